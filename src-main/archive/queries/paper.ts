import type { RequestOf } from '#contract/contract'
import type { Paper, PaperMethod, PaperTask } from '#contract/paper'
import type { PaperReference, Reference } from '#contract/reference'
import type { SnapshotFacts } from '#contract/snapshot'
import type { Database } from '../database'
import { found } from '../errors'
import type { DecidedEnds } from '../ranking/decided-ends'
import { inflateText } from '../text/compressed-text'
import { firstSentence } from '../text/first-sentence'
import { absencesOf } from './absences'
import { paperResults } from './paper-results'
import { NO_TITLE } from './paper-reference'
import { isMisdated } from './misdated'
import { repositoriesOf } from './paper-repositories'
import type { SnapshotMeta } from './snapshot-meta'

const HEADING = `
  SELECT
    id AS rowId, slug AS id, title, date, venue, arxiv_id AS arxivId, nips_id AS nipsId,
    openreview_id AS openreviewId, url, pdf_url AS pdfUrl, venue_url AS venueUrl,
    venue_pdf_url AS venuePdfUrl, archive_url AS archiveUrl, reproduces, authors, tasks, methods, stub, abstract_id AS text
  FROM paper WHERE slug = :id`

const ABSTRACT = 'SELECT text, short_text AS short FROM abstract WHERE id = :text'

const TASK = 'SELECT slug AS id, name, leaderboards FROM task WHERE id = :row'
const METHOD = `
  SELECT slug AS id, name, full_name AS fullName, substr(description, 1, 1000) AS definition
  FROM method WHERE id = :row`
const REPRODUCED = `
  SELECT slug AS id, title, date FROM reproduction JOIN paper ON paper.id = paper_id WHERE by_id = :paper`
const REPRODUCING = `
  SELECT slug AS id, title, date FROM reproduction JOIN paper ON paper.id = by_id
  WHERE paper_id = :paper ORDER BY by_id`
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
    methods: methodRows.flatMap((row) => methodOf(db, row)),
    repositories: repositoriesOf(db, rowId),
    results: paperResults(db, decided, rowId),
    datasets: db.all<Reference>(DATASETS, { paper: rowId }),
    reproducedPaper: referencesOf(db, REPRODUCED, rowId)[0] ?? null,
    reproducedBy: referencesOf(db, REPRODUCING, rowId),
    stub: stub === 1,
    misdated: isMisdated(facts.date, meta.lastDay),
  }
  return { ...described, absences: absencesOfPaper(meta.facts, described) }
}

function methodOf(db: Database, row: number): PaperMethod[] {
  return db
    .all<PaperMethod>(METHOD, { row })
    .map((method) => ({ ...method, definition: firstSentence(method.definition) }))
}

function referencesOf(db: Database, sql: string, paper: number): PaperReference[] {
  return db
    .all<{ id: string; title: string | null; date: string | null }>(sql, { paper })
    .map(({ title, ...reference }) => ({ ...reference, title: title ?? NO_TITLE }))
}

function abstractOf(db: Database, meta: SnapshotMeta, text: number | null): string | null {
  const row = db.first<{ text: Uint8Array | null; short: Uint8Array | null }>(ABSTRACT, { text })
  const bytes = row?.text ?? row?.short
  return bytes ? inflateText(bytes, meta.dictionary) : null
}

/** A paper that only leaderboards or code links know has nothing that the papers dump would tell. */
function absencesOfPaper(
  { missing, hollow }: SnapshotFacts,
  paper: Omit<Paper, 'absences'>,
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
