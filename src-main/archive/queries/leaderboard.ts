import type { RequestOf } from '#contract/contract'
import type {
  Leaderboard,
  LeaderboardVariant,
  Metric,
  Ranking,
  ResultRow,
} from '#contract/leaderboard'
import type { Link, Reference } from '#contract/reference'
import { confidenceOf } from '#contract/leaderboard'
import { readSort, writeSort } from '#contract/sort'
import type { Database } from '../database'
import { ArchiveError, found } from '../errors'
import type { DecidedEnds } from '../ranking/decided-ends'
import { orderRows, rankOrder } from '../ranking/order'
import { withRanks } from '../ranking/ranks-by-metric'
import { absencesOf } from './absences'
import { areasOf, tasksOf } from './lookup'
import { resultRows } from './result-rows'
import type { SnapshotMeta } from './snapshot-meta'
import { storedMetrics } from './stored-metrics'

const HEADING = `
  SELECT
    leaderboard.id AS rowId, leaderboard.slug AS id, leaderboard.task_id AS taskRow,
    task.name AS task, task.slug AS taskId, leaderboard.dataset, leaderboard.dataset_id AS datasetRow,
    dataset.slug AS datasetId, leaderboard.description, leaderboard.links, leaderboard.citations,
    leaderboard.models, leaderboard.papers,
    leaderboard.first_date AS firstDate, leaderboard.last_date AS lastDate
  FROM leaderboard
  JOIN task ON task.id = leaderboard.task_id
  LEFT JOIN dataset ON dataset.id = leaderboard.dataset_id
  WHERE leaderboard.slug = :id`

const PLACEMENTS = `
  SELECT path FROM placement WHERE leaderboard_id = :leaderboard ORDER BY position`

const VARIANTS = `
  SELECT slug AS id, dataset, results FROM leaderboard
  WHERE dataset_id = :dataset AND task_id = :task AND leaderboard.id <> :leaderboard
  ORDER BY leaderboard.id`

interface Heading {
  rowId: number
  id: string
  taskRow: number
  task: string
  taskId: string
  dataset: string
  datasetRow: number | null
  datasetId: string | null
  description: string | null
  links: string
  citations: string
  models: number
  papers: number
  firstDate: string | null
  lastDate: string | null
}

/** A leaderboard in the order asked for, with what it is ranked by and why. */
export function leaderboard(
  db: Database,
  meta: SnapshotMeta,
  _decided: DecidedEnds,
  request: RequestOf<'leaderboard'>,
): Leaderboard {
  const heading = found(db.first<Heading>(HEADING, { id: request.id }), `Leaderboard ${request.id}`)
  const { rowId, taskRow, datasetRow, links, citations, ...facts } = heading
  const { metrics, flags } = storedMetrics(db, rowId)
  const rankedBy = chooseRanking(metrics, request)
  const stored = resultRows(db, rowId, { metrics, flags }, rankedBy)
  const ranked = request.ranks ? withRanks(stored, metrics, rankedBy) : stored
  const { rows, sort } = inOrder(ranked, metrics, request.sort ?? '')
  return {
    ...facts,
    areas: areasOf(db, taskRow),
    links: JSON.parse(links) as Link[],
    citations: JSON.parse(citations) as Link[],
    placements: placementsOf(db, rowId),
    variants: db.all<LeaderboardVariant>(VARIANTS, {
      dataset: datasetRow,
      task: taskRow,
      leaderboard: rowId,
    }),
    leaderboardsInOtherTasks: 0,
    metrics,
    rankedBy,
    sort,
    results: rows.length,
    rows,
    ...UNFILTERED,
    absences: {
      ...absencesOf({ description: facts.description }, () =>
        meta.facts.hollow.includes('dataset descriptions'),
      ),
      ...(rows.every(({ extraData }) => extraData === null) ? { extraData: 'unknown' } : {}),
    },
  }
}

const UNFILTERED: Pick<Leaderboard, 'where' | 'fold' | 'facets' | 'progress' | 'tradeOff'> = {
  where: '',
  fold: false,
  facets: { code: [], extra: [], years: [], metrics: [], attributes: [] },
  progress: { records: [], drawn: 0, undated: 0, misdated: 0, unscored: 0 },
  tradeOff: null,
}

/**
 * The metric asked for, or else the first; the end asked for, or else the metric's own, or else
 * higher, said aloud. Attributes rank nothing.
 */
function chooseRanking(
  metrics: readonly Metric[],
  { metric: name, better }: RequestOf<'leaderboard'>,
): Ranking | null {
  const metric = name === undefined ? metrics[0] : metrics.find((each) => each.name === name)
  if (!metric && name !== undefined)
    throw new ArchiveError('not-found', `This leaderboard has no metric “${name}”.`)
  if (!metric || metric.kind === 'attribute') return null
  if (better)
    return {
      metric: metric.name,
      better,
      source: 'reader',
      confidence: confidenceOf.reader,
      decided: 'request',
    }
  const { source, confidence } = metric
  return {
    metric: metric.name,
    better: metric.better ?? 'higher',
    source,
    confidence,
    decided: null,
  }
}

function inOrder(
  rows: readonly ResultRow[],
  metrics: readonly Metric[],
  sort: string,
): Pick<Leaderboard, 'rows' | 'sort'> {
  const keys = readSort(sort)
  if (!keys)
    throw new ArchiveError(
      'invalid-request',
      'The field “sort” must read as “column:asc” or “column:desc”, several joined by commas.',
    )
  if (keys.length === 0) return { rows: rankOrder(rows), sort: '' }
  const ordered = orderRows(rows, keys, metrics)
  if (ordered) return { rows: ordered, sort: writeSort(keys) }
  throw new ArchiveError(
    'invalid-request',
    `This leaderboard has no column to sort by as in “${sort}”; name model, extra, paper, code, ` +
      'date, position, or a metric as “metric.” and its name.',
  )
}

function placementsOf(db: Database, leaderboard: number): Reference[][] {
  return db
    .all<{ path: string }>(PLACEMENTS, { leaderboard })
    .map(({ path }) => tasksOf(db, JSON.parse(path) as number[]))
}
