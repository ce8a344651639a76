import type { RequestOf } from '#contract/contract'
import { writeFilters } from '#contract/filters'
import type { Leaderboard, LeaderboardVariant, Metric, ResultRow } from '#contract/leaderboard'
import type { Link, Reference } from '#contract/reference'
import { writeSort, type SortKey } from '#contract/sort'
import type { Database } from '../database'
import { ArchiveError, found } from '../errors'
import { asDecided, chooseRanking } from '../ranking/choose-ranking'
import type { DecidedEnds } from '../ranking/decided-ends'
import { facetsOf } from '../ranking/facets'
import { bestOfEachPaper } from '../ranking/fold-papers'
import { orderRows, rankOrder } from '../ranking/order'
import { progressOf, tradeOffOf } from '../ranking/progress'
import { ranked, rankedAsShown } from '../ranking/ranked-rows'
import { withRanks } from '../ranking/ranks-by-metric'
import { hindrances } from '../ranking/row-filter'
import type { ArchiveRow } from '../ranking/row-values'
import { absencesOf } from './absences'
import { filtersOf, opposedMetric, rankingMetric, sortKeys } from './leaderboard-request'
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

const IN_OTHER_TASKS = `
  SELECT count(*) AS count FROM leaderboard WHERE dataset_id = :dataset AND task_id <> :task`

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
  decided: DecidedEnds,
  request: RequestOf<'leaderboard'>,
): Leaderboard {
  const heading = found(db.first<Heading>(HEADING, { id: request.id }), `Leaderboard ${request.id}`)
  const { rowId, taskRow, datasetRow, links, citations, ...facts } = heading
  const stored = storedMetrics(db, rowId)
  const metrics = stored.metrics.map((metric) => asDecided(metric, facts.id, decided))
  const rows = resultRows(db, rowId, stored, meta.lastDay)
  const around = { dataset: datasetRow, task: taskRow, leaderboard: rowId }
  return {
    ...facts,
    areas: areasOf(db, taskRow),
    links: JSON.parse(links) as Link[],
    citations: JSON.parse(citations) as Link[],
    placements: placementsOf(db, rowId),
    variants: db.all<LeaderboardVariant>(VARIANTS, around),
    leaderboardsInOtherTasks: db.first<{ count: number }>(IN_OTHER_TASKS, around)?.count ?? 0,
    metrics,
    results: rows.length,
    ...viewOf(rows, metrics, request, decided),
    absences: {
      ...absencesOf({ description: facts.description }, () =>
        meta.facts.hollow.includes('dataset descriptions'),
      ),
      ...(rows.every(({ extraData }) => extraData === null) ? { extraData: 'unknown' } : {}),
    },
  }
}

type View = Pick<
  Leaderboard,
  'rankedBy' | 'sort' | 'where' | 'fold' | 'rows' | 'facets' | 'progress' | 'tradeOff'
>

/** The rows as asked for, and what is told of them. */
function viewOf(
  rows: readonly ArchiveRow[],
  metrics: readonly Metric[],
  request: RequestOf<'leaderboard'>,
  decided: DecidedEnds,
): View {
  const metric = rankingMetric(metrics, request.metric)
  const rankedBy = chooseRanking(metric, request.better, request.id, decided)
  const against = opposedMetric(metrics, request.against)
  const filters = filtersOf(request, metrics)
  const keys = sortKeys(request.sort ?? '')
  const hindered = hindrances(rows, filters)
  const all = ranked(rows, rankedBy)
  const told = request.ranks ? withRanks(all, metrics, rankedBy) : all
  const left = told.filter((_, index) => hindered[index] === null)
  const shown = rankedAsShown(request.fold ? bestOfEachPaper(left) : left, rankedBy)
  return {
    rankedBy,
    sort: writeSort(keys),
    where: writeFilters(filters),
    fold: request.fold,
    rows: inOrder(shown, keys, metrics),
    facets: facetsOf(rows, hindered, metrics),
    progress: progressOf(shown, metric, rankedBy),
    tradeOff: against && tradeOffOf(shown, rankedBy, against),
  }
}

function inOrder(
  rows: readonly ResultRow[],
  keys: readonly SortKey[],
  metrics: readonly Metric[],
): ResultRow[] {
  if (keys.length === 0) return rankOrder(rows)
  const ordered = orderRows(rows, keys, metrics)
  if (ordered) return ordered
  throw new ArchiveError(
    'invalid-request',
    `This leaderboard has no column to sort by as in “${writeSort(keys)}”; name model, extra, ` +
      'paper, code, date, position, or a metric as “metric.” and its name.',
  )
}

function placementsOf(db: Database, leaderboard: number): Reference[][] {
  return db
    .all<{ path: string }>(PLACEMENTS, { leaderboard })
    .map(({ path }) => tasksOf(db, JSON.parse(path) as number[]))
}
