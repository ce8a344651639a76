import type { LeaderboardsOf } from '#contract/export/leaderboards-of'
import type { WrittenTable } from '#contract/export/write-table'
import type { Asked } from '../archive'
import { say } from '../frame/toast'
import { askedTable, tableOptionsOf } from './asked-table'
import { copy } from './copy-table'
import type { ExportForm } from './export-form'
import { chosenPart, type ExportPart, type ExportParts, type TablePart } from './export-part'
import { type Habits, keepHabits } from './habits'
import { saveLeaderboards } from './save-leaderboards'
import { saveTable } from './save-table'
import { type Exported, useExported, useLeaderboardsOf, useWritten } from './use-exported'
import { type RunningWork, useWork } from './use-work'

/** What the export dialog knows of what it exports, and what it can do. */
export interface Exporting {
  part: ExportPart
  /** The table that is exported, or that the page shows while leaderboards are. */
  table: TablePart
  exported: Asked<Exported>
  /** The file, or its beginning; why there can be none, in a sentence; null until that is known. */
  written: WrittenTable | string | null
  leaderboards: Asked<LeaderboardsOf>
  work: RunningWork
  save: () => Promise<void>
  copy: () => Promise<void>
  /** Stops what runs, and closes the dialog. */
  leave: () => void
}

export function useExporting(parts: ExportParts, form: ExportForm, close: () => void): Exporting {
  const part = chosenPart(parts[form.part] ?? parts[0], form.withOwn)
  const table = part.kind === 'table' ? part : parts[0]
  const exported = useExported(table)
  const written = useWritten(exported.state === 'ready' ? exported.value : null, table, form)
  const leaderboards = useLeaderboardsOf(parts.find((each) => each.kind === 'leaderboards'))
  const work = useWork()

  const finish = async (words: string | null) => {
    if (words === null) return
    say(words)
    close()
    await keepHabits(habitsOf(form))
  }
  const save = async () => {
    if (work.done !== null || (part.kind === 'table' && typeof written === 'string')) return
    const words = await work.run('saved', (running) =>
      part.kind === 'table'
        ? saveTable(form, part, running)
        : saveLeaderboards(form, part, running),
    )
    await finish(words)
  }
  const copyWhole = async () =>
    finish(
      await work.run('copied', async (running) => {
        const source = await askedTable(table, running)
        return copy(source, tableOptionsOf(form, table, source))
      }),
    )
  const leave = () => {
    work.stop()
    close()
  }
  return { part, table, exported, written, leaderboards, work, save, copy: copyWhole, leave }
}

/** Columns picked out one by one are of this table alone. */
const habitsOf = ({ format, preset, columns, sideFile, details }: ExportForm): Habits => ({
  format,
  preset,
  columns: typeof columns === 'string' ? columns : 'shown',
  sideFile,
  details,
})
