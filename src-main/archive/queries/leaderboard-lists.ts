import type { RequestOf } from '#contract/contract'
import type { LeaderboardFacets, LeaderboardItem } from '#contract/leaderboard'
import { writeNames } from '#contract/names'
import type { List } from '#contract/replies'
import { CatalogueList } from '../catalogue/catalogue-list'
import { leaderboardCatalogue } from '../catalogue/leaderboard-catalogue'
import type { Database } from '../database'
import { found } from '../errors'
import { Kept } from '../papers/kept'
import type { FollowDecisions } from './follow-decisions'
import { LEADERBOARD_ITEM, type LeaderboardRow, leaderboardItem } from './leaderboard-item'
import { taskIdOf } from './lookup'
import { pageOf } from './place'
import type { SnapshotMeta } from './snapshot-meta'

/** How many tasks and metrics are told. */
const TOLD = 50

/** The questions about all leaderboards of a snapshot, which are held in memory once one is asked. */
export function leaderboardLists(db: Database, meta: SnapshotMeta, follow: FollowDecisions) {
  const list = new CatalogueList(() => leaderboardCatalogue(db, meta.tasks))
  const facets = new Kept<LeaderboardFacets>(8)
  const item = (row: number) =>
    follow(leaderboardItem(found(db.first<LeaderboardRow>(ONE, { row }), `Leaderboard ${row}`)))

  function count({ facet, find, ...filters }: RequestOf<'leaderboard-facets'>): LeaderboardFacets {
    const counts = list.facets(wishOf(db, filters), { facet, find })
    return {
      total: counts.total,
      notable: counts.halves('notable').with,
      years: counts.years,
      areas: counts.values('area', Infinity).values,
      task: counts.values('task', TOLD),
      metric: counts.values('metric', TOLD),
    }
  }

  return {
    leaderboards: ({
      limit,
      after,
      sort,
      ...filters
    }: RequestOf<'leaderboards'>): List<LeaderboardItem> => {
      const order = sort ?? (filters.notable ? 'notable' : 'results')
      return pageOf(list.find(wishOf(db, filters), order).rows, { limit, after }, item)
    },
    'leaderboard-facets': (request: RequestOf<'leaderboard-facets'>): LeaderboardFacets =>
      facets.get(JSON.stringify(request), () => count(request)),
  }
}

const ONE = `${LEADERBOARD_ITEM} WHERE leaderboard.id = :row`

type Filters = Omit<RequestOf<'leaderboards'>, 'limit' | 'after' | 'sort'>

function wishOf(db: Database, { text, year, notable, task, dataset, area, metric }: Filters) {
  return {
    text,
    year,
    hidden: true,
    chosen: {
      task: one(task && taskIdOf(db, task)),
      dataset: one(dataset),
      area: one(area),
      metric: one(metric),
    },
    halves: { notable: notable ? ('yes' as const) : undefined },
  }
}

const one = (id: string | undefined) => (id === undefined ? undefined : writeNames([id]))
