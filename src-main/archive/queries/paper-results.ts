import type { MetricKind } from '#contract/leaderboard'
import type { PaperResult, ResultPlacement } from '#contract/paper'
import type { Better } from '#contract/reference'
import type { Database } from '../database'
import type { DecidedEnds } from '../ranking/decided-ends'
import { type Place, sharedRanks } from '../ranking/ranks'
import { ranksAtEnd } from './ranks-at-end'

const RESULTS = `
  SELECT
    leaderboard.id AS leaderboard, leaderboard.slug AS leaderboardId,
    task.name AS task, task.slug AS taskId, leaderboard.dataset, dataset.slug AS datasetId,
    leaderboard.results AS total, result.position, result.model, result.scores, result.ranks,
    result.extra_data AS extraData
  FROM result
  JOIN leaderboard ON leaderboard.id = result.leaderboard_id
  JOIN task ON task.id = leaderboard.task_id
  LEFT JOIN dataset ON dataset.id = leaderboard.dataset_id
  WHERE result.paper_id = :paper
  ORDER BY leaderboard.id, result.position`

const METRICS =
  'SELECT name, kind, better, ties FROM metric WHERE leaderboard_id = :leaderboard ORDER BY position'

interface StoredResult {
  leaderboard: number
  leaderboardId: string
  task: string
  taskId: string
  dataset: string
  datasetId: string | null
  total: number
  position: number
  model: string
  scores: string
  ranks: string
  extraData: number | null
}

interface Metric {
  name: string
  /** JSON. */
  ties: string | null
  kind: MetricKind
  better: Better | null
}

interface Line {
  result: PaperResult & { placements: ResultPlacement[] }
  /** The best rank over all placements. */
  rank: number
}

/**
 * The results of a paper, one line for each dataset, metric, score and model: a task stands under
 * several others, so the same result is listed under several leaderboards. Datasets in the order of
 * the archive, then metrics, then best first.
 */
export function paperResults(db: Database, decided: DecidedEnds, paper: number): PaperResult[] {
  const lines = new Map<string, Line>()
  for (const stored of db.all<StoredResult>(RESULTS, { paper })) {
    const metrics = db.all<Metric>(METRICS, { leaderboard: stored.leaderboard })
    const scores = JSON.parse(stored.scores) as (string | null)[]
    metrics.forEach((metric, index) => {
      const score = scores[index]
      if (score === null || score === undefined) return
      const { better, ...place } = rankOf(db, decided, stored, metric, index)
      addPlacement(lines, stored, { ...metric, better }, { score, ...place })
    })
  }
  return inOrder([...lines.values()])
}

/** The rank of a result on a metric, at the end that the reader decided where it is not the stored one. */
function rankOf(
  db: Database,
  decided: DecidedEnds,
  { leaderboard, leaderboardId, position, ranks }: StoredResult,
  { name, kind, better, ties }: Metric,
  index: number,
): Place & { better: Better | null } {
  const stored = (JSON.parse(ranks) as (number | null)[])[index] ?? null
  const end = kind === 'attribute' ? null : decided.endOf(leaderboardId, name)
  const isStored = !end || end.better === (better ?? 'higher')
  if (isStored) return { better: end?.better ?? better, ...placed(stored, storedTies(ties)) }
  const others = ranksAtEnd(db, leaderboard, index, end.better)
  const rank = others.get(position) ?? null
  return { better: end.better, ...placed(rank, sharedRanks(others.values())) }
}

const storedTies = (ties: string | null) =>
  new Set(ties === null ? [] : (JSON.parse(ties) as number[]))

const placed = (rank: number | null, shared: ReadonlySet<number>): Place => ({
  rank,
  tied: rank !== null && shared.has(rank),
})

function addPlacement(
  lines: Map<string, Line>,
  stored: StoredResult,
  { name, kind, better }: Metric,
  { score, rank, tied }: Place & { score: string },
): void {
  const { dataset, datasetId, model, leaderboardId, task, taskId, total } = stored
  const extraData = stored.extraData === null ? null : stored.extraData === 1
  // Where the better end is unknown, a first rank is only assumed.
  const best = rank === 1 && kind === 'score' && better !== null
  const key = JSON.stringify([dataset, name, score, model])
  let line = lines.get(key)
  if (!line) {
    const found = { dataset, datasetId, metric: name, better, score, model, extraData, best }
    lines.set(key, (line = { result: { ...found, placements: [] }, rank: Infinity }))
  }
  line.rank = Math.min(line.rank, rank ?? Infinity)
  line.result.extraData ??= extraData
  line.result.better ??= better
  line.result.best ||= best
  line.result.placements.push({ leaderboardId, task, taskId, rank, tied, of: total })
}

/** Datasets and metrics as they first appear, then by rank; what is alike stays as it came. */
function inOrder(lines: readonly Line[]): PaperResult[] {
  const dataset = firstPlaces(lines.map(({ result }) => result.dataset))
  const metric = firstPlaces(lines.map(({ result }) => result.metric))
  return lines
    .toSorted(
      ({ result: a, ...one }, { result: b, ...other }) =>
        dataset(a.dataset) - dataset(b.dataset) ||
        metric(a.metric) - metric(b.metric) ||
        compareRanks(one.rank, other.rank),
    )
    .map(({ result }) => result)
}

// The difference of two infinities is not a number.
const compareRanks = (a: number, b: number) => (a === b ? 0 : a - b)

/** Tells at which place each of some names first appears. */
function firstPlaces(names: readonly string[]): (name: string) => number {
  const places = new Map<string, number>()
  for (const name of names) if (!places.has(name)) places.set(name, places.size)
  return (name) => places.get(name) ?? places.size
}
