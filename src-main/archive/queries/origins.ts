import type { Archive } from '#contract/contract'
import type { Database } from '../database'
import { LabelNames } from '../papers/label-names'
import type { DecidedEnds } from '../ranking/decided-ends'
import { author } from './author'
import { coAuthors } from './co-authors'
import { PaperTallies } from './paper-tally'
import { LeaderboardHeads } from './leaderboard-heads'
import { repositories } from './repositories'
import { repository } from './repository'
import type { SnapshotMeta } from './snapshot-meta'
import { venue } from './venue'
import { VenueList } from './venues'

type Origins = Pick<
  Archive,
  'author' | 'co-authors' | 'venue' | 'venues' | 'repository' | 'repositories'
>

/** The questions about who wrote papers, where they appeared and where their code is. */
export function origins(db: Database, meta: SnapshotMeta, decided: DecidedEnds): Origins {
  const { papers: lists } = meta
  const tallies = new PaperTallies(lists, new LabelNames(db))
  const reader = { db, columns: lists.columns, decided, heads: new LeaderboardHeads(db) }
  const venues = new VenueList(db, tallies)
  return {
    author: (request) => author({ ...reader, lists, tallies }, request),
    'co-authors': coAuthors(db, lists.sets),
    venues: (request) => venues.page(request),
    venue: (request) => venue(lists, { tallies, venues }, request),
    repositories: (request) => repositories(db, () => meta.listed, request),
    repository: (request) => repository(reader, request),
  }
}
