import { z } from 'zod'
import { flag } from './request-fields'
import { LONGEST_SESSION } from './session'

const window = z.string().regex(/^[\w-]{1,64}$/)

/** What a window asks about its tabs. */
export const sessionRequests = {
  /** The tabs that a window had. */
  session: z.strictObject({
    /** In a browser, the one that was left last when absent. */
    window: window.optional(),
    /** Whether the program begins, so that the reader may want the start page instead. */
    start: flag.default(false),
  }),
  /** Keeps the tabs of a window. */
  'keep-session': z.strictObject({
    window,
    text: z.string().max(LONGEST_SESSION),
    /** Whether the window is being closed, so that another may take them up. */
    left: flag.default(false),
  }),
}

export type SessionMethod = keyof typeof sessionRequests
