import { ByteStrings } from '../../packed/byte-strings'
import { HashedKeys } from '../../packed/hashed-keys'
import { ListPool } from '../../packed/list-pool'
import { repositoryKey, repositoryName } from '../../text/repository-address'
import type { Inserts } from '../inserts'
import { byWeight } from './by-weight'
import { NameWords } from './name-words'

/** All repositories, each once however its address is spelled, with the papers that link it. */
export class RepositoryList {
  readonly #keys = new ByteStrings()
  /** As first met. */
  readonly #urls: string[] = []
  readonly #papers = new ListPool(1)
  readonly #last: number[] = []

  /** Papers come in rising order. */
  add(url: string, paper: number): void {
    const number = this.#keys.numberOf(repositoryKey(url))
    if (this.#last[number] === paper) return
    this.#last[number] = paper
    this.#urls[number] ??= url
    this.#papers.push(number, paper)
  }

  /** Stores them numbered by their papers, the most first. */
  store(inserts: Inserts): void {
    const index = new NameWords()
    const addresses = new HashedKeys()
    let id = 0
    for (const number of byWeight(this.#keys.count, (each) => this.#papers.count(each))) {
      const url = this.#urls[number] ?? ''
      index.add(++id, repositoryName(url))
      addresses.add(repositoryKey(url), id)
      const [papers, ids] = [this.#papers.count(number), this.#papers.bytes(number)]
      inserts.into('code_repository', { id, url, papers, ids })
    }
    index.store(inserts, 'repository_word')
    for (const [bucket, entries] of addresses.buckets((each) => each))
      inserts.into('repository_address', { bucket, entries })
  }
}
