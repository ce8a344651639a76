import { expect, it } from 'vitest'
import { areSingleKeys } from '#contract/commands/combination'
import { commandIds, commands } from '#contract/commands/commands'
import { keysInForce } from '#contract/commands/keys-in-force'

const given = (keys: Record<string, string[]>) => keysInForce({ keys, singles: 'on' })

it('are those of the table while the reader gave none', () => {
  for (const id of commandIds) expect(keysInForce(null)[id]).toEqual(commands[id].keys)
})

it('are those that the reader gave, several or none, and those of the table for the others', () => {
  const keys = given({ export: ['Mod+s', 'e x'], print: [] })
  expect(keys.export).toEqual(['Mod+s', 'e x'])
  expect(keys.print).toEqual([])
  expect(keys.palette).toEqual(['Mod+k'])
})

it('pass over commands that there are none of', () => {
  const keys = given({ 'of a later version': ['x'], constructor: ['y'] })
  expect(Object.keys(keys).toSorted()).toEqual([...commandIds].toSorted())
})

it('are none that can be pressed by mistake when the reader wants none', () => {
  const keys = keysInForce({ keys: { export: ['e', 'Mod+s'] }, singles: 'off' })
  expect(keys.export).toEqual(['Mod+s'])
  expect(keys.search).toEqual(['Mod+l'])
  expect(keys['go-home']).toEqual([])
  expect(Object.values(keys).flat().filter(areSingleKeys)).toEqual([])
})
