import type { RequestOf } from '#contract/contract'
import type { Database, SqlValue } from '../database'
import { found } from '../errors'
import { rowIdOf } from './lookup'

/**
 * A way to reach papers in the order of their ids, and, as `probe`, the same as a condition on a
 * paper that was reached another way.
 */
export interface PaperSource {
  from: string
  where: string
  id: 'paper.id' | 'member.paper_id'
  probe: string
  /** How many papers it reaches at most. */
  size: number
}

const MEMBERS = 'AS member CROSS JOIN paper ON paper.id = member.paper_id'

/** The papers that a table of pairs joins to the thing named by a parameter. */
function members(table: string, column: string, parameter: string, size: number): PaperSource {
  return {
    from: `${table} ${MEMBERS}`,
    where: `member.${column} = :${parameter}`,
    id: 'member.paper_id',
    probe: `EXISTS (SELECT 1 FROM ${table} WHERE ${column} = :${parameter} AND paper_id = paper.id)`,
    size,
  }
}

/** The papers that an index over ids reaches. */
export function indexed(index: string, probe: string, size: number): PaperSource {
  return { from: `paper INDEXED BY ${index}`, where: probe, id: 'paper.id', probe, size }
}

const everything = (size: number): PaperSource => ({
  from: 'paper NOT INDEXED',
  where: 'TRUE',
  id: 'paper.id',
  probe: 'TRUE',
  size,
})

const RESULTS_ON = `
  (SELECT DISTINCT result.paper_id
   FROM leaderboard JOIN result ON result.leaderboard_id = leaderboard.id
   WHERE leaderboard.dataset_id = :dataset AND result.paper_id IS NOT NULL)`

const resultsOn = (size: number): PaperSource => ({
  from: `${RESULTS_ON} ${MEMBERS}`,
  where: 'TRUE',
  id: 'member.paper_id',
  probe: `paper.id IN ${RESULTS_ON}`,
  size,
})

/** Everything that the pages of one list of papers have in common. */
export interface PaperList {
  /** One for each thing that was asked for; all papers last. */
  sources: readonly PaperSource[]
  /** Conditions on a paper that no source holds. */
  conditions: readonly string[]
  /** What sources and conditions bind. */
  parameters: Readonly<Record<string, SqlValue>>
}

/** The papers of everything that a request names. Things that do not exist are refused. */
export function paperList(db: Database, request: RequestOf<'papers'>): PaperList {
  const { code, year } = request
  const range = year === undefined ? ALL_IDS : (db.first<IdRange>(YEAR, { year }) ?? NO_IDS)
  const parameters: Record<string, SqlValue> = { ...range, ...undatedIn(db) }
  const sources = [
    ...named(db, request, parameters),
    ...(request.results
      ? [indexed('paper_with_results', 'paper.results > 0', sizeOf(db, RESULTS))]
      : []),
    ...(code === 'yes'
      ? [indexed('paper_with_code', 'paper.repositories > 0', sizeOf(db, CODE))]
      : []),
    year === undefined
      ? everything(sizeOf(db, PAPERS))
      : everything(range.highest - range.lowest + 1),
  ]
  const conditions = code === 'no' ? ['paper.repositories = 0'] : []
  return { sources, conditions, parameters }
}

/** The sources that are named by an id or a name, whose row ids go to `parameters`. */
function named(
  db: Database,
  { author, method, dataset, task, code }: RequestOf<'papers'>,
  parameters: Record<string, SqlValue>,
): PaperSource[] {
  const sources: PaperSource[] = []
  if (author !== undefined) {
    const { id, size } = found(db.first<Sized>(AUTHOR, { author }), `Author ${author}`)
    parameters.author = id
    sources.push(members('author_paper', 'author_id', 'author', size))
  }
  if (method !== undefined) {
    const id = (parameters.method = rowIdOf(db, 'Method', method))
    sources.push(members('method_paper', 'method_id', 'method', sizeOf(db, METHOD, id)))
  }
  if (dataset !== undefined) {
    const id = (parameters.dataset = rowIdOf(db, 'Dataset', dataset))
    sources.push(resultsOn(sizeOf(db, DATASET, id)))
  }
  if (task !== undefined) {
    const id = (parameters.task = rowIdOf(db, 'Task', task))
    const table = code === 'yes' ? 'task_paper_code' : 'task_paper'
    sources.push(members(table, 'task_id', 'task', sizeOf(db, TASK, id)))
  }
  return sources
}

interface Sized {
  id: number
  size: number
}
interface IdRange {
  lowest: number
  highest: number
}
const ALL_IDS: IdRange = { lowest: 0, highest: 2 ** 31 - 1 }
const NO_IDS: IdRange = { lowest: 1, highest: 0 }

const YEAR = 'SELECT lowest, highest FROM paper_year WHERE year = :year'
const UNDATED = 'SELECT highest AS undated FROM paper_year WHERE year = 0'
const AUTHOR = 'SELECT id, papers AS size FROM author WHERE name = :author'
const METHOD = 'SELECT papers AS size FROM method WHERE id = :id'
const DATASET = 'SELECT sum(results) AS size FROM leaderboard WHERE dataset_id = :id'
const TASK = 'SELECT papers AS size FROM task WHERE id = :id'
const RESULTS = 'SELECT sum(results) AS size FROM facet WHERE task_id = 0'
const CODE = 'SELECT sum(code) AS size FROM facet WHERE task_id = 0'
const PAPERS = 'SELECT max(id) AS size FROM paper'

function sizeOf(db: Database, sql: string, id = 0): number {
  return db.first<{ size: number | null }>(sql, { id })?.size ?? 0
}

/** The highest id of a paper without a date; they come before all others. */
function undatedIn(db: Database): { undated: number } {
  return db.first<{ undated: number }>(UNDATED) ?? { undated: -1 }
}

/** Reaches the papers of a list by one source and checks them against all others. */
export function fromWhere({ sources, conditions }: PaperList, source: PaperSource): string {
  const probes = sources.filter((other) => other !== source).map(({ probe }) => probe)
  const range = `${source.id} BETWEEN :lowest AND :highest`
  return `FROM ${source.from} WHERE ${[source.where, range, ...probes, ...conditions].join(' AND ')}`
}

/** The source that reaches fewest papers. */
export function smallest({ sources }: PaperList): PaperSource {
  return sources.reduce((best, each) => (each.size < best.size ? each : best))
}
