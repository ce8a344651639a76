import type { BrowserWindow, IpcMain } from 'electron'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Call } from '#contract/contract'
import { offerOpening } from '../../../../src-main/hosts/electron/open-file'

const { openPath } = vi.hoisted(() => ({ openPath: vi.fn<(path: string) => Promise<string>>() }))
vi.mock('electron', () => ({ shell: { openPath } }))

type Handler = Parameters<IpcMain['handle']>[1]

const page = { url: 'app://bundle/index.html', parent: null }
const request = { id: 'a', path: '/asked.pdf' }
const attached: Call = async (method, asked) => ({
  ok: true,
  value: { path: method === 'attached-file' && asked === request ? '/attached.pdf' : '/other' },
})
const refused: Call = async () => ({
  ok: false,
  error: { code: 'not-found', message: 'It is not attached.' },
})

function ask(senderFrame: unknown, call: Call): unknown {
  let handler: Handler | undefined
  const ipc = { handle: (_channel: string, given: Handler) => void (handler = given) }
  const window = { webContents: { ipc } } as unknown as BrowserWindow
  offerOpening(window, call, (url) => url === page.url)
  return handler?.({ senderFrame } as Parameters<Handler>[0], request)
}

beforeEach(() => {
  openPath.mockReset()
  openPath.mockResolvedValue('')
})

it('opens the file that the archive tells', async () => {
  expect(await ask(page, attached)).toMatchObject({ ok: true })
  expect(openPath).toHaveBeenCalledExactlyOnceWith('/attached.pdf')
})

it('says why the system could not', async () => {
  openPath.mockResolvedValue('No viewer.')
  expect(await ask(page, attached)).toMatchObject({
    ok: false,
    error: { message: 'The system could not open /attached.pdf: No viewer.' },
  })
})

it.each([
  ['a file that is not attached', page, refused],
  ['a frame within the page', { ...page, parent: {} }, attached],
  ['another page', { ...page, url: 'https://evil.example/' }, attached],
  ['a frame that is gone', null, attached],
])('opens nothing for %s', async (_, frame, call) => {
  expect(await ask(frame, call)).toMatchObject({ ok: false })
  expect(openPath).not.toHaveBeenCalled()
})
