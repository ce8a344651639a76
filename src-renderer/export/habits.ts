import { AskError } from '#contract/ask'
import type { Preset } from '#contract/export/presets'
import { type Format, type TableOptions, tableOptions } from '#contract/export/table-options'
import type { Preferences } from '#contract/preferences'
import { say } from '../frame/toast'
import { remember } from '../preferences'

/** What the reader changed about a preset. */
export type Details = Pick<
  TableOptions,
  'delimiter' | 'decimal' | 'newline' | 'quotes' | 'bom' | 'header' | 'guard' | 'numbers'
>

type CsvPreset = Exclude<Preset, 'tsv'>

/** How the reader exported last: what the next export begins with. */
export interface Habits {
  format: Format
  preset: CsvPreset
  columns: 'shown' | 'all'
  sideFile: boolean
  /** By preset, so that a guard that is off for one stays on for the others. */
  details: Readonly<Partial<Record<Preset, Details>>>
}

export const firstHabits: Habits = {
  format: 'csv',
  preset: 'excel',
  columns: 'shown',
  sideFile: true,
  details: {},
}

const view = 'export'

/** What was kept; the first habits where nothing was, or nothing that this version understands. */
export function readHabits(preferences: Preferences | null): Habits {
  try {
    const kept: unknown = JSON.parse(preferences?.views[view] ?? '{}')
    return { ...firstHabits, ...understood(kept as Partial<Habits>) }
  } catch {
    return firstHabits
  }
}

function understood({ format, preset, columns, sideFile, details }: Partial<Habits>) {
  const habits: Partial<Habits> = {
    ...(isFine({ format }) && { format }),
    ...(isFine({ preset }) && (preset as Preset) !== 'tsv' && { preset }),
    ...((columns === 'shown' || columns === 'all') && { columns }),
    ...(typeof sideFile === 'boolean' && { sideFile }),
    details: Object.fromEntries(
      Object.entries(details ?? {}).filter(([name, changed]) =>
        isFine({ preset: name as Preset, ...changed }),
      ),
    ),
  }
  return habits
}

const isFine = (options: { [Name in keyof TableOptions]: TableOptions[Name] | undefined }) =>
  Object.values(options).every((value) => value !== undefined) &&
  tableOptions.safeParse(options).success

/** Keeps how the reader exported. Says so when it cannot be kept. */
export async function keepHabits(habits: Habits): Promise<void> {
  try {
    await remember(view, JSON.stringify(habits))
  } catch (error) {
    if (!(error instanceof AskError)) throw error
    say(`This way of exporting is not remembered. ${error.message}`)
  }
}

/** Has the next export begin as the program came. */
export async function forgetHabits(): Promise<void> {
  try {
    await remember(view, undefined)
    say('The next export begins as the program came.')
  } catch (error) {
    if (!(error instanceof AskError)) throw error
    say(`The last export is not forgotten. ${error.message}`)
  }
}
