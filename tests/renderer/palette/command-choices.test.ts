import { expect, it } from 'vitest'
import { keysInForce } from '#contract/commands/keys-in-force'
import {
  besidePages,
  commandChoices,
  settingChoices,
} from '../../../src-renderer/palette/command-choices'
import { scopeOf } from '../../../src-renderer/palette/scope'

const giving = {
  available: new Set(['palette', 'export', 'export-again', 'theme', 'copy-link']),
  keys: keysInForce(null),
}

it.each<[typed: string, ids: string[]]>([
  ['', ['export', 'export-again', 'copy-link', 'theme']],
  ['exp', ['export', 'export-again']],
  ['view link', ['copy-link']],
  // By their keys too, and none that cannot be given.
  ['ctrl+shift+l', ['theme']],
  ['print', []],
])('%j finds the commands %j', (typed, ids) => {
  expect(commandChoices(typed, giving).map(({ command }) => command)).toEqual(ids)
})

it('shows the keys in force', () => {
  expect(commandChoices('link', giving)[0]?.keys).toBe('Ctrl+Shift+C')
  const keys = keysInForce({ keys: { 'copy-link': [] }, singles: 'on' })
  expect(commandChoices('link', { ...giving, keys })[0]?.keys).toBeUndefined()
})

it('finds parts of the settings by their names', () => {
  expect(settingChoices('theme').map(({ href }) => href)).toEqual(['#/settings?part=appearance'])
  expect(besidePages('keys', giving).map(({ name, choices }) => [name, choices.length])).toEqual([
    ['Commands', 0],
    ['Settings', 1],
  ])
})

it.each<[typed: string, kind: string | null]>([
  ['t', 'task'],
  ['B ', 'leaderboard'],
  ['tt', null],
  ['', null],
  ['constructor', null],
])('%j and Tab narrow to %j', (typed, kind) => {
  expect(scopeOf(typed)).toBe(kind)
})
