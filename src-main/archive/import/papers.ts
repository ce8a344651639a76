import { Fields } from './fields'
import type { MethodRegister } from './methods'
import { archiveSlug, type PaperName } from './paper-keys'
import type { PaperRegister } from './paper-register'
import { Ledger } from './report'
import type { TaskRegister } from './task-register'

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

const METHOD_KEYS = new Set([
  'name',
  'full_name',
  'description',
  'introduced_year',
  'source_url',
  'source_title',
  'code_snippet_url',
  'main_collection',
])

/** What is stored of a paper beside its title, slug and date, which the register has. */
export interface PaperDraft {
  ordinal: number
  venue: string | null
  conference: string | null
  arxivId: string | null
  openreviewId: string | null
  nipsId: string | null
  url: string | null
  pdfUrl: string | null
  venueUrl: string | null
  venuePdfUrl: string | null
  archiveUrl: string | null
  reproduces: string | null
  authors: string[]
  /** Ids, in the order of the dump. */
  tasks: number[]
  methods: number[]
  abstract: string | null
  shortAbstract: string | null
}

interface Registers {
  papers: PaperRegister
  tasks: TaskRegister
  methods: MethodRegister
  ledger: Ledger
}

/**
 * Reads the papers dump twice, because an id is a paper's place in the order of dates: the first
 * time for what finds and orders papers, the second time, when ids are known, for what is stored.
 */
export class PaperReader {
  /** The ordinals of the items of the dump, in order; null for one that is not stored. */
  readonly #ordinals: (number | null)[] = []
  #next = 0
  readonly #samples = new Samples()
  /** The first reading must not count what the second one counts. */
  readonly #uncounted = new Ledger()

  constructor(private readonly into: Registers) {}

  /** Some abstracts from all over the dump. */
  get samples(): readonly string[] {
    return this.#samples.texts
  }

  /** The first reading of an item. */
  register(item: unknown): void {
    const { tasks, methods, ledger } = this.into
    ledger.read('papers')
    const fields = Fields.of(item, 'papers', this.#uncounted)
    const ordinal = fields && this.#add(fields)
    if (!fields) ledger.skipped('papers', 'not an object')
    this.#ordinals.push(ordinal)
    if (!fields || ordinal === null) return
    for (const name of fields.texts('tasks')) tasks.named(name)
    for (const method of fields.children('methods')) methods.namedBy(method)
    this.#samples.add(fields.text('abstract'))
  }

  /** The second reading of an item, in the same order; null for one that is not stored. */
  draft(item: unknown): PaperDraft | null {
    const ordinal = this.#ordinals[this.#next++] ?? null
    const fields = ordinal === null ? null : Fields.of(item, 'papers', this.into.ledger)
    if (ordinal === null || !fields) return null
    fields.expectKeys(KEYS)
    fields.day('date')
    return {
      ordinal,
      ...asPaper(fields),
      tasks: this.#tasksOf(fields),
      methods: this.#methodsOf(fields),
    }
  }

  #add(fields: Fields): number | null {
    const name = nameOf(fields)
    if (!name.title && !name.archiveUrl && !name.url) {
      this.into.ledger.skipped('papers', 'neither a title nor an address')
      return null
    }
    const wanted = archiveSlug(name.archiveUrl, 'paper')
    const ordinal = this.into.papers.add(name, wanted, fields.day('date'))
    if (ordinal === null) this.into.ledger.merged('papers')
    return ordinal
  }

  #tasksOf(fields: Fields): number[] {
    return fields.texts('tasks').map((name) => this.into.tasks.named(name).id)
  }

  #methodsOf(fields: Fields): number[] {
    const ids = fields.children('methods').map((method) => {
      method.expectKeys(METHOD_KEYS)
      return this.into.methods.namedBy(method)?.id
    })
    return [...new Set(ids.filter((id) => id !== undefined))]
  }
}

const nameOf = (fields: Fields): PaperName => ({
  archiveUrl: fields.text('paper_url'),
  url: fields.text('url_abs'),
  otherUrls: ['url_pdf', 'conference_url_abs', 'conference_url_pdf'].map((key) => fields.text(key)),
  arxivId: fields.text('arxiv_id'),
  title: fields.text('title'),
})

const asPaper = (fields: Fields) => ({
  venue: fields.text('proceeding') ?? fields.text('conference'),
  conference: fields.text('conference'),
  arxivId: fields.text('arxiv_id'),
  openreviewId: fields.text('openreview_id'),
  nipsId: fields.text('nips_id'),
  url: fields.text('url_abs'),
  pdfUrl: fields.text('url_pdf'),
  venueUrl: fields.text('conference_url_abs'),
  venuePdfUrl: fields.text('conference_url_pdf'),
  archiveUrl: fields.text('paper_url'),
  reproduces: fields.text('reproduces_paper'),
  authors: fields.texts('authors'),
  abstract: fields.text('abstract'),
  shortAbstract: fields.text('short_abstract'),
})

/** Texts taken evenly from a stream of unknown length, the same ones at every import. */
class Samples {
  texts: string[] = []
  #stride = 1
  #seen = 0

  add(text: string | null): void {
    if (text === null || this.#seen++ % this.#stride !== 0) return
    this.texts.push(text)
    if (this.texts.length < MOST_SAMPLES) return
    this.texts = this.texts.filter((_, index) => index % 2 === 0)
    this.#stride *= 2
  }
}

/** An abstract has 1,300 bytes, and the dictionary 16 KB. */
const MOST_SAMPLES = 32
