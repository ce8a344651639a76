import type { BrowserWindow } from 'electron'
import { expect, it, vi } from 'vitest'
import { openInbox } from '../../../../src-main/hosts/electron/inbox'

const windowOf = () => {
  const send = vi.fn<(channel: string, event: string) => void>()
  const window = { isDestroyed: () => false, webContents: { send } } as unknown as BrowserWindow
  return { window, send }
}

it('waits for the page of the window and is taken once', () => {
  const inbox = openInbox()
  const [one, other] = [windowOf(), windowOf()]
  inbox.put(one.window, [{ text: 'pwc:sota' }])
  inbox.put(one.window, [{ paths: ['/a'] }])
  expect(one.send.mock.calls.map(([, event]) => event)).toEqual(['opened', 'opened'])
  expect(inbox.take(other.window)).toEqual([])
  expect(inbox.take(one.window)).toEqual([{ text: 'pwc:sota' }, { paths: ['/a'] }])
  expect(inbox.take(one.window)).toEqual([])
})

it('does not grow without end, and says nothing of nothing', () => {
  const inbox = openInbox()
  const { window, send } = windowOf()
  inbox.put(window, [])
  expect(send).not.toHaveBeenCalled()
  for (let at = 0; at < 300; at++) inbox.put(window, [{ text: `pwc:${at}` }])
  expect(inbox.take(window)).toHaveLength(100)
})
