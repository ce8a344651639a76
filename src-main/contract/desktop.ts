import type { z } from 'zod'
import type { Call, Outcome } from './contract'
import type { desktopRequests } from './desktop-requests'

export type DesktopRequest = keyof typeof desktopRequests
export type DesktopInput<R extends DesktopRequest> = z.input<(typeof desktopRequests)[R]>

/** Something that the reader opened from outside of the page. */
export type Opened =
  /** A link to a page of the app or of the former site, or words to search for. */
  | { text: string }
  /** Files or folders of this computer. */
  | { paths: readonly string[] }

/** What the requests answer with; most with nothing. */
export interface DesktopReplies {
  'take-opened': readonly Opened[]
}

/** What the desktop app tells the page. */
export interface DesktopEvents {
  /** A command chosen in the menu, by its id. */
  command: string
  /** That there is something to take. */
  opened: null
}

/** What the preload script gives the page. */
export interface DesktopBridge {
  host: 'electron'
  call: Call
  /** Has the reader choose in the system's dialog; none when it is cancelled. */
  chooseDumps(kind: 'folder' | 'files' | 'pdf'): Promise<string[]>
  /** Where a dropped file is; empty when it is no file of this computer. */
  pathOf(file: File): string
  /** Opens a PDF that the reader attached to a paper in the viewer of the system. */
  openFile(request: { id: string; path: string }): Promise<Outcome>
  /** Asks the app around the page; `value` of the outcome is as in `DesktopReplies`. */
  ask<R extends DesktopRequest>(request: R, input?: DesktopInput<R>): Promise<Outcome>
  /** Listens until the function that it answers with is called. */
  listen<E extends keyof DesktopEvents>(event: E, act: (told: DesktopEvents[E]) => void): () => void
}
