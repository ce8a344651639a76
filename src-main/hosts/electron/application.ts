import { join } from 'node:path'
import { BrowserWindow, app, crashReporter, nativeTheme } from 'electron'
import type { Call } from '#contract/contract'
import type { Opened } from '#contract/desktop'
import type { ArchiveThread } from '../archive-thread'
import { offerChoosing } from './choose-dumps'
import { serveDesktop } from './desktop-requests'
import { serveIpc } from './ipc'
import { keepShell } from './kept-shell'
import { APP_PAGE, isOwnPage } from './links'
import { showMenu } from './menu/main-menu'
import { offerContextMenu } from './menu/offer-context-menu'
import { offerOpening } from './open-file'
import { followOpening, handedOn } from './opening'
import { pageActs } from './page-acts'
import { registerScheme, servePages } from './protocol'
import { endInOrder, endWithLastWindow } from './quit/quit'
import { rememberingImports } from './recent'
import { restrictSession, restrictWindows } from './restrictions'
import { open, openLogFolder, shellOf, type Shell } from './shell'
import { watchCrashes } from './troubles/crashes'
import { watchFaults } from './troubles/faults'
import { watchHangs } from './troubles/hangs'
import { windowsOf } from './windows/windows'

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
  if (!app.requestSingleInstanceLock(handedOn())) return app.quit()
  // Kept on this computer, for whoever wants to know why it crashed.
  crashReporter.start({ uploadToServer: false })
  registerScheme()
  app.enableSandbox()
  const deliverOpened = followOpening()
  app
    .whenReady()
    .then(() => deliverOpened(begin(options)))
    .catch((error: unknown) => {
      // Without a window, nobody could end the app.
      options.log(error instanceof Error ? `${error.stack}` : String(error))
      app.exit(1)
    })
}

/** Opens the windows and answers with what opens things in them. */
function begin(options: ApplicationOptions): (opened: readonly Opened[]) => void {
  const { log, developmentServer } = options
  const kept = keepShell(join(app.getPath('userData'), 'desktop.json'), log)
  nativeTheme.themeSource = kept.state.theme
  restrictSession(developmentServer)
  servePages(options.renderer)
  const archive = options.startArchive()
  const isEnding = endInOrder({ archive, flush: kept.flush })
  const windows = windowsOf({
    page: developmentServer ?? APP_PAGE,
    preload: options.preload,
    icon: join(options.renderer, 'icon.png'),
    kept,
    isEnding,
    connect: (window) => connect(window),
  })
  const shell = shellOf({ windows, kept, log })
  const refreshMenu = showMenu(shell)
  const call = rememberingImports(archive.call, kept, refreshMenu)
  const connect = (window: BrowserWindow) => {
    connectPage(window, shell, { call, refreshMenu, developmentServer })
    endWithLastWindow(window, isEnding)
  }
  restrictWindows((url) => isOwnPage(url, developmentServer), windows.open)
  watch(shell)
  describeApp()
  windows.restore()
  app.on('activate', () => void windows.raise())
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  return (opened) => open(shell, opened)
}

interface Connections {
  call: Call
  refreshMenu(): void
  developmentServer: string | undefined
}

/** What a window's page can reach. */
function connectPage(window: BrowserWindow, shell: Shell, connections: Connections): void {
  const { call, refreshMenu, developmentServer } = connections
  const isOwn = (url: string) => isOwnPage(url, developmentServer)
  serveIpc(window.webContents, call, isOwn)
  serveDesktop(window.webContents, pageActs(window, shell, refreshMenu), isOwn)
  offerChoosing(window, isOwn)
  offerOpening(window, call, isOwn)
  offerContextMenu(window, shell, isOwn)
  watchHangs(window, shell.log)
}

function watch(shell: Shell): void {
  const openLog = () => openLogFolder(shell)
  watchCrashes({ log: shell.log, openLog })
  watchFaults(openLog)
}

function describeApp(): void {
  app.setAboutPanelOptions({
    applicationName: app.name,
    applicationVersion: app.getVersion(),
    copyright: 'Data of the Papers With Code archive: CC BY-SA 4.0. Program: MIT licence.',
    credits: 'Not affiliated with the former site Papers With Code.',
  })
}
