import { assert, boolean, constantFrom, property, string, subarray, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  areSingleKeys,
  heldKeys,
  readCombination,
  readKeys,
  sameKeys,
  writeCombination,
} from '#contract/commands/combination'
import { commandIds, commands } from '#contract/commands/commands'
import { fixedKeys } from '#contract/commands/fixed-keys'

describe('keys as they are written down', () => {
  it.each<[text: string, held: string[], key: string]>([
    ['f', [], 'f'],
    ['Shift+f', ['Shift'], 'f'],
    ['Shift+Mod+e', ['Mod', 'Shift'], 'e'],
    ['Mod++', ['Mod'], '+'],
    ['+', [], '+'],
    ['Mod+-', ['Mod'], '-'],
    ['Mod+,', ['Mod'], ','],
    ['Alt+ArrowLeft', ['Alt'], 'ArrowLeft'],
    ['F12', [], 'F12'],
    ['é', [], 'é'],
    ['𝄞', [], '𝄞'],
  ])('%s is read', (text, held, key) => {
    expect(readCombination(text)).toEqual({ held, key })
  })

  it.each(['', ' ', 'F', 'Mod+', 'Mod+Mod+k', 'Strg+k', 'F25', 'Arrow', 'ab', '\n', 'Mod+\u0000'])(
    '%j is none',
    (text) => expect(readCombination(text)).toBeNull(),
  )

  it.each<[text: string, count: number | null]>([
    ['g h', 2],
    ['Mod+k Mod+s', 2],
    ['g', 1],
    ['g h x', null],
    ['g  h', null],
    ['g ', null],
  ])('%j in turn are %j', (text, count) => {
    expect(readKeys(text)?.length ?? null).toBe(count)
  })

  it('are read as they were written', () => {
    const written = tuple(
      subarray([...heldKeys]),
      constantFrom('a', '+', ' ', '1', 'Enter', 'F6', 'ß').filter((key) => key !== ' '),
    )
    assert(
      property(written, ([held, key]) => {
        expect(readCombination(writeCombination({ held, key }))).toEqual({ held, key })
      }),
    )
  })

  it('may be any text, and are then none or the same once more', () => {
    assert(
      property(string({ unit: 'binary' }), boolean(), (text, isMac) => {
        const same = sameKeys(text, isMac)
        expect(same === null ? null : sameKeys(same, isMac)).toBe(same)
      }),
    )
  })
})

it.each<[text: string, elsewhere: string, onMac: string]>([
  ['Ctrl+Tab', 'Mod+Tab', 'Ctrl+Tab'],
  ['Shift+Ctrl+Tab', 'Mod+Shift+Tab', 'Ctrl+Shift+Tab'],
  ['Mod+k', 'Mod+k', 'Mod+k'],
  ['g h', 'g h', 'g h'],
])('%s is compared as %s, on a Mac as %s', (text, elsewhere, onMac) => {
  expect([sameKeys(text, false), sameKeys(text, true)]).toEqual([elsewhere, onMac])
})

it.each<[text: string, single: boolean]>([
  ['f', true],
  ['Shift+f', true],
  ['?', true],
  ['g h', true],
  ['Mod+k', false],
  ['Alt+p', false],
  ['F6', false],
  ['Delete', false],
  ['Alt+ArrowLeft', false],
  ['nothing', false],
])('whether %s can be pressed by mistake: %s', (text, single) => {
  expect(areSingleKeys(text)).toBe(single)
})

describe('the keys of the table', () => {
  it.each(commandIds)('of %s can be read', (id) => {
    for (const keys of commands[id].keys) expect(readKeys(keys)).not.toBeNull()
  })

  it.each(fixedKeys)('of “$title” can be read', ({ keys }) => {
    for (const each of keys) expect(readKeys(each)).toHaveLength(1)
  })
})
