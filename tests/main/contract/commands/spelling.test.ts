import { expect, it } from 'vitest'
import { keysForScreenReaders, spelledKeys } from '#contract/commands/spelling'

it.each<[keys: string, elsewhere: string, onMac: string]>([
  ['Mod+Shift+c', 'Ctrl+Shift+C', '⇧⌘C'],
  ['Ctrl+Tab', 'Ctrl+Tab', '⌃Tab'],
  ['Mod+Alt+p', 'Ctrl+Alt+P', '⌥⌘P'],
  ['Alt+ArrowLeft', 'Alt+←', '⌥←'],
  ['Mod++', 'Ctrl++', '⌘+'],
  ['g h', 'G H', 'G H'],
  ['Shift+f', 'Shift+F', '⇧F'],
  ['Delete', 'Del', 'Del'],
  ['F6', 'F6', 'F6'],
  ['no keys at all', '', ''],
])('%s is written %s, on a Mac %s', (keys, elsewhere, onMac) => {
  expect([spelledKeys(keys, false), spelledKeys(keys, true)]).toEqual([elsewhere, onMac])
})

it.each<[keys: string, elsewhere: string | undefined, onMac: string | undefined]>([
  ['Mod+Shift+c', 'Control+Shift+C', 'Meta+Shift+C'],
  ['Ctrl+Tab', 'Control+Tab', 'Control+Tab'],
  ['Alt+ArrowLeft', 'Alt+ArrowLeft', 'Alt+ArrowLeft'],
  ['/', '/', '/'],
  ['g h', undefined, undefined],
])('%s is told to screen readers as %s, on a Mac as %s', (keys, elsewhere, onMac) => {
  expect([keysForScreenReaders(keys, false), keysForScreenReaders(keys, true)]).toEqual([
    elsewhere,
    onMac,
  ])
})
