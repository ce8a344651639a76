import type { Archive } from '#contract/contract'
import { LabelNames } from '../papers/label-names'
import { author } from './author'
import { coAuthors } from './co-authors'
import { PaperTallies } from './paper-tally'
import { repositories } from './repositories'
import { repository } from './repository'
import type { LeaderboardsReader } from './shared-leaderboards'
import type { SnapshotMeta } from './snapshot-meta'
import { venue } from './venue'
import { VenueList } from './venues'

type Origins = Pick<
  Archive,
  'author' | 'co-authors' | 'venue' | 'venues' | 'repository' | 'repositories'
>

/** The questions about who wrote papers, where they appeared and where their code is. */
export function origins(leaderboards: LeaderboardsReader, meta: SnapshotMeta): Origins {
  const { db } = leaderboards
  const { papers: lists } = meta
  const tallies = new PaperTallies(lists, new LabelNames(db))
  const reader = { ...leaderboards, columns: lists.columns }
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
