import type { Metric } from '#contract/leaderboard'
import type { Database } from '../database'
import { storedMetrics } from '../queries/stored-metrics'

/** What a leaderboard ranks by, without its rows: reading those takes longer than all else. */
export interface FirstColumn {
  metrics: readonly Metric[]
  /** On the first metric, in the order of the archive. */
  numbers: readonly (number | null)[]
}

const LEADERBOARD = 'SELECT id FROM leaderboard WHERE slug = :slug'
const NUMBERS = `
  SELECT numbers ->> 0 AS number FROM result WHERE leaderboard_id = :leaderboard ORDER BY position`

/** Reads the first columns of leaderboards that are known to be there, each once. */
export function firstColumnReader(db: Database): (slug: string) => FirstColumn {
  const known = new Map<string, FirstColumn>()
  return (slug) => {
    const column = known.get(slug) ?? firstColumn(db, slug)
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(slug, column)
    return column
  }
}

/** More than a reader can have results on. */
const MOST_KNOWN = 2000

function firstColumn(db: Database, slug: string): FirstColumn {
  const leaderboard = db.first<{ id: number }>(LEADERBOARD, { slug })?.id ?? 0
  const rows = db.all<{ number: number | null }>(NUMBERS, { leaderboard })
  return {
    metrics: storedMetrics(db, leaderboard).metrics,
    numbers: rows.map(({ number }) => number),
  }
}
