import type { RequestOf } from '#contract/contract'
import type { Paper, PaperMethod, PaperTask } from '#contract/paper'
import type { Reference } from '#contract/reference'
import type { SnapshotFacts } from '#contract/snapshot'
import type { Database } from '../database'
import { found } from '../errors'
import type { DecidedEnds } from '../ranking/decided-ends'
import { inflateText } from '../text/compressed-text'
import { absencesOf } from './absences'
import { paperResults } from './paper-results'
import { NO_TITLE } from './paper-reference'
import { relatedPapers } from './related-papers'
import { repositoriesOf } from './repositories'
import type { SnapshotMeta } from './snapshot-meta'

const HEADING = `
  SELECT
    id AS rowId, slug AS id, title, date, venue, arxiv_id AS arxivId, nips_id AS nipsId,
    openreview_id AS openreviewId, url, pdf_url AS pdfUrl, venue_url AS venueUrl,
    venue_pdf_url AS venuePdfUrl, archive_url AS archiveUrl, reproduces, authors, tasks, methods, stub, abstract_id AS text
  FROM paper WHERE slug = :id`

const ABSTRACT = 'SELECT text, short_text AS short FROM abstract WHERE id = :text'

const TASK = 'SELECT slug AS id, name, leaderboards FROM task WHERE id = :row'
const METHOD = 'SELECT slug AS id, name, full_name AS fullName FROM method WHERE id = :row'
const DATASETS = 'SELECT slug AS id, name FROM dataset WHERE paper_id = :paper ORDER BY folded'

interface Heading {
  rowId: number
  id: string
  title: string | null
  date: string | null
  venue: string | null
  arxivId: string | null
  nipsId: string | null
  openreviewId: string | null
  url: string | null
  pdfUrl: string | null
  venueUrl: string | null
  venuePdfUrl: string | null
  archiveUrl: string | null
  reproduces: string | null
  authors: string
  tasks: string
  methods: string
  stub: number
  text: number | null
}

/** A paper with its code, its results and what is related to it. */
export function paper(
  db: Database,
  meta: SnapshotMeta,
  decided: DecidedEnds,
  { id }: RequestOf<'paper'>,
): Paper {
  const heading = found(db.first<Heading>(HEADING, { id }), `Paper ${id}`)
  const { rowId, title, archiveUrl, authors, tasks, methods, stub, text, ...facts } = heading
  const taskRows = JSON.parse(tasks) as number[]
  const methodRows = JSON.parse(methods) as number[]
  const described = {
    ...facts,
    title: title ?? NO_TITLE,
    authors: JSON.parse(authors) as string[],
    archiveUrl: archiveUrl ?? (stub === 1 ? null : `https://paperswithcode.com/paper/${id}`),
    abstract: abstractOf(db, meta, text),
    tasks: taskRows.flatMap((row) => db.first<PaperTask>(TASK, { row }) ?? []),
    methods: methodRows.flatMap((row) => db.first<PaperMethod>(METHOD, { row }) ?? []),
    repositories: repositoriesOf(db, rowId),
    results: paperResults(db, decided, rowId),
    datasets: db.all<Reference>(DATASETS, { paper: rowId }),
    stub: stub === 1,
  }
  return {
    ...described,
    related: relatedPapers(db, meta.vocabulary, { id: rowId, title, tasks: taskRows }),
    absences: absencesOfPaper(meta.facts, described),
  }
}

function abstractOf(db: Database, meta: SnapshotMeta, text: number | null): string | null {
  const row = db.first<{ text: Uint8Array | null; short: Uint8Array | null }>(ABSTRACT, { text })
  const bytes = row?.text ?? row?.short
  return bytes ? inflateText(bytes, meta.dictionary) : null
}

/** A paper that only leaderboards or code links know has nothing that the papers dump would tell. */
function absencesOfPaper(
  { missing, hollow }: SnapshotFacts,
  paper: Omit<Paper, 'related' | 'absences'>,
): Paper['absences'] {
  const { abstract, authors, date, venue, methods, repositories, results } = paper
  const untold = paper.stub || missing.includes('papers')
  return {
    ...absencesOf({ abstract, authors, date, venue, methods, repositories }, (field) => {
      if (field === 'repositories') return missing.includes('links')
      return untold || (field === 'abstract' && hollow.includes('abstracts'))
    }),
    ...(results.every(({ extraData }) => extraData === null) ? { extraData: 'unknown' } : {}),
  }
}
