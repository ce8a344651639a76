import { mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { themes } from '#contract/settings'
import { replaceFile } from '../../disk/replace-file'
import { windowPlace } from './windows/window-place'

/** How many files and folders “Open recent” names. */
export const MOST_RECENT = 10

// Each part by itself: what cannot be read of one does not cost the others.
const form = z.object({
  windows: z.array(windowPlace).max(50).catch([]),
  /** The number of the last window's key: a key is never given again. */
  lastKey: z.number().int().min(0).max(999_999_999).catch(0),
  theme: z.enum(themes).catch('system'),
  recent: z.array(z.string().min(1).max(4096)).max(MOST_RECENT).catch([]),
})
export type ShellState = z.output<typeof form>

/** What the shell keeps from one start to the next. */
export interface KeptShell {
  readonly state: ShellState
  change(part: Partial<ShellState>): void
  /** Writes what has changed and is not written yet. */
  flush(): void
}

/** Milliseconds in which changes are gathered: a window that is dragged tells of each step. */
const PATIENCE = 500

/** Reads the file, if there is one, and writes each change. Where it cannot be written, the log says so. */
export function keepShell(path: string, log: (line: string) => void): KeptShell {
  let state = readState(path)
  let timer: NodeJS.Timeout | undefined
  const flush = () => {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
    try {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
      replaceFile(path, `${JSON.stringify(state, null, 2)}\n`)
    } catch (error) {
      log(`Windows and recent files cannot be kept in ${path}: ${String(error)}`)
    }
  }
  return {
    get state() {
      return state
    },
    change(part) {
      state = { ...state, ...part }
      timer ??= setTimeout(flush, PATIENCE)
    },
    flush,
  }
}

function readState(path: string): ShellState {
  try {
    const read = form.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    if (read.success) return read.data
  } catch {
    // The first start, or no file of ours: begin with what is usual.
  }
  return form.parse({})
}
