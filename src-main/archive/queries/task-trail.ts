import type { Reference } from '#contract/reference'
import type { Database } from '../database'

const PARENTS = `
  SELECT task.id AS row, task.slug AS id, task.name
  FROM task_edge JOIN task ON task.id = task_edge.parent_id
  WHERE task_edge.child_id = :task
  ORDER BY task.doubt IS NOT NULL, task.results DESC, task.folded`

interface Step extends Reference {
  row: number
  /** What stands below it on the way. */
  from: Step | null
}

/** A task of the source has a handful of ancestors; a hostile one may have thousands. */
const MOST = 200

/**
 * A shortest way to a task from one that stands below no other, outermost first; of equally short ones
 * that by the parents with most results. It passes no task twice, so cycles end it: a task all of whose
 * ways lead round has no trail.
 */
export function trailTo(db: Database, task: number): Reference[] {
  const seen = new Set([task])
  let steps = stepsAbove(db, task, null)
  while (steps.length > 0 && seen.size < MOST) {
    const fresh = steps.filter(({ row }) => !seen.has(row))
    for (const step of fresh) seen.add(step.row)
    const next: Step[] = []
    for (const step of fresh) {
      const above = stepsAbove(db, step.row, step)
      if (above.length === 0) return wayFrom(step)
      next.push(...above)
    }
    steps = next
  }
  return []
}

const stepsAbove = (db: Database, task: number, from: Step | null): Step[] =>
  db.all<Omit<Step, 'from'>>(PARENTS, { task }).map((step) => ({ ...step, from }))

function wayFrom(top: Step): Reference[] {
  const way: Reference[] = []
  for (let step: Step | null = top; step; step = step.from)
    way.push({ id: step.id, name: step.name })
  return way
}
