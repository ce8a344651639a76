import { z } from 'zod'
import { readKeys } from '#contract/commands/combination'
import {
  contrasts,
  datasetLooks,
  densities,
  doubtChoices,
  firstSettings,
  LARGEST_ZOOM,
  MOST_HOSTS,
  motions,
  type Settings,
  sidebars,
  singleChoices,
  SMALLEST_ZOOM,
  tabChoices,
  themes,
} from '#contract/settings'
import { isHost } from '#contract/web-address'

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
  sidebar: choice(sidebars),
  datasets: choice(datasetLooks),
  doubts: choice(doubtChoices),
  tabs: choice(tabChoices),
  singles: choice(singleChoices),
  // A list, since a record cannot hold the name `__proto__`.
  keys: z.array(keysOfCommand).default([]).catch([]),
  hosts: z.array(z.string().refine(isHost)).max(MOST_HOSTS).optional().catch(undefined),
})

export type StoredSettings = z.infer<typeof storedSettings>

/** The settings in force: what the reader has changed, else as the program comes. */
export function settingsOf(stored: StoredSettings): Settings {
  const { theme, contrast, motion, density, zoom, sidebar, datasets, doubts, tabs, singles } =
    stored
  return {
    theme: theme ?? firstSettings.theme,
    contrast: contrast ?? firstSettings.contrast,
    motion: motion ?? firstSettings.motion,
    density: density ?? firstSettings.density,
    zoom: zoom ?? firstSettings.zoom,
    sidebar: sidebar ?? firstSettings.sidebar,
    datasets: datasets ?? firstSettings.datasets,
    doubts: doubts ?? firstSettings.doubts,
    tabs: tabs ?? firstSettings.tabs,
    singles: singles ?? firstSettings.singles,
    // What cannot be pressed is passed over. Not an assignment to each name; see above.
    keys: Object.fromEntries(
      stored.keys.map(({ command, keys }) => [
        command,
        keys.filter((each) => readKeys(each) !== null),
      ]),
    ),
    hosts: stored.hosts ?? firstSettings.hosts,
  }
}
