import type { Archive, LibraryMethod, ReaderMethod } from '#contract/contract'
import type { Home, Info } from '#contract/snapshot'
import type { Database } from './database'
import type { DecidedEnds } from './ranking/decided-ends'
import { areas } from './queries/areas'
import { dataset } from './queries/dataset'
import { datasets } from './queries/datasets'
import { compare } from './queries/compare'
import { followDecisions } from './queries/follow-decisions'
import { leaderboard } from './queries/leaderboard'
import { leaderboardFacets } from './queries/leaderboard-facets'
import { leaderboards } from './queries/leaderboards'
import { method } from './queries/method'
import { methods } from './queries/methods'
import { model } from './queries/model'
import { paper } from './queries/paper'
import { paperFacets } from './queries/paper-facets'
import { papers } from './queries/papers'
import { search } from './queries/search'
import { SnapshotMeta } from './queries/snapshot-meta'
import { leaderboardReader } from './queries/stored-leaderboard'
import { subtasks } from './queries/subtasks'
import { task } from './queries/task'
import { taskFacets } from './queries/task-facets'
import { tasks } from './queries/tasks'

/**
 * The questions of the contract, bound to one snapshot and to what the reader decided. What is the
 * same for every reader (home, areas, info) was composed when the snapshot was imported.
 */
export function openArchive(
  db: Database,
  file: { bytes: number },
  decided: DecidedEnds,
): Omit<Archive, ReaderMethod | LibraryMethod> {
  const meta = new SnapshotMeta(db)
  const read = leaderboardReader(db, meta)
  const page = papers(db, meta.papers)
  const facets = paperFacets(db, meta.papers)
  const follow = followDecisions(db, meta, decided)
  return {
    home: () => {
      const home = meta.json<Home>('home')
      return { ...home, notable: home.notable.map(follow) }
    },
    info: () => ({ ...meta.json<Info>('info'), bytes: file.bytes, fileBacked: db.fileBacked }),
    areas: (request) => areas(meta, request),
    tasks: tasks(db, meta),
    'task-facets': taskFacets(db, meta),
    subtasks: subtasks(db, meta),
    task: (request) => task(db, meta, follow, request),
    leaderboards: leaderboards(db, meta, follow),
    'leaderboard-facets': leaderboardFacets(db, meta),
    leaderboard: (request) => leaderboard(read, decided, request),
    compare: (request) => compare(db, read, decided, request),
    papers: page,
    'paper-facets': facets,
    paper: (request) => paper(db, meta, decided, request),
    datasets: (request) => datasets(db, request),
    dataset: (request) => dataset(db, meta, follow, request),
    methods: (request) => methods(db, request),
    method: (request) => method(db, meta, request),
    model: (request) => model(db, decided, request),
    search: search(db, meta),
  }
}
