import { join } from 'node:path'
import { app } from 'electron'
// Not electron-log/main, which opens a channel of its own to every page.
import log from 'electron-log/node'

/** Opens the app's own log file, which rotates and stays on this machine. */
export function openLog(): (line: string) => void {
  log.transports.file.resolvePathFn = () => join(app.getPath('logs'), 'main.log')
  log.transports.console.level = app.isPackaged ? false : 'info'
  log.errorHandler.startCatching({ showDialog: false })
  return (line) => log.info(line)
}
