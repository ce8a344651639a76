import type { RequestOf } from '#contract/contract'
import type { Database } from '../database'
import { noArea } from '../queries/no-area'
import { rowIdOf } from '../queries/lookup'
import { fold } from '../text/fold'
import type { Conditions } from './conditions'
import { byName, type KnownLeaderboard, type KnownLeaderboards } from './known-leaderboards'
import type { KnownTasks } from './known-tasks'
import { inYears } from './year-of'

type Wanted = Omit<RequestOf<'leaderboards'>, 'sort' | 'limit' | 'after'>
type Conditioned = Map<string, (leaderboard: KnownLeaderboard) => boolean>

/** What leaderboards of a list must be. Throws when a thing they must be of is not in this snapshot. */
export function leaderboardConditions(
  db: Database,
  tasks: () => KnownTasks,
  wanted: Wanted,
): Conditions<KnownLeaderboard> {
  const conditions = ofThings(db, tasks, wanted)
  const { text, metric, year, notable } = wanted
  if (text) {
    const folded = fold(text)
    conditions.set('text', (leaderboard) => leaderboard.folded.includes(folded))
  }
  if (metric !== undefined) conditions.set('metric', (leaderboard) => leaderboard.metric === metric)
  if (year !== undefined) {
    const isWithin = inYears(year)
    conditions.set('year', ({ year }) => isWithin(year))
  }
  if (notable) conditions.set('notable', ({ isNotable }) => isNotable)
  return conditions
}

function ofThings(db: Database, tasks: () => KnownTasks, wanted: Wanted): Conditioned {
  const conditions: Conditioned = new Map()
  if (wanted.task !== undefined) {
    const row = rowIdOf(db, 'Task', wanted.task)
    conditions.set('task', ({ task }) => task === row)
  }
  if (wanted.dataset !== undefined) {
    const row = rowIdOf(db, 'Dataset', wanted.dataset)
    conditions.set('dataset', ({ dataset }) => dataset === row)
  }
  if (wanted.area !== undefined) {
    const row = wanted.area === noArea.id ? null : rowIdOf(db, 'Area', wanted.area)
    const inArea = (areas: readonly number[]) =>
      row === null ? areas.length === 0 : areas.includes(row)
    conditions.set('area', ({ task }) => inArea(tasks().at(task)?.areas ?? []))
  }
  return conditions
}

type Order = NonNullable<RequestOf<'leaderboards'>['sort']>

const ORDERS: Readonly<Record<Order, (a: KnownLeaderboard, b: KnownLeaderboard) => number>> = {
  results: (a, b) => b.results - a.results,
  notable: (a, b) => b.weight - a.weight,
  name: byName,
  latest: (a, b) => {
    const [one, other] = [a.latest ?? '', b.latest ?? '']
    return one < other ? 1 : one > other ? -1 : 0
  },
}

/** All leaderboards in the order of a list. */
export const leaderboardsInOrder = (
  known: KnownLeaderboards,
  sort: Order,
): readonly KnownLeaderboard[] => known.inOrder(sort, ORDERS[sort])
