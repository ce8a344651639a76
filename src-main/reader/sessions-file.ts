import { mkdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { LONGEST_SESSION } from '#contract/session'
import { ArchiveError } from '../archive/errors'
import { whileLocked } from '../disk/file-lock'
import { removeLeftPartials, replaceFile } from '../disk/replace-file'
import { reasonOf } from './reader-file'

/** The windows whose tabs are kept; those kept longest ago are forgotten. */
const MOST_WINDOWS = 20
/** Bytes; JSON may write a character of a text with six. */
const LARGEST_FILE = 10 * 1024 * 1024

const stored = z.object({
  window: z.string().max(64),
  /** The process that kept it last. */
  by: z.number().int(),
  /** Whether the window was closed since. */
  isLeft: z.boolean(),
  text: z.string().max(LONGEST_SESSION),
})
/** Those kept last stand last. */
const form = z.object({ version: z.literal(1), sessions: z.array(stored).max(MOST_WINDOWS) })

export type StoredSession = z.output<typeof stored>

/**
 * The tabs of the reader's windows, in `sessions.json` of the data folder. Apart from what the reader
 * decided and made: it is written with every page that is opened, and no great loss.
 */
export class SessionsFile {
  readonly #path: string

  constructor(folder: string) {
    this.#path = join(folder, 'sessions.json')
  }

  /** What is kept, and why it cannot be read if so. */
  read(): { sessions: readonly StoredSession[]; trouble: string | null } {
    try {
      const status = statSync(this.#path, { throwIfNoEntry: false })
      if (!status) return { sessions: [], trouble: null }
      if (!status.isFile() || status.size > LARGEST_FILE) throw new Error('no file of ours')
      const { sessions } = form.parse(JSON.parse(readFileSync(this.#path, 'utf8')))
      return { sessions, trouble: null }
    } catch {
      const trouble = `The tabs of the last time cannot be read: ${this.#path} is damaged. It will be kept as ${this.#aside}.`
      return { sessions: [], trouble }
    }
  }

  /** Keeps the tabs of a window; those of others stay. Throws ArchiveError when it cannot. */
  keep(session: StoredSession): void {
    try {
      mkdirSync(dirname(this.#path), { recursive: true, mode: 0o700 })
      whileLocked(this.#path, (confirm) => {
        const { sessions, trouble } = this.read()
        removeLeftPartials(this.#path)
        if (trouble !== null) renameSync(this.#path, this.#aside)
        const others = sessions.filter(({ window }) => window !== session.window)
        const kept = [...others, session].slice(-MOST_WINDOWS)
        replaceFile(this.#path, `${JSON.stringify({ version: 1, sessions: kept })}\n`, confirm)
      })
    } catch (error) {
      const why = `${this.#path} cannot be written: ${reasonOf(error)}.`
      throw new ArchiveError('unusable-file', `The tabs were not kept: ${why}`)
    }
  }

  get #aside() {
    return this.#path.replace(/\.json$/, '.damaged.json')
  }
}
