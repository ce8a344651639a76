import { basename } from 'node:path'
import type { MenuItemConstructorOptions as Item } from 'electron'
import type { MenuName } from '#contract/commands/command'
import type { CommandId } from '#contract/commands/commands'
import type { Placed } from './menu'

export interface MenuFacts {
  platform: NodeJS.Platform
  /** Whether the tools of a developer belong in it. */
  forDeveloper: boolean
  /** Whether there is a window that what is about one would act on. */
  hasWindow: boolean
  /** Files and folders that were imported, the last one first. */
  recent: readonly string[]
  keys(id: CommandId): readonly string[]
  isAvailable(id: CommandId): boolean
}

export interface MenuActs {
  command(id: CommandId): void
  closeWindow(): void
  reload(): void
  openRecent(path: string): void
  clearRecent(): void
}

/** What stands in the menus beside the commands of the app, because the system or the shell does it. */
export function systemItems(facts: MenuFacts, acts: MenuActs): Record<MenuName, Placed[]> {
  const { platform, forDeveloper, hasWindow } = facts
  const isMac = platform === 'darwin'
  return {
    file: [
      [2, openRecent(facts, acts)],
      [6, closeWindow(acts, hasWindow)],
      ...(isMac ? [] : [[7, { role: 'quit' }] as const]),
    ],
    edit: [
      [0, { role: 'undo' }],
      [0, { role: 'redo' }],
      [1, { role: 'cut' }],
      [1, { role: 'copy' }],
      [1, { role: 'paste' }],
      [1, { role: 'selectAll' }],
    ],
    view: [
      [4, reload(acts, hasWindow)],
      ...(forDeveloper ? [[4, { role: 'toggleDevTools' }] as const] : []),
      [5, { role: 'togglefullscreen' }],
    ],
    go: [],
    window: [
      [0, { role: 'minimize' }],
      ...(isMac ? [[0, { role: 'zoom' }] as const, [9, { role: 'front' }] as const] : []),
    ],
    help: [],
  }
}

/** The menu of the application, which only a Mac has. */
export const appMenu = (settings: Item): Item => ({
  role: 'appMenu',
  submenu: [
    { role: 'about' },
    { type: 'separator' },
    settings,
    { type: 'separator' },
    { role: 'services' },
    { type: 'separator' },
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    { type: 'separator' },
    { role: 'quit' },
  ],
})

// Not the roles: theirs would close a window with the keys that close a tab, and reload one that is gone.
const closeWindow = ({ closeWindow }: MenuActs, hasWindow: boolean): Item => ({
  id: 'close-window',
  label: 'Close window',
  accelerator: 'CmdOrCtrl+Shift+W',
  enabled: hasWindow,
  click: closeWindow,
})

const reload = ({ reload }: MenuActs, hasWindow: boolean): Item => ({
  id: 'reload',
  label: 'Reload',
  accelerator: 'CmdOrCtrl+R',
  enabled: hasWindow,
  click: reload,
})

function openRecent({ recent }: MenuFacts, { openRecent, clearRecent }: MenuActs): Item {
  return {
    id: 'open-recent',
    label: 'Open recent',
    enabled: recent.length > 0,
    submenu: [
      ...recent.map((path): Item => ({
        label: recentLabel(path, recent),
        click: () => openRecent(path),
      })),
      { type: 'separator' },
      { id: 'clear-recent', label: 'Clear', click: clearRecent },
    ],
  }
}

/** The name of a file, with its place where two have one name. An ampersand would underline what follows. */
function recentLabel(path: string, all: readonly string[]): string {
  const isAlone = all.filter((each) => basename(each) === basename(path)).length === 1
  return (isAlone ? basename(path) : path).replaceAll('&', '&&')
}
