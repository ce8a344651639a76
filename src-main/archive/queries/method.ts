import type { RequestOf } from '#contract/contract'
import type { Method } from '#contract/method'
import type { Absence } from '#contract/reference'
import type { SnapshotFacts } from '#contract/snapshot'
import type { Database } from '../database'
import { found } from '../errors'
import { absencesOf } from './absences'
import { collectionsOf } from './methods'
import { paperReference } from './paper-reference'
import type { SnapshotMeta } from './snapshot-meta'

const HEADING = `
  SELECT
    method.id AS rowId, method.slug AS id, method.name, method.full_name AS fullName,
    method.description, method.source_title AS sourceTitle, method.source_url AS sourceUrl,
    method.code_url AS codeUrl, method.year, method.papers, method.archive_url AS archiveUrl,
    coalesce(method.papers_at_source, 0) AS papersAtSource, method.stub,
    method.paper_title AS paperTitle, paper.slug AS paperId, paper.title AS knownTitle,
    paper.date AS paperDate
  FROM method LEFT JOIN paper ON paper.id = method.paper_id
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
  paperTitle: string | null
  paperId: string | null
  knownTitle: string | null
  paperDate: string | null
}

/** A method with its collections and where it comes from. */
export function method(db: Database, meta: SnapshotMeta, { id }: RequestOf<'method'>): Method {
  const heading = found(db.first<Heading>(HEADING, { id }), `Method ${id}`)
  const { rowId, stub, paperTitle, paperId, knownTitle, paperDate, ...facts } = heading
  const described = {
    ...facts,
    paper: paperReference(paperId, knownTitle ?? paperTitle, paperDate),
    collections: collectionsOf(db, rowId),
  }
  return { ...described, absences: absencesOfMethod(meta.facts, stub === 1, described) }
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
