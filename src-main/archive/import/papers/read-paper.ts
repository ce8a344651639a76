import { Fields } from '../fields'
import { readNamedMethod, type NamedMethod } from '../methods'
import type { NewPaper } from '../paper-register'
import type { Ledger } from '../report'
import { addressKey, archiveSlug, keysOf } from '../paper-keys'

const KEYS = new Set([
  'paper_url',
  'arxiv_id',
  'nips_id',
  'openreview_id',
  'title',
  'abstract',
  'short_abstract',
  'url_abs',
  'url_pdf',
  'proceeding',
  'authors',
  'tasks',
  'date',
  'methods',
  'conference',
  'conference_url_abs',
  'conference_url_pdf',
  'reproduces_paper',
])

/** What finds and orders a paper, and what it names. */
export interface PaperHeading extends NewPaper {
  tasks: string[]
  methods: NamedMethod[]
}

/** What is stored of a paper as it is. */
export interface PaperFacts {
  venue: string | null
  conference: string | null
  arxiv_id: string | null
  openreview_id: string | null
  nips_id: string | null
  url: string | null
  pdf_url: string | null
  venue_url: string | null
  venue_pdf_url: string | null
  archive_url: string | null
  reproduces: string | null
  authors: string[]
}

export interface ReadPaper {
  heading: PaperHeading
  facts: PaperFacts
  abstract: string | null
  shortAbstract: string | null
}

/** Reads an item of the papers dump; null, with the reason in the books, when there is nothing to store. */
export function readPaper(item: unknown, ledger: Ledger): ReadPaper | null {
  ledger.read('papers')
  const fields = Fields.of(item, 'papers', ledger)
  if (!fields) {
    ledger.skipped('papers', 'not an object')
    return null
  }
  fields.expectKeys(KEYS)
  const title = fields.text('title')
  const facts = factsOf(fields)
  if (!title && !facts.archive_url && !facts.url) {
    ledger.skipped('papers', 'neither a title nor an address')
    return null
  }
  return {
    heading: {
      title,
      date: fields.day('date'),
      ...findableBy(title, facts),
      slug: archiveSlug(facts.archive_url, 'paper'),
      hasArchiveUrl: facts.archive_url !== null,
      tasks: fields.texts('tasks'),
      methods: fields.children('methods').flatMap((method) => readNamedMethod(method) ?? []),
    },
    facts,
    abstract: fields.text('abstract'),
    shortAbstract: fields.text('short_abstract'),
  }
}

function findableBy(title: string | null, facts: PaperFacts) {
  const { archive_url: archiveUrl, url, arxiv_id: arxivId } = facts
  // Other papers may share these.
  const others = [facts.pdf_url, facts.venue_url, facts.venue_pdf_url].map(addressKey)
  return {
    keys: keysOf({ archiveUrl, url, arxivId, title }),
    otherKeys: others.filter((key) => key !== null),
  }
}

const factsOf = (fields: Fields): PaperFacts => ({
  venue: fields.text('proceeding') ?? fields.text('conference'),
  conference: fields.text('conference'),
  arxiv_id: fields.text('arxiv_id'),
  openreview_id: fields.text('openreview_id'),
  nips_id: fields.text('nips_id'),
  url: fields.text('url_abs'),
  pdf_url: fields.text('url_pdf'),
  venue_url: fields.text('conference_url_abs'),
  venue_pdf_url: fields.text('conference_url_pdf'),
  archive_url: fields.text('paper_url'),
  reproduces: fields.text('reproduces_paper'),
  authors: fields.texts('authors'),
})
