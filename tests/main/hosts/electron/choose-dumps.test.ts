import type { BrowserWindow, IpcMain } from 'electron'
import { beforeEach, expect, it, vi } from 'vitest'
import { offerChoosing } from '../../../../src-main/hosts/electron/choose-dumps'

const { showOpenDialog } = vi.hoisted(() => ({
  showOpenDialog: vi.fn<(...args: unknown[]) => Promise<unknown>>(),
}))
vi.mock('electron', () => ({ dialog: { showOpenDialog } }))

type Handler = Parameters<IpcMain['handle']>[1]

const page = { url: 'app://bundle/index.html', parent: null }

function ask(senderFrame: unknown, kind: unknown): unknown {
  let handler: Handler | undefined
  const ipc = { handle: (_channel: string, given: Handler) => void (handler = given) }
  const window = { webContents: { ipc } } as unknown as BrowserWindow
  offerChoosing(window, (url) => url === page.url)
  return handler?.({ senderFrame } as Parameters<Handler>[0], kind)
}

beforeEach(() => {
  showOpenDialog.mockReset()
  showOpenDialog.mockResolvedValue({ canceled: false, filePaths: ['/dumps'] })
})

it.each([
  ['folder', ['openDirectory']],
  ['files', ['openFile', 'multiSelections']],
  ['pdf', ['openFile', 'multiSelections']],
  [{ properties: ['createDirectory'] }, ['openFile', 'multiSelections']],
])('shows the dialog for %j', async (kind, properties) => {
  expect(await ask(page, kind)).toEqual(['/dumps'])
  expect(showOpenDialog).toHaveBeenCalledWith(
    expect.anything(),
    expect.objectContaining({ properties }),
  )
})

it('answers with nothing when the reader cancels', async () => {
  showOpenDialog.mockResolvedValue({ canceled: true, filePaths: ['/dumps'] })
  expect(await ask(page, 'folder')).toEqual([])
})

it.each([
  ['a frame within the page', { ...page, parent: {} }],
  ['another page', { ...page, url: 'https://evil.example/' }],
  ['a frame that is gone', null],
])('shows none for %s', async (_, frame) => {
  expect(await ask(frame, 'folder')).toEqual([])
  expect(showOpenDialog).not.toHaveBeenCalled()
})
