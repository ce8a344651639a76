import { assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clashesOf, isSameBeginning, reserved } from '#contract/commands/clashes'
import { type CommandId, commandIds } from '#contract/commands/commands'
import { keysInForce } from '#contract/commands/keys-in-force'

const asTheyCome = keysInForce(null)

describe('keys that clash', () => {
  it.each<[keys: string, of: CommandId, others: (string | null)[]]>([
    ['Mod+k', 'export', ['palette']],
    [
      'g',
      'export',
      [
        'go-home',
        'go-sota',
        'go-papers',
        'go-tasks',
        'go-datasets',
        'go-methods',
        'go-library',
        'go-about',
      ],
    ],
    ['/ x', 'export', ['search']],
    ['g h', 'go-home', []],
    ['g x', 'export', []],
    // Of two pages, only one is on screen.
    ['a', 'filters', []],
    ['v', 'filters', ['reverse']],
    ['v', 'next-page', ['reverse', 'verify-snapshot']],
    // What moves in tables cannot be taken over.
    ['j', 'note', [null]],
    ['3', 'filters', [null]],
    ['3', 'abstract', []],
    ['Mod+q', 'export', []],
  ])('%s for %s are those of %j', (keys, of, others) => {
    expect(clashesOf(keys, of, asTheyCome, false).map(({ command }) => command)).toEqual(others)
  })

  it('are none while every command has its own, on any system', () => {
    for (const isMac of [false, true])
      for (const id of commandIds)
        for (const keys of asTheyCome[id])
          expect({ id, clashes: clashesOf(keys, id, asTheyCome, isMac) }).toEqual({
            id,
            clashes: [],
          })
  })

  it('are those with one beginning, in whichever order they are asked', () => {
    const keys = constantFrom('g', 'g h', 'g s', 'h', 'Mod+k', 'Mod+k g', 'Ctrl+k')
    assert(
      property(keys, keys, (one, other) => {
        const clash = isSameBeginning(one, other, false)
        expect(isSameBeginning(other, one, false)).toBe(clash)
        expect(clash || one !== other).toBe(true)
      }),
    )
  })
})

describe('keys that something else keeps', () => {
  it.each<[keys: string, elsewhere: boolean | null, onMac: boolean | null]>([
    ['Tab', true, true],
    ['Shift+Enter', true, true],
    ['g Escape', true, true],
    ['Mod+c', true, true],
    ['Mod+t', false, false],
    ['Ctrl+Tab', false, false],
    ['Mod+q', null, true],
    ['Alt+F4', true, null],
    ['Alt+f', true, null],
    ['Alt+1', null, null],
    ['Meta+k', true, true],
    ['nothing of the kind', true, true],
    ['Mod+Alt+k', null, null],
    ['q', null, null],
    ['Delete', null, null],
  ])('%s: refused elsewhere %s, on a Mac %s', (keys, elsewhere, onMac) => {
    expect([
      reserved(keys, false)?.isRefused ?? null,
      reserved(keys, true)?.isRefused ?? null,
    ]).toEqual([elsewhere, onMac])
  })
})
