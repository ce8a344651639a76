import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import { describe, expect, it } from 'vitest'
import type { Call } from '#contract/contract'
import { serveIpc } from '../../../../src-main/hosts/electron/ipc'

type Handler = Parameters<IpcMain['handle']>[1]

const echo: Call = async (method, request) => ({ ok: true, value: [method, request] })

function handlerOf(call: Call): Handler {
  let handler: Handler | undefined
  const ipc = { handle: (_channel: string, given: Handler) => void (handler = given) }
  serveIpc({ ipc: ipc as IpcMain }, call, (url) => url === 'app://bundle/index.html')
  if (!handler) throw new Error('nothing is handled')
  return handler
}

const ask = (senderFrame: unknown, ...args: unknown[]) =>
  handlerOf(echo)({ senderFrame } as IpcMainInvokeEvent, ...args)

const refused = { ok: false, error: { code: 'forbidden' } }

describe('a question over the bridge', () => {
  it('is answered to the page itself', async () => {
    const page = { url: 'app://bundle/index.html', parent: null }
    expect(await ask(page, 'home', {})).toEqual({ ok: true, value: ['home', {}] })
  })

  it.each([
    ['a frame within the page', { url: 'app://bundle/index.html', parent: {} }],
    ['another page', { url: 'https://evil.example/', parent: null }],
    ['a frame that is gone', null],
  ])('is refused to %s', async (_, frame) => {
    expect(await ask(frame, 'home', {})).toMatchObject(refused)
  })

  it.each([undefined, 7, { toString: 1 }, ['home']])(
    'is refused without a name: %j',
    async (name) => {
      const page = { url: 'app://bundle/index.html', parent: null }
      expect(await ask(page, name, {})).toMatchObject({
        ok: false,
        error: { code: 'invalid-request' },
      })
    },
  )
})
