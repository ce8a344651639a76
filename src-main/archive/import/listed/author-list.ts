import { ByteStrings } from '../../packed/byte-strings'
import { ListPool } from '../../packed/list-pool'
import { words } from '../../search/words'
import type { Inserts } from '../inserts'
import { byWeight } from './by-weight'
import { NameWords } from './name-words'
import { Spellings } from './spellings'

/** All authors by their names as they are spelled, with their papers. */
export class AuthorList {
  readonly #names = new ByteStrings()
  readonly #papers = new ListPool(1)

  /** Papers come in rising order, each once for a name. */
  add(name: string, paper: number): void {
    this.#papers.push(this.#names.numberOf(name), paper)
  }

  /** Stores them numbered by their papers, the most first. */
  store(inserts: Inserts): void {
    const names = this.#names.all()
    const index = new NameWords()
    const spellings = new Spellings()
    const order = byWeight(names.length, (each) => this.#papers.count(each))
    let id = 0
    for (const number of order) {
      const name = names[number] ?? ''
      spellings.add(++id, index.add(id, name))
      const [papers, ids] = [this.#papers.count(number), this.#papers.bytes(number)]
      inserts.into('author', { id, name, papers, ids })
    }
    index.store(inserts, 'author_word')
    storeSpellings(inserts, spellings, (each) => names[order[each - 1] ?? 0] ?? '')
  }
}

/** More names of the same words than this say no more to a reader, and would be stored squared. */
const MOST_SPELLINGS = 50

function storeSpellings(
  inserts: Inserts,
  spellings: Spellings,
  nameOf: (id: number) => string,
): void {
  for (const group of spellings.groups((id) => words(nameOf(id)))) {
    const ids = group.slice(0, MOST_SPELLINGS)
    for (const author_id of ids) {
      const others = JSON.stringify(ids.filter((id) => id !== author_id))
      inserts.into('author_spelling', { author_id, others })
    }
  }
}
