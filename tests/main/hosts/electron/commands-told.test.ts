import type { BrowserWindow } from 'electron'
import { expect, it } from 'vitest'
import { commandsTold } from '../../../../src-main/hosts/electron/commands-told'

const window = {} as BrowserWindow
const other = {} as BrowserWindow

it('knows of each window what its page can be given, and with which keys', () => {
  const told = commandsTold()
  told.tell(window, { available: ['theme', 'no-such', '__proto__'], keys: { theme: ['F9'] } })
  expect(told.isAvailable(window, 'theme')).toBe(true)
  expect(told.isAvailable(window, 'bookmark')).toBe(false)
  expect(told.isAvailable(other, 'theme')).toBe(false)
  expect(told.keys(window, 'theme')).toEqual(['F9'])
  expect(told.keys(other, 'theme')).toEqual(['Mod+Shift+l'])
  expect(told.keys(window, 'palette')).toEqual(['Mod+k'])
})

it.each([
  ['new-window', true, true],
  ['open-log', true, true],
  ['save-pdf', true, false],
  ['theme', false, false],
] as const)('does %s by itself with a window: %s, without one: %s', (id, withOne, without) => {
  const told = commandsTold()
  expect(told.isAvailable(window, id)).toBe(withOne)
  expect(told.isAvailable(undefined, id)).toBe(without)
})
