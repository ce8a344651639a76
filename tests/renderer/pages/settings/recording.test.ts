import { describe, expect, it } from 'vitest'
import { keysInForce } from '#contract/commands/keys-in-force'
import { recordedWith, verdictOn, without } from '../../../../src-renderer/pages/settings/recording'

it.each<[before: string, pressed: string, recorded: string]>([
  ['', 'g', 'g'],
  ['g', 'h', 'g h'],
  ['g h', 'x', 'x'],
  ['g', 'Mod+k', 'Mod+k'],
  ['Mod+k', 'g', 'g'],
  ['F6', 'g', 'g'],
])('after %j, %s makes %s', (before, pressed, recorded) => {
  expect(recordedWith(before, pressed)).toBe(recorded)
})

describe('what is said of recorded keys', () => {
  const all = keysInForce(null)
  it.each<[keys: string, mayKeep: boolean, others: number, words: string | undefined]>([
    ['Mod+Alt+x', true, 0, undefined],
    ['Mod+k', true, 1, undefined],
    ['Mod+e', false, 0, undefined],
    ['j', false, 1, undefined],
    ['Tab', false, 0, 'Whoever goes by keys needs these to move and to press.'],
    ['Mod+t', true, 1, 'A browser keeps these for itself; the desktop app does not.'],
  ])('of %s for “Export”: may be kept %s, %i have it', (keys, mayKeep, others, words) => {
    const verdict = verdictOn(keys, 'export', all, false)
    expect(verdict.mayKeep).toBe(mayKeep)
    expect(verdict.clashes).toHaveLength(others)
    expect(verdict.reserved?.words).toBe(words)
  })

  it('is taken from the other command, which keeps its further keys', () => {
    const { clashes } = verdictOn('/', 'export', all, false)
    expect(without(all.search, clashes, 'search')).toEqual(['Mod+l'])
    expect(without(all.palette, clashes, 'palette')).toEqual(['Mod+k'])
  })
})
