import type { Hit } from '#contract/search'
import type { Database } from '../database'
import { type ListedKind, ListedNames, type NamesWish } from '../search/listed-names'
import { words } from '../search/words'
import { repositoryName } from '../text/repository-address'
import { counted } from './counted'

/** Models, authors and repositories, which are found by their names. */
export type Listed = Readonly<Record<ListedKind, ListedGroup>>

/** The names of a kind as hits. */
class ListedGroup {
  readonly #names: ListedNames

  constructor(kind: ListedKind, db: Database, read: (id: number) => Omit<Hit, 'kind' | 'snippet'>) {
    this.#names = new ListedNames(db, kind, (id) => read(id).title)
    this.hit = (id) => ({ kind, ...read(id), snippet: null })
  }

  /** The hit of a row id. */
  readonly hit: (id: number) => Hit

  /** All row ids, best first. */
  find(wish: NamesWish): Uint32Array {
    return this.#names.find(wish)
  }

  /** Those that have these words and no others. */
  named(text: string): Hit[] {
    const wanted = words(text).join(' ')
    const found = this.find({ words: words(text), isOpen: false, excluded: [] })
    const hits = Array.from(found.subarray(0, 1), this.hit)
    return hits.filter(({ title }) => words(title).join(' ') === wanted)
  }
}

/** The three kinds of one snapshot. */
export function listedOf(db: Database): Listed {
  const reader =
    <Row>(sql: string, describe: (row: Row) => Omit<Hit, 'kind' | 'snippet'>) =>
    (id: number) => {
      const row = db.first<Row>(sql, { id })
      return row ? describe(row) : { id: '', title: '', detail: '' }
    }
  return {
    model: new ListedGroup('model', db, reader(MODEL, modelLine)),
    author: new ListedGroup('author', db, reader(AUTHOR, authorLine)),
    repository: new ListedGroup('repository', db, reader(REPOSITORY, repositoryLine)),
  }
}

const MODEL = 'SELECT name, results, leaderboards FROM model WHERE id = :id'
const AUTHOR = 'SELECT name, papers FROM author WHERE id = :id'
const REPOSITORY = 'SELECT url, papers FROM code_repository WHERE id = :id'

const modelLine = (row: { name: string; results: number; leaderboards: number }) => ({
  id: row.name,
  title: row.name,
  detail: `${counted(row.results, 'result')} on ${counted(row.leaderboards, 'leaderboard')}`,
})

const authorLine = (row: { name: string; papers: number }) => ({
  id: row.name,
  title: row.name,
  detail: counted(row.papers, 'paper'),
})

const repositoryLine = (row: { url: string; papers: number }) => ({
  id: row.url,
  title: repositoryName(row.url),
  detail: counted(row.papers, 'paper'),
})
