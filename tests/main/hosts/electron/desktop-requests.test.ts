import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import { expect, it, vi } from 'vitest'
import { desktopRequests } from '#contract/desktop-requests'
import {
  serveDesktop,
  type DesktopActs,
} from '../../../../src-main/hosts/electron/desktop-requests'

type Handler = Parameters<IpcMain['handle']>[1]

const page = { url: 'app://bundle/index.html', parent: null }
const done = vi.fn<(name: string, input: unknown) => unknown>()

function ask(senderFrame: unknown, ...args: unknown[]): unknown {
  let handler: Handler | undefined
  const ipc = { handle: (_channel: string, given: Handler) => void (handler = given) }
  const acts = Object.fromEntries(
    Object.keys(desktopRequests).map((name) => [name, (input: unknown) => done(name, input)]),
  ) as unknown as DesktopActs
  serveDesktop({ ipc: ipc as IpcMain }, acts, (url) => url === page.url)
  done.mockReset()
  return handler?.({ senderFrame } as IpcMainInvokeEvent, ...args)
}

it.each([
  ['theme', 'dark'],
  ['new-window', undefined],
  ['new-window', '#/papers'],
  ['take-opened', undefined],
  ['report', 'TypeError'],
  ['commands', { available: ['theme'], keys: { theme: ['Mod+t'] } }],
])('%s is done with %j', async (name, input) => {
  expect(await ask(page, name, input)).toMatchObject({ ok: true })
  expect(done).toHaveBeenCalledExactlyOnceWith(name, input)
})

it.each([
  ['no name', undefined, undefined],
  ['an unknown name', 'quit', undefined],
  ['a key of every object', 'constructor', undefined],
  ['the prototype', '__proto__', undefined],
  ['no such theme', 'theme', 'constructor'],
  ['more than is asked for', 'commands', { available: [], keys: {}, more: 1 }],
  ['an address elsewhere', 'new-window', 'https://evil.example/'],
  ['a report without end', 'report', 'x'.repeat(100_001)],
  ['a report that is no text', 'report', { toString: 1 }],
  ['keys that are no texts', 'commands', { available: [], keys: { theme: [7] } }],
  ['commands without end', 'commands', { available: Array(501).fill('x'), keys: {} }],
])('refuses %s', async (_, name, input) => {
  expect(await ask(page, name, input)).toMatchObject({
    ok: false,
    error: { code: 'invalid-request' },
  })
  expect(done).not.toHaveBeenCalled()
})

it.each([
  ['a frame within the page', { ...page, parent: {} }],
  ['another page', { ...page, url: 'https://evil.example/' }],
  ['a frame that is gone', null],
])('refuses %s', async (_, frame) => {
  expect(await ask(frame, 'theme', 'dark')).toMatchObject({
    ok: false,
    error: { code: 'forbidden' },
  })
  expect(done).not.toHaveBeenCalled()
})
