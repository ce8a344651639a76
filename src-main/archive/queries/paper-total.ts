import type { RequestOf } from '#contract/contract'
import type { Database } from '../database'
import { type PaperList, fromWhere, smallest } from './paper-source'

const FACET = `
  SELECT sum(papers) AS papers, sum(code) AS code, sum(results) AS results,
    sum(code_and_results) AS both
  FROM facet WHERE task_id = :task`

interface Facet {
  papers: number | null
  code: number | null
  results: number | null
  both: number | null
}

/** The exact length of a list: added up beforehand where it can be, else counted. */
export function countPapers(db: Database, request: RequestOf<'papers'>, list: PaperList): number {
  const { author, method, dataset, year } = request
  if (author !== undefined || method !== undefined || dataset !== undefined)
    return counted(db, list)
  const task = list.parameters.task ?? 0
  const facet =
    year === undefined
      ? db.first<Facet>(FACET, { task })
      : db.first<Facet>(`${FACET} AND year = :year`, { task, year })
  return facet ? ofFacet(facet, request) : 0
}

function counted(db: Database, list: PaperList): number {
  const sql = `SELECT count(*) AS total ${fromWhere(list, smallest(list))}`
  return db.first<{ total: number }>(sql, list.parameters)?.total ?? 0
}

function ofFacet(facet: Facet, { code, results }: RequestOf<'papers'>): number {
  const all = (results ? facet.results : facet.papers) ?? 0
  const withCode = (results ? facet.both : facet.code) ?? 0
  return code === undefined ? all : code === 'yes' ? withCode : all - withCode
}
