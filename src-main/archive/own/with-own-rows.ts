import type { Flag, Metric, ResultRow } from '#contract/leaderboard'
import { numberOf, scoreOf } from '#contract/row-values'
import { TextPlaces } from '#contract/text-places'
import { EARLIEST } from '../import/snapshot-date'
import type { ReadLeaderboard, StoredLeaderboard } from '../queries/stored-leaderboard'
import { FacetCounter } from '../ranking/facets'
import { readScore } from '../ranking/score'
import { ownFlags } from './own-flags'
import type { OwnRow, OwnRows } from './own-rows'

/**
 * Reads leaderboards with the results that the reader added behind those of the archive. The last one
 * is kept, as by the reader of leaderboards, until either part is another.
 */
export function ownLeaderboardReader(read: ReadLeaderboard, own: OwnRows): ReadLeaderboard {
  let last: { stored: StoredLeaderboard; added: string; both: StoredLeaderboard } | undefined
  return (id) => {
    const stored = read(id)
    const rows = own.on(id)
    const added = JSON.stringify(rows)
    if (last?.stored !== stored || last.added !== added)
      last = { stored, added, both: withOwnRows(stored, rows) }
    return last.both
  }
}

/** A leaderboard with rows of the reader's own behind those of the archive. */
function withOwnRows(stored: StoredLeaderboard, own: readonly OwnRow[]): StoredLeaderboard {
  const added = own.map((each, at) =>
    ownResultRow(each, stored.metrics, stored.rows.length + at + 1),
  )
  const flags = stored.metrics.map((metric) => flagsOn(metric, stored.rows, added))
  const rows = [
    ...stored.rows,
    ...added.map((row, at) => ({ ...row, flags: flagsOf(stored.metrics, flags, at) })),
  ]
  return {
    ...stored,
    facts: { ...stored.facts, own: own.length },
    metrics: stored.metrics.map((metric) => withCounts(metric, added)),
    rows,
    facets: new FacetCounter(rows, stored.metrics),
    places: new TextPlaces(rows),
  }
}

/** A result of the reader's own as a row, with the scores of these metrics. */
export function ownResultRow(
  own: OwnRow,
  metrics: readonly Pick<Metric, 'name' | 'kind'>[],
  position: number,
): ResultRow {
  const { id, remark, scores, code, ...facts } = own
  const known = new Map(metrics.map(({ name, kind }) => [name, kind]))
  const kept = scores.filter(({ metric }) => known.has(metric))
  const numbers = kept.flatMap(({ metric, score }) => {
    const number = known.get(metric) === 'attribute' ? null : readScore(score, metric)
    return number === null ? [] : [[metric, number] as const]
  })
  return {
    position,
    rank: null,
    tied: false,
    shownRank: null,
    shownTied: false,
    ranks: {},
    ...facts,
    // A result of the reader's own may well be newer than the archive.
    misdated: facts.date !== null && facts.date < EARLIEST,
    scores: Object.fromEntries(kept.map(({ metric, score }) => [metric, score])),
    numbers: Object.fromEntries(numbers),
    flags: {},
    code: code.map((url) => ({ title: url, url })),
    official: false,
    modelLinks: [],
    own: {
      id,
      remark,
      lost: scores.map(({ metric }) => metric).filter((metric) => !known.has(metric)),
    },
  }
}

function flagsOn(
  metric: Metric,
  archive: readonly ResultRow[],
  own: readonly ResultRow[],
): Flag[][] {
  if (own.every((row) => scoreOf(row, metric.name) === null)) return []
  return ownFlags(metric, columnOf(metric, archive), columnOf(metric, own))
}

/** What the rows have of a metric. */
export const columnOf = ({ name }: Pick<Metric, 'name'>, rows: readonly ResultRow[]) => ({
  scores: rows.map((row) => scoreOf(row, name)),
  numbers: rows.map((row) => numberOf(row, name)),
})

const flagsOf = (
  metrics: readonly Metric[],
  flags: readonly (readonly Flag[][])[],
  at: number,
): ResultRow['flags'] =>
  Object.fromEntries(
    metrics.flatMap(({ name }, index) => {
      const found = flags[index]?.[at] ?? []
      return found.length > 0 ? [[name, found] as const] : []
    }),
  )

function withCounts(metric: Metric, own: readonly ResultRow[]): Metric {
  const count = (of: (row: ResultRow, name: string) => unknown) =>
    own.filter((row) => of(row, metric.name) !== null).length
  return {
    ...metric,
    scores: metric.scores + count(scoreOf),
    numbers: metric.numbers + count(numberOf),
  }
}
