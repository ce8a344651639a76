import { deflateText } from '../text/compressed-text'
import { InOrder } from './in-order'
import type { Inserts, Row } from './inserts'
import { Pairs } from './pairs'
import { arxivIdOf } from './paper-keys'
import type { StubPaper } from './paper-register'
import type { PaperDraft } from './papers'
import type { Registers } from './registers'

interface PaperRow {
  paper: Row
  abstract: Row | null
}

/** Stores papers, stubs too, and gathers what they name. */
export class PaperStore {
  readonly taskPapers = new Pairs()
  readonly methodPapers = new Pairs()
  readonly authors = new AuthorStore()
  readonly #rows: InOrder<PaperRow>

  constructor(
    inserts: Inserts,
    private readonly registers: Registers,
    /** The number of results of each paper, by its ordinal. */
    private readonly results: Uint32Array,
    private readonly dictionary: Uint8Array,
  ) {
    this.#rows = new InOrder(({ paper, abstract }) => {
      inserts.into('paper', paper)
      if (abstract) inserts.into('abstract', abstract)
      if (!paper.stub) registers.ledger.stored('papers')
    })
  }

  store(draft: PaperDraft): void {
    this.#add(draft, false)
  }

  /** To be called once, after the last paper of the dump. */
  finish(): void {
    for (const stub of this.registers.papers.stubs) this.#add(asDraft(stub), true)
    this.#rows.finish()
  }

  #add(draft: PaperDraft, isStub: boolean): void {
    const id = this.registers.papers.id(draft.ordinal)
    this.authors.add(draft.authors, id)
    for (const task of draft.tasks) this.taskPapers.add(task, id)
    for (const method of draft.methods) this.methodPapers.add(method, id)
    const paper = this.#paperRow(id, draft, isStub)
    this.#rows.add(id, { paper, abstract: this.#abstractRow(id, draft) })
  }

  #paperRow(id: number, draft: PaperDraft, stub: boolean): Row {
    const { papers, repositories } = this.registers
    const slug = papers.slugs[draft.ordinal] ?? ''
    const usualUrl = `https://paperswithcode.com/paper/${slug}`
    return {
      id,
      slug,
      title: papers.titles[draft.ordinal] ?? null,
      date: papers.dates[draft.ordinal] ?? null,
      venue: draft.venue,
      conference: draft.conference,
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
    }
  }

  #abstractRow(id: number, { abstract, shortAbstract }: PaperDraft): Row | null {
    const short = shortAbstract === abstract ? null : shortAbstract
    if (!abstract && !short) return null
    return { paper_id: id, text: this.#compressed(abstract), short_text: this.#compressed(short) }
  }

  #compressed(text: string | null): Uint8Array | null {
    return text === null ? null : deflateText(text, this.dictionary)
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
  conference: null,
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
