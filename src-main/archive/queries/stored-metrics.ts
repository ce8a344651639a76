import {
  confidenceOf,
  type Evidence,
  type Flag,
  type Metric,
  type ResultRow,
} from '#contract/leaderboard'
import type { Database } from '../database'
import { conflictOf } from '../ranking/direction'
import { readFlags } from '../ranking/stored-flags'

const METRICS = `
  SELECT name, kind, better, source, evidence, scores, numbers, of_one AS ofOne,
    of_hundred AS ofHundred, flags
  FROM metric WHERE leaderboard_id = :leaderboard ORDER BY position`

interface StoredMetric extends Pick<
  Metric,
  'name' | 'kind' | 'better' | 'scores' | 'numbers' | 'source'
> {
  evidence: string
  ofOne: number | null
  ofHundred: number | null
  flags: string | null
}

export interface StoredMetrics {
  /** In the order of the leaderboard; the first one ranks. As the archive tells them. */
  metrics: Metric[]
  /** By the position of a result; one without a doubt is absent. */
  flags: ReadonlyMap<number, ResultRow['flags']>
}

/** The metrics of a leaderboard, by the id of its row. */
export function storedMetrics(db: Database, leaderboard: number): StoredMetrics {
  const stored = db.all<StoredMetric>(METRICS, { leaderboard })
  return { metrics: stored.map(asMetric), flags: flagsByPosition(stored) }
}

function asMetric(stored: StoredMetric): Metric {
  const { evidence: told, ofOne, ofHundred, flags: _, ...metric } = stored
  const evidence = JSON.parse(told) as Evidence[]
  return {
    ...metric,
    confidence: confidenceOf[metric.source],
    evidence,
    conflict: conflictOf(evidence),
    scaleMix: ofOne === null || ofHundred === null ? null : { ofOne, ofHundred },
  }
}

function flagsByPosition(stored: readonly StoredMetric[]): StoredMetrics['flags'] {
  const flagged = new Map<number, [metric: string, flags: Flag[]][]>()
  for (const { name, flags } of stored)
    for (const [position, found] of readFlags(flags)) {
      const known = flagged.get(position)
      if (known) known.push([name, found])
      else flagged.set(position, [[name, found]])
    }
  // By entries, which make a property of a metric named __proto__ too.
  return new Map([...flagged].map(([position, each]) => [position, Object.fromEntries(each)]))
}
