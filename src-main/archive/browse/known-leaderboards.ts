import type { Database } from '../database'
import { rowsOf } from './rows-of'
import { yearOf } from './year-of'

/** What lists of leaderboards are filtered and sorted by. */
export interface KnownLeaderboard {
  row: number
  folded: string
  results: number
  /** Results times years with a result. */
  weight: number
  isNotable: boolean
  latest: string | null
  /** Of the newest result. */
  year: number | null
  /** Row ids. */
  task: number
  dataset: number | null
  /** The first one. */
  metric: string | null
}

type LeaderboardRow = readonly [
  row: number,
  folded: string,
  results: number,
  years: number,
  latest: string | null,
  task: number,
  dataset: number | null,
  metric: string | null,
]

const COLUMNS = 'id, folded, results, years, last_date, task_id, dataset_id, metric'

/** A long history of many results says most about its field; shorter ones say little about progress. */
const NOTABLE = { results: 10, years: 3 }

/** All leaderboards, held in memory: some twelve thousand short rows, of which facets look at all. */
export class KnownLeaderboards {
  readonly all: readonly KnownLeaderboard[]
  readonly #orders = new Map<string, readonly KnownLeaderboard[]>()

  constructor(db: Database) {
    const rows = rowsOf<LeaderboardRow>(db, COLUMNS, 'leaderboard INDEXED BY leaderboard_list')
    this.all = rows.map(([row, folded, results, years, latest, task, dataset, metric]) => ({
      row,
      folded,
      results,
      weight: results * years,
      isNotable: results >= NOTABLE.results && years >= NOTABLE.years,
      latest,
      year: yearOf(latest),
      task,
      dataset,
      metric,
    }))
  }

  /** All leaderboards in an order, which is made when it is first wanted. */
  inOrder(
    name: string,
    before: (a: KnownLeaderboard, b: KnownLeaderboard) => number,
  ): readonly KnownLeaderboard[] {
    const known = this.#orders.get(name)
    if (known) return known
    const order = this.all.toSorted((a, b) => before(a, b) || byName(a, b))
    this.#orders.set(name, order)
    return order
  }
}

export const byName = (a: KnownLeaderboard, b: KnownLeaderboard): number =>
  a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : a.row - b.row
