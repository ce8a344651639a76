import type { Areas, Info, SnapshotFacts } from '#contract/snapshot'
import { CatalogueList } from '../catalogue/catalogue-list'
import { taskCatalogue } from '../catalogue/task-catalogue'
import type { Database } from '../database'
import { ArchiveError } from '../errors'
import { PaperLists } from '../papers/paper-lists'
import { type NamesIndex, loadNamesIndex } from '../search/names-index'
import { PaperSearch } from '../search/paper-search'
import { readVocabulary, type Vocabulary } from '../search/vocabulary'
import { KnownTasks } from '../task-graph/known-tasks'
import { type Few, fewOf } from './few'
import { type Listed, listedOf } from './listed'

/** What belongs to a snapshot as a whole. Each part is read when it is first wanted, then kept. */
export class SnapshotMeta {
  /** The papers by what they are. */
  readonly papers: PaperLists
  /** All tasks by what lists of them go by. */
  readonly taskList = new CatalogueList(() => taskCatalogue(this.tasks))
  readonly #db: Database
  #facts: SnapshotFacts | undefined
  #lastDay: string | undefined
  #dictionary: Uint8Array | undefined
  #names: NamesIndex | undefined
  #tasks: KnownTasks | undefined
  #few: Few | undefined
  #listed: Listed | undefined
  #vocabulary: Vocabulary | undefined
  #paperSearch: PaperSearch | undefined

  constructor(db: Database) {
    this.#db = db
    this.papers = new PaperLists(db)
  }

  get facts(): SnapshotFacts {
    return (this.#facts ??= this.json<SnapshotFacts>('snapshot'))
  }

  /**
   * The last day that a date can rightly have: that of a known dump, else that of the import. The day
   * of the newest paper is none, since a row may be newer than all papers.
   */
  get lastDay(): string {
    const { date, dateSource } = this.facts
    return (this.#lastDay ??=
      dateSource === 'known dump' && date !== null
        ? date
        : this.json<Pick<Info, 'imported'>>('info').imported.slice(0, 10))
  }

  /** The preset dictionary of the abstracts. */
  get dictionary(): Uint8Array {
    return (this.#dictionary ??= this.#read<Uint8Array>('dictionary'))
  }

  /** The index of everything with a name but papers. */
  get names(): NamesIndex {
    return (this.#names ??= loadNamesIndex(this.#read<string>('names')))
  }

  /** All tasks and the graph between them. */
  get tasks(): KnownTasks {
    return (this.#tasks ??= new KnownTasks(this.#db))
  }

  /** Models, authors and repositories by their names. */
  get listed(): Listed {
    return (this.#listed ??= listedOf(this.#db))
  }

  /** Areas, collections of methods and venues by their names. */
  get few(): Few {
    return (this.#few ??= fewOf(this.#db, () => this.json<Areas>('areas').areas))
  }

  /** All words of titles and abstracts. */
  get vocabulary(): Vocabulary {
    return (this.#vocabulary ??= readVocabulary(this.#db))
  }

  get paperSearch(): PaperSearch {
    return (this.#paperSearch ??= new PaperSearch(
      this.#db,
      this.papers,
      this.vocabulary,
      () => this.dictionary,
    ))
  }

  /** A row that holds JSON, parsed anew. */
  json<Value>(key: string): Value {
    return JSON.parse(this.#read<string>(key)) as Value
  }

  #read<Value>(key: string): Value {
    const row = this.#db.first<{ value: Value }>('SELECT value FROM meta WHERE key = :key', { key })
    if (row) return row.value
    throw new ArchiveError(
      'unusable-file',
      `The snapshot lacks its part “${key}”; import its dumps again.`,
    )
  }
}
