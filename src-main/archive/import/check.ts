import { stat } from 'node:fs/promises'
import type { Counts, Info } from '#contract/snapshot'
import { ArchiveError } from '../errors'
import { openSnapshot } from '../snapshots'
import { countsOf } from './summary'

/** Opens a finished snapshot as a reader would, and holds it against what was written. */
export async function checkSnapshot(
  path: string,
  { counts }: { counts: Counts },
): Promise<Pick<Info, 'bytes' | 'fileBacked'>> {
  const db = await openSnapshot(path)
  try {
    const state = db.first<{ quick_check: string }>('PRAGMA quick_check(1)')?.quick_check
    if (state !== 'ok') throw unsound(`the database is damaged (${state})`)
    if (JSON.stringify(countsOf(db)) !== JSON.stringify(counts)) throw unsound('rows are missing')
    return { bytes: (await stat(path)).size, fileBacked: db.fileBacked }
  } finally {
    db.close()
  }
}

const unsound = (reason: string) =>
  new ArchiveError('internal', `The snapshot was not written soundly: ${reason}. Import again.`)
