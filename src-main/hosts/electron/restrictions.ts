import { app, session, shell } from 'electron'
import type { WebContents } from 'electron'
import { externalAddress } from './links'

/**
 * Holds every window, present and to come, to its own page: no other page, no window but the
 * app's, no device, no network. Links to elsewhere go to the reader's browser; `openWindow` shows an
 * address of the app in a window of its own.
 */
export function restrictWindows(
  isOwnPage: (url: string) => boolean,
  openWindow: (address: string) => void,
): void {
  app.on('web-contents-created', (_event, contents) =>
    restrictNavigation(contents, isOwnPage, openWindow),
  )
}

/** The same for what all windows share. Call it once the app is ready. */
export function restrictSession(developmentServer: string | undefined): void {
  const { defaultSession } = session
  defaultSession.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(isGranted(permission)),
  )
  defaultSession.setPermissionCheckHandler((_contents, permission) => isGranted(permission))
  if (developmentServer !== undefined) return
  defaultSession.webRequest.onBeforeRequest({ urls: NETWORK }, (_details, answer) =>
    answer({ cancel: true }),
  )
}

/** Copying is all that the page asks of the system. */
const isGranted = (permission: string) => permission === 'clipboard-sanitized-write'

// The content policy forbids these already; this holds for what it does not govern.
const NETWORK = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*']

function restrictNavigation(
  contents: WebContents,
  isOwnPage: (url: string) => boolean,
  openWindow: (address: string) => void,
): void {
  contents.setWindowOpenHandler(({ url }) => {
    if (isOwnPage(url)) openWindow(hashOf(url))
    else openOutside(url)
    return { action: 'deny' }
  })
  contents.on('will-frame-navigate', (event) => {
    if (isOwnPage(event.url)) return
    event.preventDefault()
    if (event.isMainFrame) openOutside(event.url)
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

const hashOf = (url: string) => new URL(url).hash

// The page has shown the reader the address and asked.
function openOutside(url: string): void {
  const address = externalAddress(url)
  if (address !== null) void shell.openExternal(address)
}
