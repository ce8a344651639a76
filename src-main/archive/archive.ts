import type { Archive, LibraryMethod, OwnResultMethod, ReaderMethod } from '#contract/contract'
import type { Home, Info } from '#contract/snapshot'
import type { Database } from './database'
import { noOwnRows } from './own/own-rows'
import { ownLeaderboardReader } from './own/with-own-rows'
import type { DecidedEnds } from './ranking/decided-ends'
import { areas } from './queries/areas'
import { cite } from './queries/cite'
import { dataset } from './queries/dataset'
import { datasetLists } from './queries/dataset-lists'
import { compare } from './queries/compare'
import { followDecisions } from './queries/follow-decisions'
import { leaderboard } from './queries/leaderboard'
import { LeaderboardHeads } from './queries/leaderboard-heads'
import { leaderboardLists } from './queries/leaderboard-lists'
import { method } from './queries/method'
import { methodLists } from './queries/method-lists'
import { model } from './queries/model'
import { origins } from './queries/origins'
import { paper } from './queries/paper'
import { paperFacets } from './queries/paper-facets'
import { papers } from './queries/papers'
import { related } from './queries/related-papers'
import { search } from './queries/search'
import { SnapshotMeta } from './queries/snapshot-meta'
import { leaderboardReader } from './queries/stored-leaderboard'
import { subtasks } from './queries/subtasks'
import { task } from './queries/task'
import { taskLists } from './queries/task-lists'

/**
 * The questions of the contract, bound to one snapshot, to what the reader decided and to the results
 * that the reader added. What is the same for every reader (home, areas, info) was composed when the
 * snapshot was imported.
 */
export function openArchive(
  db: Database,
  file: { bytes: number },
  decided: DecidedEnds,
  own = noOwnRows,
): Omit<Archive, ReaderMethod | LibraryMethod | OwnResultMethod> {
  const meta = new SnapshotMeta(db)
  const read = leaderboardReader(db, meta)
  const readWithOwn = ownLeaderboardReader(read, own)
  const readerFor = (request: { own: boolean }) => (request.own ? readWithOwn : read)
  const leaderboards = { db, decided, heads: new LeaderboardHeads(db) }
  const follow = followDecisions(db, meta, decided)
  return {
    home: () => {
      const home = meta.json<Home>('home')
      return { ...home, notable: home.notable.map(follow) }
    },
    info: () => ({ ...meta.json<Info>('info'), bytes: file.bytes, fileBacked: db.fileBacked }),
    areas: (request) => areas(meta, request),
    ...taskLists(meta),
    subtasks: subtasks(db, meta),
    task: (request) => task(db, meta, follow, request),
    ...leaderboardLists(db, meta, follow),
    leaderboard: (request) => leaderboard(readerFor(request), decided, request),
    compare: (request) => compare(leaderboards, readerFor(request), request),
    papers: papers(db, meta.papers),
    'paper-facets': paperFacets(db, meta.papers),
    paper: (request) => paper(db, meta, decided, request),
    ...datasetLists(db),
    related: (request) => related(db, meta, request),
    cite: cite(db, meta),
    dataset: (request) => dataset(db, meta, follow, request),
    ...methodLists(db),
    method: (request) => method(db, meta, request),
    model: (request) => model(db, decided, request),
    ...origins(leaderboards, meta),
    search: search(db, meta),
  }
}
