import type { RequestOf } from '#contract/contract'
import type { Method, MethodTasks } from '#contract/method'
import type { Absence, Reference } from '#contract/reference'
import type { SnapshotFacts } from '#contract/snapshot'
import type { Database } from '../database'
import { found } from '../errors'
import type { TaskUsage } from '../import/paper-usage'
import { absencesOf } from './absences'
import { collectionsOf } from './collections'
import { paperReference } from './paper-reference'
import type { SnapshotMeta } from './snapshot-meta'
import { readYearUsage } from './year-usage'

const HEADING = `
  SELECT
    method.id AS rowId, method.slug AS id, method.name, method.full_name AS fullName,
    method.description, method.source_title AS sourceTitle, method.source_url AS sourceUrl,
    method.code_url AS codeUrl, method.year, method.papers, method.archive_url AS archiveUrl,
    coalesce(method.papers_at_source, 0) AS papersAtSource, method.stub, method.doubt,
    method_papers.years, method_papers.tasks,
    method.paper_title AS paperTitle, paper.slug AS paperId, paper.title AS knownTitle,
    paper.date AS paperDate
  FROM method
  LEFT JOIN paper ON paper.id = method.paper_id
  LEFT JOIN method_papers ON method_papers.method_id = method.id
  WHERE method.slug = :id`

interface Heading {
  rowId: number
  id: string
  name: string
  fullName: string | null
  description: string | null
  sourceTitle: string | null
  sourceUrl: string | null
  codeUrl: string | null
  year: number | null
  papers: number
  archiveUrl: string | null
  papersAtSource: number
  stub: number
  doubt: string | null
  years: string | null
  tasks: string | null
  paperTitle: string | null
  paperId: string | null
  knownTitle: string | null
  paperDate: string | null
}

const TASK = 'SELECT slug AS id, name FROM task WHERE id = :task'

/** A method with its collections, where it comes from and what it is used for. */
export function method(db: Database, meta: SnapshotMeta, { id }: RequestOf<'method'>): Method {
  const heading = found(db.first<Heading>(HEADING, { id }), `Method ${id}`)
  const { rowId, stub, years, tasks, ...rest } = heading
  const { paperTitle, paperId, knownTitle, paperDate, ...facts } = rest
  const described = {
    ...facts,
    paper: paperReference(paperId, knownTitle ?? paperTitle, paperDate),
    collections: collectionsOf(db, rowId),
    usage: readYearUsage(years),
    tasks: tasksOf(db, tasks),
  }
  return { ...described, absences: absencesOfMethod(meta.facts, stub === 1, described) }
}

/** Reads the tasks of the papers of a method, as an import packs them. */
function tasksOf(db: Database, tasks: string | null): MethodTasks {
  if (tasks === null) return { distinct: 0, papers: 0, most: [] }
  const usage = JSON.parse(tasks) as TaskUsage
  const most = usage.most.flatMap(([task, papers]) =>
    db.all<Reference>(TASK, { task }).map((reference) => ({ ...reference, papers })),
  )
  return { distinct: usage.tasks, papers: usage.papers, most }
}

/** A method that only papers name has none of what the methods dump would tell of it. */
function absencesOfMethod(
  { missing, hollow }: SnapshotFacts,
  stub: boolean,
  { description, paper, codeUrl, collections, year, papers }: Omit<Method, 'absences'>,
): Method['absences'] {
  const untold = stub || missing.includes('methods')
  const unlinked: Absence = missing.includes('papers') ? 'not in this snapshot' : 'not reported'
  return {
    ...absencesOf(
      { description, paper, codeUrl, collections },
      (field) => untold || (field === 'description' && hollow.includes('method descriptions')),
    ),
    ...(year === null ? { year: untold ? 'not in this snapshot' : 'unknown' } : {}),
    ...(papers === 0 ? { papers: unlinked } : {}),
  }
}
