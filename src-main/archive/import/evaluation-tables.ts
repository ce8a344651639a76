import type { Better, Link } from '#contract/reference'
import { Fields } from './fields'
import type { LeaderboardRegister, ResultDraft } from './leaderboards'
import type { Ledger } from './report'
import type { TaskDraft, TaskRegister } from './task-register'

/** What the evaluation tables are read into. */
interface Tables {
  tasks: TaskRegister
  leaderboards: LeaderboardRegister
  ledger: Ledger
}

const TASK_KEYS = new Set([
  'task',
  'description',
  'categories',
  'subtasks',
  'synonyms',
  'source_link',
  'datasets',
])
const DATASET_KEYS = new Set([
  'dataset',
  'description',
  'dataset_links',
  'dataset_citations',
  'subdatasets',
  'sota',
])
const ROW_KEYS = new Set([
  'model_name',
  'metrics',
  'paper_title',
  'paper_url',
  'paper_date',
  'code_links',
  'model_links',
  'uses_additional_data',
])

/** Reads an item of the dump: a task with its leaderboards and, below it, tasks of the same form. */
export function readTask(item: unknown, into: Tables): void {
  into.ledger.read('tasks')
  const fields = Fields.of(item, 'tasks', into.ledger)
  if (fields) readNode(fields, [], into)
  else into.ledger.skipped('tasks', 'not an object')
}

/** `above` are the ids of the tasks above. The dump's nesting is bounded, so that this ends. */
function readNode(fields: Fields, above: readonly number[], into: Tables): TaskDraft {
  fields.expectKeys(TASK_KEYS)
  const task = into.tasks.named(fields.name('task'))
  if (!task.stub) into.ledger.merged('tasks')
  describe(task, fields)
  for (const dataset of fields.children('datasets')) readLeaderboard(dataset, task, above, into)
  const path = [...above, task.id]
  for (const child of fields.children('subtasks', 'tasks')) {
    into.ledger.read('tasks')
    const subtask = readNode(child, path, into)
    if (subtask === task) into.ledger.repaired('tasks listed below themselves')
    else task.children.add(subtask.id)
  }
  return task
}

function describe(task: TaskDraft, fields: Fields): void {
  task.stub = false
  task.description ??= fields.text('description')
  const source = fields.child('source_link')
  if (source) task.source ??= { title: source.text('title'), url: source.text('url') }
  for (const area of fields.texts('categories')) task.areas.add(area)
  for (const synonym of fields.texts('synonyms')) task.synonyms.add(synonym)
}

function readLeaderboard(
  fields: Fields,
  task: TaskDraft,
  above: readonly number[],
  into: Tables,
): void {
  fields.expectKeys(DATASET_KEYS)
  const table = fields.child('sota')
  if (!table) {
    into.ledger.read('leaderboards')
    into.ledger.skipped('leaderboards', 'no table')
    return
  }
  const rows = table.children('rows').map((row) => readRow(row, into.ledger))
  into.leaderboards.add({
    taskId: task.id,
    dataset: fields.name('dataset'),
    description: fields.text('description'),
    links: readLinks(fields, 'dataset_links', into.ledger),
    citations: readLinks(fields, 'dataset_citations', into.ledger),
    subdatasets: fields.json('subdatasets'),
    metrics: readMetrics(table, rows, into.ledger),
    rows,
    path: above,
  })
}

/**
 * The metrics by name, first those of the table, then those that only rows have. Names that differ by
 * a blank or by case are metrics of their own; one without anything to read in it needs a score.
 */
function readMetrics(table: Fields, rows: readonly ResultDraft[], ledger: Ledger): Metrics {
  const metrics: Metrics = new Map()
  const scored = new Set(rows.flatMap(({ scores }) => [...scores.keys()]))
  for (const entry of table.names('metrics', METRIC)) {
    const [name, stated] = typeof entry === 'string' ? [entry, null] : readMetric(entry, ledger)
    if (name.trim() !== '' || scored.has(name)) metrics.set(name, metrics.get(name) ?? stated)
  }
  const listed = metrics.size
  for (const name of scored) if (!metrics.has(name)) metrics.set(name, null)
  if (metrics.size > listed)
    ledger.repaired('metrics that only rows name, added as columns', metrics.size - listed)
  return metrics
}

type Metrics = Map<string, Better | null>

const METRIC = 'tasks.datasets.sota.metrics'
const METRIC_KEYS = new Set(['name', 'is_loss', 'direction'])

/** The dumps of the former site list names; newer ones state the better end beside each. */
function readMetric(fields: Fields, ledger: Ledger): [name: string, stated: Better | null] {
  fields.expectKeys(METRIC_KEYS)
  const name = fields.name('name')
  const isLoss = fields.flag('is_loss')
  const direction = fields.text('direction')
  if (isLoss !== null) return [name, isLoss ? 'lower' : 'higher']
  if (direction === null) return [name, null]
  const stated = endNamed(direction)
  if (stated === null) ledger.unreadable(`${METRIC}.direction`, 'names no end')
  return [name, stated]
}

/** The end that words such as “lower is better”, `maximize` or `desc` name. */
function endNamed(direction: string): Better | null {
  const words = direction.trim().toLowerCase()
  if (/^(low|min|asc|down)/.test(words)) return 'lower'
  return /^(high|max|desc|up)/.test(words) ? 'higher' : null
}

function readRow(fields: Fields, ledger: Ledger): ResultDraft {
  fields.expectKeys(ROW_KEYS)
  return {
    model: fields.name('model_name'),
    paperTitle: fields.text('paper_title'),
    paperUrl: fields.text('paper_url'),
    date: fields.day('paper_date'),
    scores: fields.textsByName('metrics'),
    extraData: fields.flag('uses_additional_data'),
    code: readLinks(fields, 'code_links', ledger),
    models: readLinks(fields, 'model_links', ledger),
    paper: null,
  }
}

const LINK_KEYS = new Set(['title', 'url'])

/** Links without an address lead nowhere and are left out. */
function readLinks(fields: Fields, key: string, ledger: Ledger): Link[] {
  return fields.children(key).flatMap((link) => {
    link.expectKeys(LINK_KEYS)
    const url = link.text('url')
    if (url === null) ledger.empty(`${link.what} without an address, left out`, 1)
    return url === null ? [] : [{ title: link.text('title') ?? url, url }]
  })
}
