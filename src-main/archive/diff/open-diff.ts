import type {
  Diff,
  DiffBookmark,
  DiffChange,
  DiffPage,
  DiffPlace,
  DiffSide,
  DiffTotals,
  DiffTouched,
} from '#contract/diff'
import type { Database } from '../database'
import { ArchiveError } from '../errors'
import { ChangePages, type DiffFilter, type DiffRequest } from './change-pages'
import { ChangeRows } from './change-rows'
import { DIFF_APPLICATION_ID, DIFF_LAYOUT } from './diff-tables'
import { touchedBy } from './touched'

/** A comparison that answers. */
export interface OpenDiff {
  whole(): Diff
  page(request: DiffRequest): DiffPage
  /** All changes that a filter lets pass, some at a time. */
  every(filter: DiffFilter): Iterable<readonly DiffChange[]>
  /** Of the bookmarks those that some change touches, with so many changes each. */
  touched(bookmarks: readonly DiffBookmark[], limit: number): DiffTouched[]
}

/** Opens what `compareSnapshots` wrote, or says why it cannot be used. */
export function openDiff(db: Database): OpenDiff {
  const application = db.first<{ application_id: number }>('PRAGMA application_id')?.application_id
  const layout = db.first<{ user_version: number }>('PRAGMA user_version')?.user_version
  if (application !== DIFF_APPLICATION_ID || layout !== DIFF_LAYOUT)
    throw new ArchiveError(
      'unusable-file',
      'The file is not a comparison that this version of the program can read; compare the snapshots again.',
    )
  const changes = new ChangeRows(db)
  const pages = new ChangePages(db, changes)
  return {
    whole: () => wholeOf(db),
    page: (request) => pages.page(request),
    every: (filter) => pages.every(filter),
    touched: (bookmarks, limit) => touchedBy(db, changes, bookmarks, limit),
  }
}

function wholeOf(db: Database): Diff {
  const [before, after] = [json<DiffSide>(db, 'before'), json<DiffSide>(db, 'after')]
  return {
    before: sideOf(before),
    after: sideOf(after),
    totals: json<DiffTotals>(db, 'totals'),
    areas: placesOf(db, 'area'),
    tasks: placesOf(db, 'task'),
  }
}

const sideOf = ({ name, date, dateSource }: DiffSide): DiffSide => ({ name, date, dateSource })

const placesOf = (db: Database, table: 'area' | 'task') =>
  db.all<DiffPlace>(
    `SELECT slug AS id, name, changes FROM ${table} WHERE changes > 0 ORDER BY changes DESC, id`,
  )

function json<Value>(db: Database, key: string): Value {
  const row = db.first<{ value: string }>('SELECT value FROM meta WHERE key = :key', { key })
  return JSON.parse(row?.value ?? '{}') as Value
}
