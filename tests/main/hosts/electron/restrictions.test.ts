import type { OnBeforeRequestListenerDetails, Session } from 'electron'
import { EventEmitter } from 'node:events'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { isOwnPage } from '../../../../src-main/hosts/electron/links'

type RequestHandler = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>
type CheckHandler = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>

const electron = vi.hoisted(() => ({
  asked: undefined as RequestHandler | undefined,
  checked: undefined as CheckHandler | undefined,
  created: undefined as ((event: unknown, contents: unknown) => void) | undefined,
  opened: [] as string[],
  onBeforeRequest: vi.fn<Session['webRequest']['onBeforeRequest']>(),
}))

// The real package would download the Electron program as soon as it is imported.
vi.mock('electron', () => ({
  app: {
    on: (_event: 'web-contents-created', handler: NonNullable<typeof electron.created>) =>
      (electron.created = handler),
  },
  shell: { openExternal: async (address: string) => void electron.opened.push(address) },
  session: {
    defaultSession: {
      setPermissionRequestHandler: (handler: RequestHandler) => (electron.asked = handler),
      setPermissionCheckHandler: (handler: CheckHandler) => (electron.checked = handler),
      webRequest: { onBeforeRequest: electron.onBeforeRequest },
    },
  },
}))

const { restrictSession, restrictWindows } =
  await import('../../../../src-main/hosts/electron/restrictions')

afterEach(() => {
  vi.clearAllMocks()
  electron.opened = []
})

/** Every permission that Electron's typings name, but for the one that is granted. */
const refused = [
  'ar',
  'automatic-fullscreen',
  'background-fetch',
  'background-sync',
  'captured-surface-control',
  'clipboard-read',
  'deprecated-sync-clipboard-read',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'geolocation-approximate',
  'hand-tracking',
  'hid',
  'idle-detection',
  'keyboardLock',
  'local-fonts',
  'local-network',
  'local-network-access',
  'loopback-network',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'nfc',
  'notifications',
  'openExternal',
  'payment-handler',
  'periodic-background-sync',
  'persistent-storage',
  'pointerLock',
  'screen-wake-lock',
  'sensors',
  'serial',
  'smart-card',
  'speaker-selection',
  'storage-access',
  'system-wake-lock',
  'top-level-storage-access',
  'usb',
  'vr',
  'web-app-installation',
  'web-printing',
  'window-management',
  'unknown',
] as const

describe('the session of every window', () => {
  it.each([
    ['clipboard-sanitized-write', true],
    ...refused.map((permission) => [permission, false] as const),
  ] as const)('grants %s: %s', (permission, expected) => {
    restrictSession(undefined)
    const answer = vi.fn<(granted: boolean) => void>()
    electron.asked?.({} as never, permission, answer, {} as never)
    expect(answer).toHaveBeenCalledExactlyOnceWith(expected)
    expect(electron.checked?.(null, permission, '', {} as never)).toBe(expected)
  })

  it('cancels every request to a network', () => {
    restrictSession(undefined)
    const [filter, listener] = electron.onBeforeRequest.mock.calls[0] as unknown as [
      { urls: string[] },
      (details: OnBeforeRequestListenerDetails, answer: (response: object) => void) => void,
    ]
    expect(filter.urls).toEqual(['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*'])
    const answer = vi.fn<(response: object) => void>()
    listener({} as OnBeforeRequestListenerDetails, answer)
    expect(answer).toHaveBeenCalledExactlyOnceWith({ cancel: true })
  })

  it('lets the development server through when there is one', () => {
    restrictSession('http://127.0.0.1:5173')
    expect(electron.onBeforeRequest).not.toHaveBeenCalled()
  })
})

/** What a window is asked to show, and what becomes of it: its own page, the reader's browser, or nothing. */
const wishes: [url: string, becomes: 'own' | 'browser' | 'nothing'][] = [
  ['app://bundle/index.html#/papers', 'own'],
  ['app://bundle/index.html?window=w1#/', 'own'],
  ['app://bundle/missing', 'own'],
  ['app://bundle.evil/index.html', 'nothing'],
  ['app://bundle:1/index.html', 'nothing'],
  ['app://bundle@evil/index.html', 'nothing'],
  ['app://x@bundle/index.html', 'nothing'],
  ['app:///index.html', 'nothing'],
  ['app:bundle', 'nothing'],
  ['https://arxiv.org/abs/1', 'browser'],
  ['http://arxiv.org/abs/1', 'browser'],
  ['https://bundle/index.html', 'browser'],
  ['https://app.example/', 'browser'],
  ['https://arxiv.org@evil.example/', 'nothing'],
  ['http://127.0.0.1:5173/', 'browser'],
  ['javascript:alert(1)', 'nothing'],
  ['data:text/html,x', 'nothing'],
  ['blob:app://bundle/0', 'nothing'],
  ['filesystem:app://bundle/x', 'nothing'],
  ['file:///etc/passwd', 'nothing'],
  ['view-source:app://bundle/index.html', 'nothing'],
  ['devtools://devtools/bundled/x', 'nothing'],
  ['chrome://settings', 'nothing'],
  ['pwc://paper/x', 'nothing'],
  ['smb://host/share', 'nothing'],
  ['\\\\host\\share', 'nothing'],
  ['about:blank', 'nothing'],
  ['about:srcdoc', 'nothing'],
  ['', 'nothing'],
]

const isOwn = (url: string) => isOwnPage(url, undefined)

/** A window as the rules have it, which tells what becomes of its wishes. */
function restricted() {
  const windows: string[] = []
  restrictWindows(isOwn, (address) => void windows.push(address))
  const contents = new EventEmitter()
  let open: ((details: { url: string }) => { action: string }) | undefined
  Object.assign(contents, {
    setWindowOpenHandler: (handler: typeof open) => (open = handler),
  })
  electron.created?.({}, contents)
  return {
    windows,
    open: (url: string) => open?.({ url }),
    navigate(url: string, isMainFrame: boolean) {
      const preventDefault = vi.fn<() => void>()
      contents.emit('will-frame-navigate', { url, isMainFrame, preventDefault })
      return preventDefault.mock.calls.length > 0
    },
    attach() {
      const preventDefault = vi.fn<() => void>()
      contents.emit('will-attach-webview', { preventDefault })
      return preventDefault.mock.calls.length > 0
    },
  }
}

describe('every window', () => {
  it.each(wishes)('that is to go to %j: %s', (url, becomes) => {
    const { navigate } = restricted()
    expect(navigate(url, true)).toBe(becomes !== 'own')
    expect(electron.opened.length).toBe(becomes === 'browser' ? 1 : 0)
  })

  it.each(wishes)('with a frame that is to go to %j opens nothing outside', (url, becomes) => {
    const { navigate } = restricted()
    expect(navigate(url, false)).toBe(becomes !== 'own')
    expect(electron.opened).toEqual([])
  })

  it.each(wishes)('that is to open %j in another: %s', (url, becomes) => {
    const { open, windows } = restricted()
    expect(open(url)).toEqual({ action: 'deny' })
    expect(windows).toEqual(becomes === 'own' ? [new URL(url).hash] : [])
    expect(electron.opened.length).toBe(becomes === 'browser' ? 1 : 0)
  })

  it('attaches no webview', () => {
    expect(restricted().attach()).toBe(true)
  })
})
