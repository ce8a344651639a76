import { randomUUID } from 'node:crypto'
import type { Archive } from '#contract/contract'
import type { SessionMethod } from '#contract/session-requests'
import { isRunning } from '../disk/is-running'
import type { ReaderFile } from './reader-file'
import { settingsOf } from './stored-settings'
import { SessionsFile, type StoredSession } from './sessions-file'

/** Browsers forget the names of their windows; the desktop app names its own. */
const BROWSER = 'browser-'

/** The tabs of windows, as they are asked for and kept. */
export function sessionAnswers(folder: string, reader: ReaderFile): Pick<Archive, SessionMethod> {
  const file = new SessionsFile(folder)
  /** The windows of this program that are open, as far as it knows. */
  const open = new Set<string>()
  return {
    session({ window, start }) {
      const { sessions, trouble } = file.read()
      // A second window of a browser begins with one tab.
      const taken =
        window === undefined && ![...open].some(isOfBrowser) ? lastLeft(sessions) : undefined
      const name = window ?? taken?.window ?? `${BROWSER}${randomUUID()}`
      open.add(name)
      const found = sessions.find((each) => each.window === name)
      const isWanted = !start || settingsOf(reader.material.settings).tabs === 'restored'
      return { window: name, text: (isWanted && found?.text) || null, trouble }
    },
    'keep-session'({ window, text, left }) {
      if (left) open.delete(window)
      else open.add(window)
      file.keep({ window, text, by: process.pid, isLeft: left })
      return { window, text, trouble: null }
    },
  }
}

const isOfBrowser = (window: string) => window.startsWith(BROWSER)

/** What a window of a browser had that was left last, here or in a program that has ended. */
const lastLeft = (sessions: readonly StoredSession[]): StoredSession | undefined =>
  sessions.findLast(({ window, by, isLeft }) => isOfBrowser(window) && (isLeft || !isRunning(by)))
