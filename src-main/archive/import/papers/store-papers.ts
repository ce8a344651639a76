import { LabelColumn } from '../../papers/label-column'
import { fold } from '../../text/fold'
import type { Inserts } from '../inserts'
import { AuthorList } from '../listed/author-list'
import { RepositoryList } from '../listed/repository-list'
import { arxivIdOf } from '../paper-keys'
import type { StubPaper } from '../paper-register'
import type { Registers } from '../registers'
import type { RepositoryDraft } from '../repositories'
import { NamedLists, NumberedLists } from './paper-lists'
import type { PaperFacts } from './read-paper'
import type { PaperIntake } from './register-papers'

/** Stores papers in the order of their ids, stubs too, and gathers the lists that name them. */
export class PaperStore {
  /** Papers by task, also those with code, and by method. */
  readonly byTask = new NumberedLists()
  readonly byTaskWithCode = new NumberedLists()
  readonly byMethod = new NumberedLists()
  readonly #authors = new AuthorList()
  readonly #repositories = new RepositoryList()
  readonly #venues = new NamedLists()
  readonly #frameworks = new NamedLists()
  readonly #columns = {
    repositories: new LabelColumn(),
    results: new LabelColumn(),
    tasks: new LabelColumn(),
    methods: new LabelColumn(),
    venue: new LabelColumn(),
    frameworks: new LabelColumn(),
  }

  constructor(
    private readonly inserts: Inserts,
    private readonly registers: Registers,
    private readonly intake: PaperIntake,
    /** The number of results of each paper, by its ordinal. */
    private readonly results: Uint32Array,
  ) {
    // Ids begin with 1.
    for (const column of Object.values(this.#columns)) column.push([])
  }

  /** The tasks of each paper, by its id. */
  get tasks(): LabelColumn {
    return this.#columns.tasks
  }

  /** The paper whose turn it is. */
  store(ordinal: number): void {
    const { papers, ledger } = this.registers
    const id = papers.id(ordinal)
    const stub = papers.stubOf(ordinal)
    const facts = stub ? factsOf(stub) : this.intake.facts(ordinal)
    const tasks = stub ? [...stub.tasks] : [...this.intake.tasks.at(ordinal)]
    const methods = stub ? [] : [...this.intake.methods.at(ordinal)]
    const repositories = this.registers.repositories.of(ordinal)
    const results = this.results[ordinal] ?? 0
    this.inserts.into('paper', {
      id,
      slug: papers.slugs[ordinal] ?? '',
      title: papers.titles[ordinal] ?? null,
      date: papers.dates[ordinal] ?? null,
      ...facts,
      archive_url: this.#unusual(ordinal, facts.archive_url),
      authors: JSON.stringify(facts.authors),
      tasks: JSON.stringify(tasks),
      methods: JSON.stringify(methods),
      repositories: repositories.length,
      results,
      stub: stub !== undefined,
      abstract_id: stub ? null : this.intake.abstract(ordinal),
    })
    if (!stub) ledger.stored('papers')
    this.#storeRepositories(id, repositories)
    this.#storeReproduction(id, facts.reproduces)
    this.#list(id, facts, repositories)
    for (const task of tasks) {
      this.byTask.add(task, id)
      if (repositories.length > 0) this.byTaskWithCode.add(task, id)
    }
    for (const method of methods) this.byMethod.add(method, id)
    this.#columns.tasks.push(tasks)
    this.#columns.methods.push(methods)
    this.#columns.repositories.push([repositories.length])
    this.#columns.results.push([results])
  }

  /** To be called once, after the last paper. */
  finish(): void {
    this.#authors.store(this.inserts)
    this.#repositories.store(this.inserts)
    this.intake.addresses.store(this.inserts, this.registers.papers)
    this.#venues.store(this.inserts, 'venue')
    this.#frameworks.store(this.inserts, 'framework')
    for (const [task_id, ids] of this.byTask.rows())
      this.inserts.into('task_papers', { task_id, ids })
    this.#storeColumns()
  }

  #storeColumns(): void {
    for (const [name, column] of Object.entries(this.#columns)) {
      const { values, ends } = column.pack()
      this.inserts.into('paper_column', { name, bytes: values })
      this.inserts.into('paper_column', { name: `${name} ends`, bytes: ends })
    }
    this.inserts.into('paper_column', { name: 'by title', bytes: byTitle(this.registers.papers) })
  }

  #unusual(ordinal: number, archiveUrl: string | null): string | null {
    const usual = `https://paperswithcode.com/paper/${this.registers.papers.slugs[ordinal]}`
    return archiveUrl === usual ? null : archiveUrl
  }

  #list(
    id: number,
    { venue, authors }: PaperFacts,
    repositories: readonly RepositoryDraft[],
  ): void {
    for (const name of authors) this.#authors.add(name, id)
    const frameworks = new Set(repositories.flatMap(({ framework }) => framework ?? []))
    const numbers = [...frameworks].map((name) => this.#frameworks.add(name, id))
    this.#columns.frameworks.push(numbers)
    this.#columns.venue.push(venue === null ? [] : [this.#venues.add(venue, id)])
  }

  /** Sources name the paper by an address or by its title. */
  #storeReproduction(by_id: number, named: string | null): void {
    if (named === null) return
    const { papers } = this.registers
    const ordinal = papers.find({ archiveUrl: named, url: named, title: named })
    if (ordinal === null || papers.id(ordinal) === by_id) return
    this.inserts.into('reproduction', { by_id, paper_id: papers.id(ordinal) })
  }

  #storeRepositories(paper_id: number, repositories: readonly RepositoryDraft[]): void {
    for (const [position, repository] of repositories.entries()) {
      this.#repositories.add(repository.url, paper_id)
      this.inserts.into('repository', {
        paper_id,
        position,
        url: repository.url,
        official: repository.official,
        mentioned_in_paper: repository.mentionedInPaper,
        mentioned_in_github: repository.mentionedInGithub,
        framework: repository.framework,
      })
      this.registers.ledger.stored('links to repositories')
    }
  }
}

/** The ids of all papers by their titles, without regard to case and accents; untitled ones last. */
function byTitle({ inOrder, titles }: Registers['papers']): Uint8Array {
  const folded = inOrder.map((ordinal, index) => ({
    id: index + 1,
    title: fold(titles[ordinal] ?? ''),
  }))
  const sorted = folded.toSorted((a, b) => compareTitles(a.title, b.title) || a.id - b.id)
  return new Uint8Array(Uint32Array.from(sorted, ({ id }) => id).buffer)
}

function compareTitles(a: string, b: string): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1
  return a < b ? -1 : a > b ? 1 : 0
}

/** What is known of a paper that no dump describes. */
const factsOf = ({ url, arxivId, archiveUrl }: StubPaper): PaperFacts => ({
  venue: null,
  conference: null,
  arxiv_id: arxivId ?? arxivIdOf(url),
  openreview_id: null,
  nips_id: null,
  url,
  pdf_url: null,
  venue_url: null,
  venue_pdf_url: null,
  archive_url: archiveUrl,
  reproduces: null,
  authors: [],
})
