import { describe, expect, it, vi } from 'vitest'

vi.stubGlobal('navigator', { platform: 'Linux x86_64' })
const { combination, isPlain } = await import('../../src-renderer/keys')

const pressed = (key: string, held: Partial<KeyboardEvent> = {}) =>
  ({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...held,
  }) as KeyboardEvent

describe('the name of what was pressed', () => {
  it.each([
    ['f', {}, 'f'],
    ['F', { shiftKey: true }, 'Shift+f'],
    ['É', { shiftKey: true }, 'Shift+é'],
    ['?', { shiftKey: true }, '?'],
    ['/', { shiftKey: true }, '/'],
    ['1', {}, '1'],
    ['ArrowDown', { shiftKey: true }, 'Shift+ArrowDown'],
    ['k', { ctrlKey: true }, 'Mod+k'],
    ['K', { ctrlKey: true, shiftKey: true }, 'Mod+Shift+k'],
    ['k', { metaKey: true }, 'k'],
    ['ArrowLeft', { altKey: true }, 'Alt+ArrowLeft'],
  ] as const)('%s with %j is %s', (key, held, name) => {
    expect(combination(pressed(key, held))).toBe(name)
  })

  it.each([
    [{}, true],
    [{ shiftKey: true }, true],
    [{ metaKey: true }, false],
    [{ altKey: true }, false],
  ] as const)('with %j it is plain: %s', (held, plain) => {
    expect(isPlain(pressed('k', held))).toBe(plain)
  })
})
