import { assert, boolean, constantFrom, property, record, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameKeys } from '#contract/commands/combination'
import { combinationsOf, isForTyping, type Press } from '../../src-renderer/pressed'

const nothingHeld = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const pressed = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  code: '',
  ...nothingHeld,
  ...held,
})
const altGraph = { getModifierState: (name: string) => name === 'AltGraph' }

describe('what was pressed', () => {
  it.each<[key: string, held: Partial<Press>, names: string[]]>([
    ['f', {}, ['f']],
    ['F', {}, ['f']],
    ['F', { shiftKey: true }, ['Shift+f']],
    ['É', { shiftKey: true }, ['Shift+é']],
    ['1', {}, ['1']],
    ['?', { shiftKey: true }, ['?', 'Shift+?']],
    ['/', {}, ['/']],
    [' ', {}, ['Space']],
    ['ArrowDown', { shiftKey: true }, ['Shift+ArrowDown']],
    ['k', { ctrlKey: true }, ['Mod+k']],
    ['K', { ctrlKey: true, shiftKey: true }, ['Mod+Shift+k']],
    ['k', { metaKey: true }, ['Meta+k']],
    ['ArrowLeft', { altKey: true }, ['Alt+ArrowLeft']],
    ['Tab', { ctrlKey: true, shiftKey: true }, ['Mod+Shift+Tab']],
    ['+', { ctrlKey: true, shiftKey: true }, ['Mod++', 'Mod+Shift++']],
    // Keyboards of other letters, and what needs Shift or AltGr there.
    ['л', { code: 'KeyK', ctrlKey: true }, ['Mod+л', 'Mod+k']],
    ['п', { code: 'KeyG' }, ['п', 'g']],
    ['П', { code: 'KeyG', shiftKey: true }, ['Shift+п', 'Shift+g']],
    ['é', { code: 'Digit2', ctrlKey: true }, ['Mod+é', 'Mod+2']],
    ['é', { code: 'Digit2' }, ['é']],
    ['&', { code: 'Digit1', altKey: true }, ['Alt+&', 'Alt+1']],
    ['&', { code: 'Digit1' }, ['&']],
    ['[', { code: 'Digit8', ctrlKey: true, altKey: true, ...altGraph }, ['[']],
    // The letter counts and not its place, as on AZERTY and Dvorak.
    ['a', { code: 'KeyQ', ctrlKey: true }, ['Mod+a']],
    // What writes nothing by itself.
    ['Shift', { shiftKey: true }, []],
    ['Dead', { code: 'Quote' }, []],
    ['Unidentified', {}, []],
  ])('%s with %j is %j', (key, held, names) => {
    expect(combinationsOf(pressed(key, held), false)).toEqual(names)
  })

  it.each<[key: string, held: Partial<Press>, names: string[]]>([
    ['k', { metaKey: true }, ['Mod+k']],
    ['k', { ctrlKey: true }, ['Ctrl+k']],
    ['Tab', { ctrlKey: true }, ['Ctrl+Tab']],
    ['π', { code: 'KeyP', metaKey: true, altKey: true }, ['Mod+Alt+π', 'Mod+Alt+p']],
    ['Dead', { code: 'KeyE', altKey: true }, ['Alt+e']],
  ])('on a Mac %s with %j is %j', (key, held, names) => {
    expect(combinationsOf(pressed(key, held), true)).toEqual(names)
  })

  it('is spelled as keys are compared, whatever the keyboard', () => {
    const press = record({
      key: constantFrom('a', 'Я', '+', '?', 'É', 'F5', 'Enter', ' ', 'ß', '1'),
      code: constantFrom('', 'KeyA', 'Digit1', 'Slash'),
      ctrlKey: boolean(),
      metaKey: boolean(),
      altKey: boolean(),
      shiftKey: boolean(),
    })
    assert(
      property(press, boolean(), (each, isMac) => {
        for (const name of combinationsOf(each, isMac)) expect(sameKeys(name, isMac)).toBe(name)
      }),
    )
  })

  it('is never more than three, and nothing throws', () => {
    const press = record({ key: string({ unit: 'binary' }), code: string() })
    assert(
      property(press, (each) => {
        expect(combinationsOf({ ...nothingHeld, ...each }, false).length).toBeLessThan(4)
      }),
    )
  })
})

describe('in a text field', () => {
  it.each<[name: string, elsewhere: boolean, onMac: boolean]>([
    ['n', true, true],
    ['Shift+f', true, true],
    ['/', true, true],
    ['Delete', true, true],
    ['Home', true, true],
    ['ArrowDown', true, true],
    ['Alt+ArrowLeft', false, true],
    ['Mod+k', false, false],
    ['Ctrl+Tab', false, false],
    ['F6', false, false],
    ['Shift+F6', false, false],
  ])('%s belongs to it: %s, on a Mac: %s', (name, elsewhere, onMac) => {
    expect([isForTyping(name, false), isForTyping(name, true)]).toEqual([elsewhere, onMac])
  })
})
