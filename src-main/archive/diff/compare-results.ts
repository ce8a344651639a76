import type { DiffAction, DiffField } from '#contract/diff'
import type { Database } from '../database'
import { differing } from './changes'

/** A row of a leaderboard as it is compared. */
interface ComparedResult {
  model: string
  /** The slug of the paper; null when the row names none that is known. */
  paper: string | null
  paperTitle: string | null
  /** What tells a row from others: its model and its paper. */
  key: string
  /** What it reports, by the name of the metric. */
  scores: ReadonlyMap<string, string>
}

/** A result that was added, removed or has other scores. */
interface ResultChange {
  action: DiffAction
  result: ComparedResult
  fields: readonly DiffField[]
}

const METRICS = 'SELECT name FROM metric WHERE leaderboard_id = :id ORDER BY position'

const RESULTS = `
  SELECT
    result.model, paper.slug AS paper, coalesce(paper.title, result.paper_title) AS paperTitle,
    result.paper_url AS paperUrl, result.scores
  FROM result LEFT JOIN paper ON paper.id = result.paper_id
  WHERE result.leaderboard_id = :id
  ORDER BY result.position`

interface ResultRow {
  model: string
  paper: string | null
  paperTitle: string | null
  paperUrl: string | null
  scores: string
}

/** The results of a leaderboard by its row id; none when it is not there. */
export function resultsOf(db: Database, id: number | null): ComparedResult[] {
  if (id === null) return []
  const metrics = db.all<{ name: string }>(METRICS, { id })
  return db
    .all<ResultRow>(RESULTS, { id })
    .map(({ model, paper, paperTitle, paperUrl, scores }) => ({
      model,
      paper,
      paperTitle,
      key: JSON.stringify([model, paper, paper === null ? (paperUrl ?? paperTitle) : null]),
      scores: reported(metrics, JSON.parse(scores) as (string | null)[]),
    }))
}

function reported(
  metrics: readonly { name: string }[],
  scores: readonly (string | null)[],
): ReadonlyMap<string, string> {
  const entries = metrics.map(({ name }, at) => [name, scores[at] ?? null] as const)
  return new Map(entries.filter((entry): entry is [string, string] => entry[1] !== null))
}

/**
 * Holds the results of a leaderboard against each other. A model may stand there several times with
 * one paper: rows that are wholly alike belong together first, then others in their order.
 */
export function compareResults(
  before: readonly ComparedResult[],
  after: readonly ComparedResult[],
): ResultChange[] {
  const alike = pairUp(before, after, wholly)
  const others = pairUp(alike.before, alike.after, ({ key }) => key)
  return [
    ...others.after.map((result) => changeOf('added', undefined, result, result)),
    ...others.before.map((result) => changeOf('removed', result, undefined, result)),
    ...others.pairs.map(([old, now]) => changeOf('changed', old, now, now)),
  ]
}

const wholly = ({ key, scores }: ComparedResult) =>
  JSON.stringify([key, [...scores].toSorted(([a], [b]) => (a < b ? -1 : 1))])

interface Paired {
  pairs: [before: ComparedResult, after: ComparedResult][]
  /** Those that have no partner. */
  before: ComparedResult[]
  after: ComparedResult[]
}

/** Pairs results of equal keys, the first with the first. */
function pairUp(
  before: readonly ComparedResult[],
  after: readonly ComparedResult[],
  keyOf: (result: ComparedResult) => string,
): Paired {
  const waiting = new Map<string, ComparedResult[]>()
  for (const result of before.toReversed()) {
    const key = keyOf(result)
    const alike = waiting.get(key)
    if (alike) alike.push(result)
    else waiting.set(key, [result])
  }
  const paired: Paired = { pairs: [], before: [], after: [] }
  const taken = new Set<ComparedResult>()
  for (const result of after) {
    const partner = waiting.get(keyOf(result))?.pop()
    if (partner) {
      taken.add(partner)
      paired.pairs.push([partner, result])
    } else paired.after.push(result)
  }
  return { ...paired, before: before.filter((result) => !taken.has(result)) }
}

function changeOf(
  action: DiffAction,
  before: ComparedResult | undefined,
  after: ComparedResult | undefined,
  result: ComparedResult,
): ResultChange {
  const names = [...new Set([...(after?.scores.keys() ?? []), ...(before?.scores.keys() ?? [])])]
  const scoresOf = (each: ComparedResult | undefined) =>
    names.map((name) => each?.scores.get(name) ?? null)
  return { action, result, fields: differing(names, scoresOf(before), scoresOf(after)) }
}
