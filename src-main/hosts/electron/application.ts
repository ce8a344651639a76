import { BrowserWindow, Menu, app, clipboard } from 'electron'
import type { WebContents } from 'electron'
import type { ArchiveThread } from '../archive-thread'
import { offerChoosing } from './choose-dumps'
import { contextMenu } from './context-menu'
import { serveIpc } from './ipc'
import { APP_PAGE, isOwnPage } from './links'
import { menu } from './menu'
import { offerOpening } from './open-file'
import { registerScheme, servePages } from './protocol'
import { restrictSession, restrictWindows } from './restrictions'
import { openWindow, raiseWindow } from './window'

interface ApplicationOptions {
  /** The path of the preload script. */
  preload: string
  /** The folder of the built renderer. */
  renderer: string
  /** The address that `npm run dev` serves the page from. */
  developmentServer: string | undefined
  startArchive(): ArchiveThread
  log(line: string): void
}

/**
 * Starts the desktop app, once on a machine. Never awaits: Electron becomes ready only when the main
 * module has been evaluated, so waiting for it there would wait for ever.
 */
export function startApplication(options: ApplicationOptions): void {
  if (!app.requestSingleInstanceLock()) return app.quit()
  registerScheme()
  app.enableSandbox()
  restrictWindows((url) => isOwnPage(url, options.developmentServer))
  app
    .whenReady()
    .then(() => begin(options))
    .catch((error: unknown) => {
      // Without a window, nobody could end the app.
      options.log(error instanceof Error ? `${error.stack}` : String(error))
      app.exit(1)
    })
}

function begin({ preload, renderer, developmentServer, startArchive }: ApplicationOptions): void {
  restrictSession(developmentServer)
  servePages(renderer)
  const archive = startArchive()
  const isOwn = (url: string) => isOwnPage(url, developmentServer)
  const show = () =>
    openWindow({
      page: developmentServer ?? APP_PAGE,
      preload,
      connect(window) {
        serveIpc(window.webContents, archive.call, isOwn)
        offerChoosing(window, isOwn)
        offerOpening(window, archive.call, isOwn)
        offerContextMenu(window.webContents)
      },
    })
  Menu.setApplicationMenu(Menu.buildFromTemplate(applicationMenu()))
  show()
  app.on('second-instance', raiseWindow)
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) show()
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  quitAfter(archive)
}

const history = () => BrowserWindow.getFocusedWindow()?.webContents.navigationHistory

function applicationMenu() {
  return menu({
    platform: process.platform,
    forDeveloper: !app.isPackaged,
    goBack: () => history()?.goBack(),
    goForward: () => history()?.goForward(),
  })
}

// Electron shows none of its own.
function offerContextMenu(contents: WebContents): void {
  contents.on('context-menu', (_event, clicked) => {
    const items = contextMenu(clicked, (text) => clipboard.writeText(text))
    if (items.length > 0) Menu.buildFromTemplate(items).popup()
  })
}

/** Lets the archive's thread end before the process does. */
function quitAfter(archive: ArchiveThread): void {
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void archive.close().finally(() => {
      closed = true
      app.quit()
    })
  })
}
