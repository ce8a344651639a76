import type { RequestOf } from '#contract/contract'
import type { FacetValue, ValueFacet } from '#contract/facets'
import type { LeaderboardFacets } from '#contract/leaderboard'
import { facetsOf, tallied, talliedYears } from '../browse/conditions'
import type { KnownLeaderboard } from '../browse/known-leaderboards'
import { leaderboardConditions } from '../browse/leaderboard-filter'
import type { Database } from '../database'
import { Kept } from '../papers/kept'
import { fold } from '../text/fold'
import { noArea } from './no-area'
import type { SnapshotMeta } from './snapshot-meta'

/** How many values of a facet one answer tells. */
const MOST = 50

/**
 * Tells what a list of leaderboards can be narrowed to; each facet counts what the filters of the others
 * leave. The last answers are kept, since a page asks for the same at each of its sorts.
 */
export function leaderboardFacets(
  db: Database,
  meta: SnapshotMeta,
): (request: RequestOf<'leaderboard-facets'>) => LeaderboardFacets {
  const kept = new Kept<LeaderboardFacets>(8)
  return (request) => kept.get(JSON.stringify(request), () => count(db, meta, request))
}

function count(
  db: Database,
  meta: SnapshotMeta,
  { facet, find = '', ...request }: RequestOf<'leaderboard-facets'>,
): LeaderboardFacets {
  const conditions = leaderboardConditions(db, () => meta.tasks, request)
  const but = facetsOf(meta.leaderboards.all, conditions)
  const searched = (name: 'task' | 'metric') => (facet === name ? fold(find) : '')
  return {
    total: but().length,
    notable: but('notable').filter(({ isNotable }) => isNotable).length,
    years: talliedYears(but('year'), ({ year }) => year),
    areas: areasOf(meta, but('area')),
    task: namesOf(tasksOf(meta, but('task')), searched('task'), request.task),
    metric: namesOf(metricsOf(but('metric')), searched('metric'), request.metric),
  }
}

function areasOf({ tasks }: SnapshotMeta, rows: readonly KnownLeaderboard[]): FacetValue[] {
  const ofTask = ({ task }: KnownLeaderboard) => {
    const areas = tasks.at(task)?.areas ?? []
    return areas.length === 0 ? 0 : areas
  }
  return tallied(rows, ofTask).map(([row, count]) => ({
    ...(tasks.areas.get(row) ?? noArea),
    count,
  }))
}

const tasksOf = ({ tasks }: SnapshotMeta, rows: readonly KnownLeaderboard[]): FacetValue[] =>
  tallied(rows, ({ task }) => task).flatMap(([row, count]) => {
    const task = tasks.at(row)
    return task ? { id: task.id, name: task.name, count } : []
  })

const metricsOf = (rows: readonly KnownLeaderboard[]): FacetValue[] =>
  tallied(rows, ({ metric }) => metric).map(([name, count]) => ({
    id: name,
    name,
    count,
  }))

function namesOf(
  all: readonly FacetValue[],
  wanted: string,
  chosen: string | undefined,
): ValueFacet {
  const holding = wanted === '' ? all : all.filter(({ name }) => fold(name).includes(wanted))
  const most = holding.slice(0, MOST)
  const further = holding.slice(MOST).filter(({ id }) => id === chosen)
  return { distinct: holding.length, values: [...most, ...further] }
}
