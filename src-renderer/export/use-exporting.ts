import type { LeaderboardsOf } from '#contract/export/leaderboards-of'
import type { WrittenTable } from '#contract/export/write-table'
import type { Asked } from '../archive'
import { copyCitations, saveCitations } from '../cite/cite-actions'
import { type Cited, useCited } from '../cite/use-cited'
import { say } from '../frame/toast'
import { type Work, askedTable, tableOptionsOf } from './asked-table'
import { copy } from './copy-table'
import { type ExportForm, citationOf } from './export-form'
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
  /** The citations of its papers; null where the table itself is exported. */
  cited: Asked<Cited> | null
  work: RunningWork
  save: () => Promise<void>
  copy: () => Promise<void>
  /** Stops what runs, and closes the dialog. */
  leave: () => void
}

const NO_CITATION = { format: 'bibtex' } as const

/** What an export would write, and the deeds that write it. */
export function useExporting(parts: ExportParts, form: ExportForm, close: () => void): Exporting {
  const part = chosenPart(parts[form.part] ?? parts[0], form.withOwn)
  const table = part.kind === 'table' ? part : parts[0]
  const exported = useExported(table)
  const written = useWritten(exported.state === 'ready' ? exported.value : null, table, form)
  const leaderboards = useLeaderboardsOf(parts.find((each) => each.kind === 'leaderboards'))
  const citation = citationOf(form, part)
  const asked = useCited(table, citation ?? NO_CITATION, { isOff: citation === null })
  const cited = citation === null ? null : asked
  const work = useWork()

  const finish = async (words: string | null) => {
    if (words === null) return
    say(words)
    close()
    // Not every page has papers to cite, so that the form of the next table is as it was.
    if (citation === null) await keepHabits(habitsOf(form))
  }
  const save = async () => {
    const isImpossible = part.kind === 'table' && citation === null && typeof written === 'string'
    if (work.done !== null || isImpossible) return
    await finish(await work.run('saved', (running) => saved(form, part, running)))
  }
  const copyWhole = async () =>
    finish(await work.run('copied', (running) => copied(form, table, running)))
  const leave = () => {
    work.stop()
    close()
  }
  return { part, table, exported, written, leaderboards, cited, work, save, copy: copyWhole, leave }
}

async function saved(form: ExportForm, part: ExportPart, work: Work): Promise<string> {
  if (part.kind === 'leaderboards') return saveLeaderboards(form, part, work)
  const citation = citationOf(form, part)
  return citation
    ? saveCitations(part, citation, { stem: form.stem, work })
    : saveTable(form, part, work)
}

async function copied(form: ExportForm, part: TablePart, work: Work): Promise<string> {
  const citation = citationOf(form, part)
  if (citation) return copyCitations(part, citation, work)
  const source = await askedTable(part, work)
  return copy(source, tableOptionsOf(form, part, source))
}

/** Columns picked out one by one are of this table alone. */
const habitsOf = ({ format, preset, columns, sideFile, details }: ExportForm): Habits => ({
  format,
  preset,
  columns: typeof columns === 'string' ? columns : 'shown',
  sideFile,
  details,
})
