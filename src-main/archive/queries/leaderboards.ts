import type { RequestOf } from '#contract/contract'
import type { LeaderboardItem } from '#contract/leaderboard'
import type { List } from '#contract/replies'
import type { Database } from '../database'
import { Filter } from './filter'
import type { FollowDecisions } from './follow-decisions'
import { LEADERBOARD_ITEM, type LeaderboardRow, leaderboardItem } from './leaderboard-item'
import { rowIdOf } from './lookup'
import { namedList } from './named-list'

const KEYS = {
  results: '-leaderboard.results',
  name: null,
  latest: `-CAST(replace(coalesce(leaderboard.last_date, ''), '-', '') AS INTEGER)`,
} as const

/** Leaderboards as lines of a list, each with its best result. */
export function leaderboards(
  db: Database,
  follow: FollowDecisions,
  request: RequestOf<'leaderboards'>,
): List<LeaderboardItem> {
  const { task, dataset, area, text, sort } = request
  const filter = new Filter()
  if (task) filter.add('leaderboard.task_id = :task', { task: rowIdOf(db, 'Task', task) })
  if (dataset)
    filter.add('leaderboard.dataset_id = :dataset', { dataset: rowIdOf(db, 'Dataset', dataset) })
  if (area !== undefined) filter.inArea(db, 'leaderboard.task_id', area)
  if (text) filter.containing('leaderboard.folded', text)
  return namedList(
    db,
    {
      table: 'leaderboard',
      select: LEADERBOARD_ITEM,
      filter,
      key: KEYS[sort],
      item: (row: LeaderboardRow) => follow(leaderboardItem(row)),
    },
    request,
  )
}
