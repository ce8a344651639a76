import { Menu, clipboard, type BrowserWindow } from 'electron'
import { command, type Shell } from '../shell'
import { contextMenu } from './context-menu'

/** Shows a menu where the reader asks for one. Electron shows none of its own. */
export function offerContextMenu(
  window: BrowserWindow,
  shell: Shell,
  isOwnPage: (url: string) => boolean,
): void {
  window.webContents.on('context-menu', (_event, clicked) => {
    const items = contextMenu(clicked, {
      isOwnPage,
      copy: (text) => clipboard.writeText(text),
      open: (text) => shell.inbox.put(window, [{ text }]),
      openWindow: (address) => void shell.windows.open(address),
      command: (id) => command(shell, id, window),
      reload: () => window.webContents.reload(),
      isAvailable: (id) => shell.told.isAvailable(window, id),
    })
    Menu.buildFromTemplate(items).popup({ window })
  })
}
