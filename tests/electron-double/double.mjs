// The module `electron` of the double.
import { Application } from './application.mjs'
import { startChromium } from './chromium.mjs'
import { Menu, clipboard, crashReporter, dialog, nativeTheme, screen, shell } from './desktop.mjs'
import { missing, orMissing } from './missing.mjs'
import { answer, networkOf, strays } from './network.mjs'
import { windowsOf } from './window.mjs'

const application = new Application(globalThis.electronDoubleApp)

export const app = orMissing('app', application)
export const { protocol, session } = networkOf(application)
export const { BrowserWindow, webContents, windowOf, useContext } = windowsOf(application)
export { Menu, clipboard, crashReporter, dialog, nativeTheme, screen, shell }
export const [ipcMain, net, Tray, Notification] = ['ipcMain', 'net', 'Tray', 'Notification'].map(
  missing,
)

/** What tests may look at: the requests that the app did not answer itself. */
export const double = { strays }

const electron = {
  app,
  BrowserWindow,
  Menu,
  clipboard,
  crashReporter,
  dialog,
  double,
  ipcMain,
  nativeTheme,
  net,
  Notification,
  protocol,
  screen,
  session,
  shell,
  Tray,
  webContents,
}
globalThis.electronDouble = electron
export default electron

/** Starts Chromium; the windows that the app opens from now on are pages of it. */
export async function start() {
  const { process: chromium, context, debuggerAddress } = await startChromium(application.profile)
  application.chromium = chromium
  useContext(context)
  await context.route('**/*', (route) =>
    answer(route, windowOf).catch((error) => process.stderr.write(`${error.stack}\n`)),
  )
  process.on('exit', () => chromium.kill())
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => application.exit(0))
  // Playwright waits for this line.
  process.stderr.write(`DevTools listening on ${debuggerAddress}\n`)
  return application
}
