import { type DiffBookmark, type DiffKind, type DiffTouched, diffKinds } from '#contract/diff'
import type { Database } from '../database'
import type { ChangeRows } from './change-rows'

const places = (...kinds: readonly DiffKind[]) =>
  kinds.map((kind) => diffKinds.indexOf(kind)).join()

/** The changes that touch a bookmark with the slug :id. */
const TOUCHING: Readonly<Record<DiffBookmark['kind'], string>> = {
  paper: `
    SELECT id FROM change WHERE slug = :id AND kind IN (${places('paper', 'link')})
    UNION ALL SELECT id FROM change WHERE paper = :id`,
  leaderboard: `
    SELECT id FROM change WHERE slug = :id AND kind IN (${places('leaderboard', 'result')})`,
  task: `
    SELECT change.id FROM task
    JOIN change_task ON change_task.task_id = task.id
    JOIN change ON change.id = change_task.change_id
    WHERE task.slug = :id AND change.kind IN (${places('task', 'leaderboard', 'result')})`,
  dataset: `
    SELECT id FROM change WHERE slug = :id AND kind = ${places('dataset')}
    UNION ALL SELECT id FROM change WHERE dataset = :id`,
  method: `SELECT id FROM change WHERE slug = :id AND kind = ${places('method')}`,
}

/** Of the bookmarks those that some change touches, in their order, with so many changes each. */
export function touchedBy(
  db: Database,
  changes: ChangeRows,
  bookmarks: readonly DiffBookmark[],
  limit: number,
): DiffTouched[] {
  return bookmarks.flatMap(({ kind, id }) => {
    const ids = db.all<{ id: number }>(
      `SELECT id FROM change WHERE id IN (${TOUCHING[kind]}) ORDER BY kind, action, id`,
      { id },
    )
    if (ids.length === 0) return []
    const first = ids.slice(0, limit).map((row) => row.id)
    return { kind, id, total: ids.length, changes: changes.of(first) }
  })
}
