import { ByteStrings } from '../../packed/byte-strings'
import { HashedKeys } from '../../packed/hashed-keys'
import { ListPool } from '../../packed/list-pool'
import { repositoryKey, repositoryName, repositoryParts } from '../../text/repository-address'
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
    const owners = new OwnerList()
    let id = 0
    for (const number of byWeight(this.#keys.count, (each) => this.#papers.count(each))) {
      const url = this.#urls[number] ?? ''
      index.add(++id, repositoryName(url))
      addresses.add(repositoryKey(url), id)
      owners.add(url, id)
      const [papers, ids] = [this.#papers.count(number), this.#papers.bytes(number)]
      inserts.into('code_repository', { id, url, papers, ids })
    }
    index.store(inserts, 'repository_word')
    owners.store(inserts)
    for (const [bucket, entries] of addresses.buckets((each) => each))
      inserts.into('repository_address', { bucket, entries })
  }
}

/** Who has which repositories. */
class OwnerList {
  readonly #names = new ByteStrings()
  readonly #repositories = new ListPool(1)

  /** Repositories come in rising order. */
  add(url: string, id: number): void {
    const { owner } = repositoryParts(url)
    if (owner !== null) this.#repositories.push(this.#names.numberOf(owner), id)
  }

  store(inserts: Inserts): void {
    for (const name of this.#names.all().toSorted()) {
      const ids = this.#repositories.bytes(this.#names.find(name))
      inserts.into('repository_owner', { name, ids })
    }
  }
}
