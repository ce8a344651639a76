// Every channel of the bridge, asked by strangers and with anything that can cross it.
import {
  anything,
  array,
  assert,
  asyncProperty,
  constantFrom,
  oneof,
  record,
  string,
} from 'fast-check'
import type { BrowserWindow, IpcMain, IpcMainInvokeEvent } from 'electron'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Call } from '#contract/contract'
import { desktopRequests } from '#contract/desktop-requests'
import { dispatch } from '../../../../src-main/archive/dispatch'

type Handler = Parameters<IpcMain['handle']>[1]

const done: [what: string, with_: unknown][] = []

// The real package would download the Electron program as soon as it is imported.
vi.mock('electron', () => ({
  app: {},
  dialog: {
    showOpenDialog: async (_window: unknown, options: unknown) => {
      done.push(['dialog', options])
      return { canceled: true, filePaths: [] }
    },
  },
  shell: {
    openPath: async (path: string) => {
      done.push(['open', path])
      return ''
    },
  },
}))

const { offerChoosing } = await import('../../../../src-main/hosts/electron/choose-dumps')
const { serveDesktop } = await import('../../../../src-main/hosts/electron/desktop-requests')
const { serveIpc } = await import('../../../../src-main/hosts/electron/ipc')
const { offerOpening } = await import('../../../../src-main/hosts/electron/open-file')

const isOwn = (url: string) => url === 'app://bundle/index.html'
const own = { url: 'app://bundle/index.html', parent: null }

/** Answers as the archive does, but knows nothing, and has attached nothing. */
const call: Call = dispatch(() => ({}))

const acts = Object.fromEntries(
  Object.keys(desktopRequests).map((name) => [
    name,
    (input: unknown) => void done.push([name, input]),
  ]),
)

const channels = new Map<string, Handler>()
const contents = {
  ipc: { handle: (name: string, handler: Handler) => channels.set(name, handler) },
}
const window = { webContents: contents } as unknown as BrowserWindow
serveIpc(window.webContents, call, isOwn)
offerChoosing(window, isOwn)
offerOpening(window, call, isOwn)
serveDesktop(window.webContents, acts as never, isOwn)

const ask = (channel: string, senderFrame: unknown, ...args: unknown[]): unknown =>
  channels.get(channel)?.({ senderFrame } as IpcMainInvokeEvent, ...args)

const refused = { ok: false, error: { code: 'forbidden', message: expect.any(String) } }

beforeEach(() => void done.splice(0))

describe.each([...channels.keys()])('the channel “%s”', (channel) => {
  it.each([
    ['a frame within the page', { url: 'app://bundle/index.html', parent: {} }],
    ['another page', { url: 'https://evil.example/', parent: null }],
    ['a frame of another scheme', { url: 'about:srcdoc', parent: null }],
    ['a frame that says nothing of its parent', { url: 'app://bundle/index.html' }],
    ['a frame that is gone', null],
    ['nobody', undefined],
  ])('does nothing for %s', async (_, frame) => {
    for (const args of [['home', {}], ['theme', 'dark'], ['pdf'], [{ id: 'x', path: '/x.pdf' }]]) {
      const outcome = await ask(channel, frame, ...args)
      expect(outcome).toEqual(channel === 'choose-dumps' ? [] : refused)
    }
    expect(done).toEqual([])
  })

  it('fails at nothing that the page can send', async () => {
    const names = constantFrom(
      'home',
      'leaderboard',
      'attach',
      'commands',
      'theme',
      'report',
      '__proto__',
      'constructor',
      'toString',
    )
    const odd = oneof(
      names,
      string(),
      anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withSet: true,
        withTypedArray: true,
        withSparseArray: true,
      }),
      record({ id: anything(), path: anything() }),
    )
    await assert(
      asyncProperty(array(odd, { maxLength: 4 }), async (args) => {
        const outcome = await ask(channel, own, ...args)
        expect(Array.isArray(outcome) || typeof (outcome as { ok: unknown }).ok === 'boolean').toBe(
          true,
        )
      }),
      { numRuns: 300 },
    )
    expect(done.filter(([what]) => what === 'open')).toEqual([])
  })
})

describe('what the page asks of the desktop', () => {
  it.each<[name: unknown, input: unknown]>([
    [undefined, undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
    [['theme'], 'dark'],
    [{ toString: () => 'theme' }, 'dark'],
    ['theme', 'purple'],
    ['theme', undefined],
    ['commands', { available: [], keys: {}, more: 1 }],
    ['new-window', 'https://evil.example/'],
    ['new-window', 'javascript:alert(1)'],
    ['new-window', '//evil.example/'],
    ['new-window', `#/${'x'.repeat(8000)}`],
    ['save-pdf', '/etc/passwd'],
    ['open-log', '/etc'],
    ['report', 'x'.repeat(100_001)],
    ['report', { length: 1 }],
    ['commands', { available: Array(501).fill('x'), keys: {} }],
    ['commands', { available: ['x'.repeat(61)], keys: {} }],
    ['commands', { available: [], keys: { x: ['x'.repeat(61)] } }],
    ['commands', { available: [], keys: { x: Array(21).fill('x') } }],
    [
      'commands',
      { available: [], keys: Object.fromEntries(Array.from({ length: 501 }, (_, at) => [at, []])) },
    ],
  ])('%j with %j is refused', async (name, input) => {
    expect(await ask('desktop', own, name, input)).toEqual({
      ok: false,
      error: { code: 'invalid-request', message: expect.stringMatching(/\.$/) },
    })
    expect(done).toEqual([])
  })

  it('is done when it is sound', async () => {
    expect(await ask('desktop', own, 'theme', 'dark')).toMatchObject({ ok: true })
    expect(done).toEqual([['theme', 'dark']])
  })
})

describe('the dialog of the system', () => {
  it.each(['folder', 'pdf', 'files', undefined, 7, { kind: 'folder' }, '/etc/passwd'])(
    'for %j offers nothing that the page chose',
    async (kind) => {
      expect(await ask('choose-dumps', own, kind)).toEqual([])
      expect(JSON.stringify(done)).not.toMatch(/passwd|defaultPath/)
      expect(done.map(([what]) => what)).toEqual(['dialog'])
    },
  )
})
