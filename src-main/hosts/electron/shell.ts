import { app, shell as system } from 'electron'
import type { CommandId } from '#contract/commands/commands'
import type { Opened } from '#contract/desktop'
import { commandsTold, type CommandsTold } from './commands-told'
import { openInbox, type Inbox } from './inbox'
import type { KeptShell } from './kept-shell'
import { savePdf } from './save-pdf'
import { tell } from './tell'
import { frontWindow, type Windows } from './windows/windows'

/** The parts of the desktop app that its menus, its pages and the system act on. */
export interface Shell {
  windows: Windows
  kept: KeptShell
  told: CommandsTold
  inbox: Inbox
  log(line: string): void
}

/** The shell of these parts, in which nothing was told and nothing waits to be opened. */
export const shellOf = (parts: Pick<Shell, 'windows' | 'kept' | 'log'>): Shell => ({
  ...parts,
  told: commandsTold(),
  inbox: openInbox(),
})

/** Does a command that was chosen in a menu: here if it is the shell's, else in the page of the window. */
export function command(shell: Shell, id: CommandId, window = frontWindow()): void {
  if (id === 'new-window') return void shell.windows.open()
  if (id === 'open-log') return openLogFolder(shell)
  if (!window) return
  if (id === 'save-pdf') return void savePdf(window, shell.log)
  tell(window, 'command', id)
}

/** Opens something in the window in front, or in a first one. */
export function open(shell: Shell, opened: readonly Opened[]): void {
  shell.inbox.put(shell.windows.raise(), opened)
}

/** Shows the folder of the log in the file manager of the system. */
export function openLogFolder({ log }: Pick<Shell, 'log'>): void {
  void system.openPath(app.getPath('logs')).then((trouble) => {
    if (trouble !== '') log(`The log folder could not be opened: ${trouble}`)
  })
}
