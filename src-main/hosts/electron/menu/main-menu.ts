import { BrowserWindow, Menu, app } from 'electron'
import { commandIds } from '#contract/commands/commands'
import { command, open, type Shell } from '../shell'
import { frontWindow } from '../windows/windows'
import { menu } from './menu'
import type { MenuActs, MenuFacts } from './system-items'

/**
 * Shows the menu of the app and answers with what has it follow the window in front. It is built anew only
 * when its items are others: a menu that is open would close.
 */
export function showMenu(shell: Shell): () => void {
  let shown = ''
  const refresh = () => {
    const facts = menuFacts(shell)
    const built = JSON.stringify([
      commandIds.map((id) => facts.keys(id)),
      facts.recent,
      facts.hasWindow,
    ])
    if (built !== shown) {
      shown = built
      Menu.setApplicationMenu(Menu.buildFromTemplate(menu(facts, menuActs(shell, refresh))))
    }
    const items = Menu.getApplicationMenu()
    for (const id of commandIds) {
      const item = items?.getMenuItemById(id)
      if (item) item.enabled = facts.isAvailable(id)
    }
  }
  refresh()
  app.on('browser-window-focus', refresh)
  app.on('browser-window-created', (_event, window) => window.once('closed', refresh))
  return refresh
}

function menuFacts({ told, kept }: Shell): MenuFacts {
  const window = frontWindow()
  return {
    platform: process.platform,
    forDeveloper: !app.isPackaged,
    hasWindow: window !== undefined,
    recent: kept.state.recent,
    keys: (id) => told.keys(window, id),
    isAvailable: (id) => told.isAvailable(window, id),
  }
}

const menuActs = (shell: Shell, refresh: () => void): MenuActs => ({
  command: (id) => command(shell, id),
  closeWindow: () => BrowserWindow.getFocusedWindow()?.close(),
  reload: () => BrowserWindow.getFocusedWindow()?.webContents.reload(),
  openRecent: (path) => open(shell, [{ paths: [path] }]),
  clearRecent() {
    shell.kept.change({ recent: [] })
    app.clearRecentDocuments()
    refresh()
  },
})
