import { z } from 'zod'
import { readKeys } from '#contract/commands/combination'
import {
  contrasts,
  densities,
  doubtChoices,
  firstSettings,
  LARGEST_ZOOM,
  motions,
  type Settings,
  singleChoices,
  SMALLEST_ZOOM,
  tabChoices,
  themes,
} from '#contract/settings'

/** A choice that this version does not know is as if it were not made. */
const choice = <Each extends string>(each: readonly Each[]) =>
  z.enum(each).optional().catch(undefined)

const keysOfCommand = z.looseObject({
  // A later version may have further commands.
  command: z.string().min(1).max(100),
  keys: z.array(z.string().max(100)).max(20),
})

/** The settings as the file has them: only what the reader has changed. */
export const storedSettings = z.looseObject({
  theme: choice(themes),
  contrast: choice(contrasts),
  motion: choice(motions),
  density: choice(densities),
  zoom: z.number().int().min(SMALLEST_ZOOM).max(LARGEST_ZOOM).optional().catch(undefined),
  doubts: choice(doubtChoices),
  tabs: choice(tabChoices),
  singles: choice(singleChoices),
  // A list, since a record cannot hold the name `__proto__`.
  keys: z.array(keysOfCommand).default([]).catch([]),
})

export type StoredSettings = z.infer<typeof storedSettings>

/** The settings in force: what the reader has changed, else as the program comes. */
export function settingsOf(stored: StoredSettings): Settings {
  const { theme, contrast, motion, density, zoom, doubts, tabs, singles, keys } = stored
  return {
    theme: theme ?? firstSettings.theme,
    contrast: contrast ?? firstSettings.contrast,
    motion: motion ?? firstSettings.motion,
    density: density ?? firstSettings.density,
    zoom: zoom ?? firstSettings.zoom,
    doubts: doubts ?? firstSettings.doubts,
    tabs: tabs ?? firstSettings.tabs,
    singles: singles ?? firstSettings.singles,
    // What cannot be pressed is passed over. Not an assignment to each name; see above.
    keys: Object.fromEntries(
      keys.map(({ command, keys }) => [command, keys.filter((each) => readKeys(each) !== null)]),
    ),
  }
}
