import type { BrowserWindow } from 'electron'
import { commands, isCommandId, type CommandId } from '#contract/commands/commands'
import type { DesktopInput } from '#contract/desktop'

/** What the pages of the windows have told about their commands. */
export interface CommandsTold {
  tell(window: BrowserWindow, told: DesktopInput<'commands'>): void
  isAvailable(window: BrowserWindow | undefined, id: CommandId): boolean
  keys(window: BrowserWindow | undefined, id: CommandId): readonly string[]
}

interface Told {
  available: ReadonlySet<string>
  keys: ReadonlyMap<string, readonly string[]>
}

/** The commands that the shell does itself, and whether they need a window. */
const own: ReadonlyMap<CommandId, boolean> = new Map<CommandId, boolean>([
  ['new-window', false],
  ['open-log', false],
  ['save-pdf', true],
])

/** Remembers for each window which commands its page can be given, and with which keys. */
export function commandsTold(): CommandsTold {
  const all = new WeakMap<BrowserWindow, Told>()
  const of = (window: BrowserWindow | undefined) => window && all.get(window)
  return {
    tell: (window, { available, keys }) =>
      void all.set(window, {
        available: new Set(available.filter(isCommandId)),
        keys: new Map(Object.entries(keys)),
      }),
    isAvailable(window, id) {
      const needsWindow = own.get(id)
      if (needsWindow !== undefined) return window !== undefined || !needsWindow
      return of(window)?.available.has(id) ?? false
    },
    keys: (window, id) => of(window)?.keys.get(id) ?? commands[id].keys,
  }
}
