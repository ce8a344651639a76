import type { RequestOf } from '#contract/contract'
import type { Database } from '../database'
import type { KnownTasks } from '../task-graph/known-tasks'
import type { Catalogue, Shape } from './catalogue'
import { type FacetName, FacetNames } from './facet-names'
import { makeCatalogue } from './make-catalogue'
import { rowsInOrder } from './rows-of'
import { areaLabels } from './task-catalogue'
import { dayNumber, yearOf } from './year-of'

type LeaderboardFacetName = 'task' | 'dataset' | 'area' | 'metric'
type LeaderboardSort = NonNullable<RequestOf<'leaderboards'>['sort']>
type LeaderboardCatalogue = Catalogue<LeaderboardFacetName, 'notable', LeaderboardSort>

const leaderboardShape: Shape<LeaderboardFacetName, 'notable', LeaderboardSort> = {
  facets: { task: 'Task', dataset: 'Dataset', area: 'Area', metric: null },
  halves: ['notable'],
  sorts: ['results', 'notable', 'latest'],
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
const FROM = 'leaderboard INDEXED BY leaderboard_list'

/** A long history of many results says most about its field; shorter ones say little about progress. */
const NOTABLE = { results: 10, years: 3 }

/** All leaderboards of a snapshot, to be listed. */
export function leaderboardCatalogue(db: Database, tasks: KnownTasks): LeaderboardCatalogue {
  const rows = rowsInOrder<LeaderboardRow>(db, COLUMNS, FROM)
  const areas = areaLabels(tasks)
  const metrics = metricLabels(rows.flatMap(({ 7: metric }) => metric ?? []))
  const names = {
    task: new FacetNames(() => tasks.all),
    dataset: new FacetNames(() => datasetNames(db)),
    area: areas.names,
    metric: metrics.names,
  }
  return makeCatalogue(rows, leaderboardShape, names, {
    name: ([, folded]) => folded,
    fullName: () => null,
    year: ({ 4: latest }) => yearOf(latest),
    isDoubted: () => false,
    labels: {
      task: ({ 5: task }) => [task],
      dataset: ({ 6: dataset }) => (dataset === null ? [] : [dataset]),
      area: ({ 5: task }) => areas.of(tasks.at(task)),
      metric: ({ 7: metric }) => (metric === null ? [] : [metrics.of(metric)]),
    },
    halves: {
      notable: ({ 2: results, 3: years }) => results >= NOTABLE.results && years >= NOTABLE.years,
    },
    keys: {
      results: ({ 2: results }) => results,
      notable: ({ 2: results, 3: years }) => results * years,
      latest: ({ 4: latest }) => dayNumber(latest),
    },
  })
}

/** Metrics are numbered in the order of their names. */
function metricLabels(metrics: readonly string[]) {
  const names = [...new Set(metrics)].toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  const labels = new Map(names.map((name, at) => [name, at + 1]))
  return {
    names: new FacetNames(() => names.map((name) => ({ id: name, name }))),
    of: (metric: string) => labels.get(metric) ?? 0,
  }
}

const datasetNames = (db: Database): FacetName[] =>
  rowsInOrder<readonly [number, string, string]>(db, 'id, slug, name', 'dataset').map(
    ([, id, name]) => ({ id, name }),
  )
