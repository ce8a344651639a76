import type { RequestOf } from '#contract/contract'
import type { Database } from '../database'
import { noArea } from '../queries/no-area'
import { rowIdOf } from '../queries/lookup'
import { fold } from '../text/fold'
import type { Conditions } from './conditions'
import { type KnownTask, type KnownTasks, byName } from './known-tasks'
import { inYears } from './year-of'

/** What tasks of a list must be. Throws when the area is not in this snapshot. */
export function taskConditions(
  db: Database,
  { area, text, leaderboards, year, hidden }: RequestOf<'task-facets'>,
): Conditions<KnownTask> {
  const conditions = new Map<string, (task: KnownTask) => boolean>()
  if (area !== undefined) conditions.set('area', inArea(db, area))
  if (text) {
    const wanted = fold(text)
    conditions.set('text', ({ folded }) => folded.includes(wanted))
  }
  if (leaderboards) conditions.set('leaderboards', (task) => task.leaderboards > 0)
  if (year !== undefined) {
    const isWithin = inYears(year)
    conditions.set('year', ({ year }) => isWithin(year))
  }
  if (!hidden) conditions.set('hidden', ({ isDoubted }) => !isDoubted)
  return conditions
}

function inArea(db: Database, area: string): (task: KnownTask) => boolean {
  if (area === noArea.id) return ({ areas }) => areas.length === 0
  const row = rowIdOf(db, 'Area', area)
  return ({ areas }) => areas.includes(row)
}

const largest =
  (of: (task: KnownTask) => number) =>
  (a: KnownTask, b: KnownTask): number =>
    of(b) - of(a)

const ORDERS: Readonly<Record<RequestOf<'tasks'>['sort'], (a: KnownTask, b: KnownTask) => number>> =
  {
    results: (a, b) => b.results - a.results || b.papers - a.papers,
    leaderboards: largest(({ leaderboards }) => leaderboards),
    datasets: largest(({ datasets }) => datasets),
    papers: largest(({ papers }) => papers),
    name: byName,
    latest: (a, b) => compareTexts(b.latest ?? '', a.latest ?? ''),
  }

const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** All tasks in the order of a list. */
export const tasksInOrder = (
  known: KnownTasks,
  sort: RequestOf<'tasks'>['sort'],
): readonly KnownTask[] => known.inOrder(sort, ORDERS[sort])
