import { z } from 'zod'
import { themes } from './settings'

const MOST_COMMANDS = 500
const commandId = z.string().max(60)

/** What the page asks of the desktop app around it, beside the archive: what it hands over with each. */
export const desktopRequests = {
  /** Tells which commands can be given now, and the keys of all, for the menu of the app. */
  commands: z.strictObject({
    available: z.array(commandId).max(MOST_COMMANDS),
    keys: z
      .record(commandId, z.array(z.string().max(60)).max(20))
      .refine((keys) => Object.keys(keys).length <= MOST_COMMANDS),
  }),
  /** Takes what the reader opened from elsewhere since it was last asked. */
  'take-opened': z.undefined(),
  theme: z.enum(themes),
  /** Opens another window, at an address such as `#/paper?id=…` if one is given. */
  'new-window': z.string().max(8000).startsWith('#/').optional(),
  /** Has the reader choose a file, and writes the page there. */
  'save-pdf': z.undefined(),
  'open-log': z.undefined(),
  /** An error of the page, for the log. */
  report: z.string().max(100_000),
}
