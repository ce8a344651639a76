import type { OnBeforeRequestListenerDetails, Session } from 'electron'
import { afterEach, describe, expect, it, vi } from 'vitest'

type RequestHandler = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>
type CheckHandler = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>

const electron = vi.hoisted(() => ({
  asked: undefined as RequestHandler | undefined,
  checked: undefined as CheckHandler | undefined,
  onBeforeRequest: vi.fn<Session['webRequest']['onBeforeRequest']>(),
}))

// The real package would download the Electron program as soon as it is imported.
vi.mock('electron', () => ({
  app: {},
  shell: {},
  session: {
    defaultSession: {
      setPermissionRequestHandler: (handler: RequestHandler) => (electron.asked = handler),
      setPermissionCheckHandler: (handler: CheckHandler) => (electron.checked = handler),
      webRequest: { onBeforeRequest: electron.onBeforeRequest },
    },
  },
}))

const { restrictSession } = await import('../../../../src-main/hosts/electron/restrictions')

afterEach(() => vi.clearAllMocks())

describe('the session of every window', () => {
  it.each([
    ['clipboard-sanitized-write', true],
    ['clipboard-read', false],
    ['geolocation', false],
    ['media', false],
    ['notifications', false],
    ['openExternal', false],
    ['fileSystem', false],
    ['unknown', false],
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
