import type { RequestOf } from '#contract/contract'
import type { FacetValue } from '#contract/facets'
import type { TaskFacets } from '#contract/task'
import { facetsOf, tallied, talliedYears } from '../browse/conditions'
import type { KnownTask, KnownTasks } from '../browse/known-tasks'
import { taskConditions } from '../browse/task-filter'
import type { Database } from '../database'
import { Kept } from '../papers/kept'
import { noArea } from './no-area'
import type { SnapshotMeta } from './snapshot-meta'

/**
 * Tells what a list of tasks can be narrowed to; each facet counts what the filters of the others leave.
 * The last answers are kept, since a page asks for the same at each of its sorts.
 */
export function taskFacets(
  db: Database,
  meta: SnapshotMeta,
): (request: RequestOf<'task-facets'>) => TaskFacets {
  const kept = new Kept<TaskFacets>(8)
  return (request) => kept.get(JSON.stringify(request), () => count(db, meta, request))
}

function count(db: Database, meta: SnapshotMeta, request: RequestOf<'task-facets'>): TaskFacets {
  const known = meta.tasks
  const but = facetsOf(known.all, taskConditions(db, request))
  const withOrWithout = but('leaderboards')
  const withLeaderboard = withOrWithout.filter(({ leaderboards }) => leaderboards > 0).length
  return {
    total: but().length,
    hidden: but('hidden').filter(({ isDoubted }) => isDoubted).length,
    leaderboards: { with: withLeaderboard, without: withOrWithout.length - withLeaderboard },
    years: talliedYears(but('year'), ({ year }) => year),
    areas: areasOf(known, but('area')),
  }
}

const areasOf = (known: KnownTasks, tasks: readonly KnownTask[]): FacetValue[] =>
  tallied(tasks, ({ areas }) => (areas.length === 0 ? 0 : areas)).map(([row, count]) => ({
    ...(known.areas.get(row) ?? noArea),
    count,
  }))
