import type { RequestOf } from '#contract/contract'
import type { LeaderboardItem } from '#contract/leaderboard'
import type { List } from '#contract/replies'
import { meeting } from '../browse/conditions'
import type { KnownLeaderboard } from '../browse/known-leaderboards'
import { leaderboardConditions, leaderboardsInOrder } from '../browse/leaderboard-filter'
import { pageOf } from '../browse/page-of'
import type { Database } from '../database'
import { found } from '../errors'
import { Kept } from '../papers/kept'
import type { FollowDecisions } from './follow-decisions'
import { LEADERBOARD_ITEM, type LeaderboardRow, leaderboardItem } from './leaderboard-item'
import type { SnapshotMeta } from './snapshot-meta'

/** Tells leaderboards as lines of a list, each with its best result; a list is kept while it is paged through. */
export function leaderboards(
  db: Database,
  meta: SnapshotMeta,
  follow: FollowDecisions,
): (request: RequestOf<'leaderboards'>) => List<LeaderboardItem> {
  const kept = new Kept<readonly KnownLeaderboard[]>(8)
  const itemOf = ({ row }: KnownLeaderboard) =>
    follow(leaderboardItem(found(db.first<LeaderboardRow>(ONE, { row }), `Leaderboard ${row}`)))
  return ({ limit, after, ...filter }) => {
    const sort = filter.sort ?? (filter.notable ? 'notable' : 'results')
    const rows = kept.get(JSON.stringify([sort, filter]), () =>
      meeting(
        leaderboardsInOrder(meta.leaderboards, sort),
        leaderboardConditions(db, () => meta.tasks, filter),
      ),
    )
    return pageOf(rows, { limit, after }, itemOf)
  }
}

const ONE = `${LEADERBOARD_ITEM} WHERE leaderboard.id = :row`
