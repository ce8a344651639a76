import { z } from 'zod'
import { readKeys } from './commands/combination'
import { commandIds } from './commands/commands'
import { flag } from './request-fields'
import {
  contrasts,
  datasetLooks,
  densities,
  doubtChoices,
  LARGEST_ZOOM,
  motions,
  sidebars,
  singleChoices,
  SMALLEST_ZOOM,
  tabChoices,
  themes,
} from './settings'
import { isHost } from './web-address'

/** Keys of one command, a line each. */
const keys = z
  .string()
  .max(1000)
  .refine((text) => readLines(text).every((each) => readKeys(each) !== null), {
    error: 'keys such as “Mod+k” or “g h”, a line each',
  })

/** The keys of one command, as a request has them. */
export const readLines = (text: string): string[] => text.split('\n').filter((each) => each !== '')

/** The requests that change how the reader wants the program. All answer with the preferences. */
export const settingsRequests = {
  /** Changes what is named and leaves the rest. */
  set: z.strictObject({
    theme: z.enum(themes).optional(),
    contrast: z.enum(contrasts).optional(),
    motion: z.enum(motions).optional(),
    density: z.enum(densities).optional(),
    zoom: z.coerce.number().int().min(SMALLEST_ZOOM).max(LARGEST_ZOOM).optional(),
    sidebar: z.enum(sidebars).optional(),
    datasets: z.enum(datasetLooks).optional(),
    doubts: z.enum(doubtChoices).optional(),
    tabs: z.enum(tabChoices).optional(),
    singles: z.enum(singleChoices).optional(),
  }),
  /** Gives a command other keys, or none. */
  'set-keys': z.strictObject({
    command: z.enum(commandIds),
    /** Its own keys again when absent. */
    keys: keys.optional(),
  }),
  /** Has links of a host open without asking, or be asked about again. */
  'trust-host': z.strictObject({
    host: z
      .string()
      .max(300)
      .refine(isHost, { error: 'a host such as “arxiv.org”, without “www.” before it' }),
    off: flag.default(false),
  }),
  /** Has the program as it came, or only its keys. */
  'reset-settings': z.strictObject({ part: z.enum(['all', 'keys']).default('all') }),
}
