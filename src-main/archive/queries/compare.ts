import type { Compare } from '#contract/compare'
import type { RequestOf } from '#contract/contract'
import type { Database } from '../database'
import { ArchiveError } from '../errors'
import type { DecidedEnds } from '../ranking/decided-ends'
import type { SnapshotMeta } from './snapshot-meta'

export function compare(
  _db: Database,
  _meta: SnapshotMeta,
  _decided: DecidedEnds,
  { leaderboard }: RequestOf<'compare'>,
): Compare {
  throw new ArchiveError('not-found', `Leaderboard ${leaderboard} cannot be compared yet.`)
}
