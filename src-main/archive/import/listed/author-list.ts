import { ByteStrings } from '../../packed/byte-strings'
import { ListPool } from '../../packed/list-pool'
import type { Inserts } from '../inserts'
import { byWeight } from './by-weight'
import { NameWords } from './name-words'

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
    let id = 0
    for (const number of byWeight(names.length, (each) => this.#papers.count(each))) {
      const name = names[number] ?? ''
      index.add(++id, name)
      const [papers, ids] = [this.#papers.count(number), this.#papers.bytes(number)]
      inserts.into('author', { id, name, papers, ids })
    }
    index.store(inserts, 'author_word')
  }
}
