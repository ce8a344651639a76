/** Bytes of the tabs of one window, as text. With all around it a page may still send it while it is closed. */
export const LONGEST_SESSION = 50_000

/** The tabs that a window had, as it kept them. */
export interface Session {
  /** The name under which the window keeps its tabs. */
  window: string
  /** Null when there are none to open. */
  text: string | null
  /** Why what was kept before cannot be used, in a sentence; null when all is well. */
  trouble: string | null
}
