import { deflateText } from '../text/compressed-text'
import type { Inserts } from './inserts'
import { Pairs } from './pairs'
import { arxivIdOf } from './paper-keys'
import type { StubPaper } from './paper-register'
import type { PaperDraft } from './papers'
import type { Registers } from './registers'

/** Stores papers: those of the dump one by one, then all stubs, then what was gathered on the way. */
export class PaperStore {
  readonly taskPapers = new Pairs()
  readonly methodPapers = new Pairs()
  readonly authors = new AuthorStore()
  /** How many papers have one. */
  abstracts = 0

  constructor(
    private readonly inserts: Inserts,
    private readonly registers: Registers,
    /** The number of results of each paper, by its ordinal. */
    private readonly results: Uint32Array,
    private readonly dictionary: Uint8Array,
  ) {}

  store(draft: PaperDraft): void {
    const id = this.#insert(draft, false)
    this.authors.add(draft.authors, id)
    this.#storeAbstract(id, draft)
    this.registers.ledger.stored('papers')
  }

  storeStubs(): void {
    for (const stub of this.registers.papers.stubs) this.#insert(asDraft(stub), true)
  }

  #insert(draft: PaperDraft, stub: boolean): number {
    const { papers, repositories } = this.registers
    const id = papers.id(draft.ordinal)
    const slug = papers.slugs[draft.ordinal] ?? ''
    const usualUrl = `https://paperswithcode.com/paper/${slug}`
    this.inserts.into('paper', {
      id,
      slug,
      title: papers.titles[draft.ordinal] ?? null,
      date: papers.dates[draft.ordinal] ?? null,
      venue: draft.venue,
      arxiv_id: draft.arxivId,
      openreview_id: draft.openreviewId,
      nips_id: draft.nipsId,
      url: draft.url,
      pdf_url: draft.pdfUrl,
      venue_url: draft.venueUrl,
      venue_pdf_url: draft.venuePdfUrl,
      archive_url: draft.archiveUrl === usualUrl ? null : draft.archiveUrl,
      reproduces: draft.reproduces,
      authors: JSON.stringify(draft.authors),
      tasks: JSON.stringify(draft.tasks),
      methods: JSON.stringify(draft.methods),
      repositories: repositories.count(draft.ordinal),
      results: this.results[draft.ordinal] ?? 0,
      stub,
    })
    for (const task of draft.tasks) this.taskPapers.add(task, id)
    for (const method of draft.methods) this.methodPapers.add(method, id)
    return id
  }

  #storeAbstract(id: number, { abstract, shortAbstract }: PaperDraft): void {
    const short = shortAbstract === abstract ? null : shortAbstract
    if (abstract) this.abstracts++
    if (!abstract && !short) return
    const [text, short_text] = [abstract, short].map((part) =>
      part === null ? null : deflateText(part, this.dictionary),
    )
    this.inserts.into('abstract', {
      paper_id: id,
      text: text ?? null,
      short_text: short_text ?? null,
    })
  }
}

/** Authors by the exact spelling of their name, numbered in the order in which they are met. */
class AuthorStore {
  readonly #byName = new Map<string, { id: number; papers: number }>()
  readonly #papers = new Pairs()

  get count(): number {
    return this.#byName.size
  }

  add(names: readonly string[], paper: number): void {
    for (const name of names) {
      let author = this.#byName.get(name)
      if (!author) this.#byName.set(name, (author = { id: this.count + 1, papers: 0 }))
      author.papers++
      this.#papers.add(author.id, paper)
    }
  }

  store(inserts: Inserts): void {
    for (const [name, { id, papers }] of this.#byName) inserts.into('author', { id, name, papers })
    for (const [author_id, paper_id] of this.#papers.inOrder())
      inserts.into('author_paper', { author_id, paper_id })
  }
}

/** What is known of a paper that no dump describes. */
const asDraft = (stub: StubPaper): PaperDraft => ({
  ordinal: stub.ordinal,
  venue: null,
  arxivId: stub.arxivId ?? arxivIdOf(stub.url),
  openreviewId: null,
  nipsId: null,
  url: stub.url,
  pdfUrl: null,
  venueUrl: null,
  venuePdfUrl: null,
  archiveUrl: stub.archiveUrl,
  reproduces: null,
  authors: [],
  tasks: [...stub.tasks],
  methods: [],
  abstract: null,
  shortAbstract: null,
})
