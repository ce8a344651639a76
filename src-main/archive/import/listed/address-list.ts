import { HashedKeys } from '../../packed/hashed-keys'
import type { Inserts } from '../inserts'
import { keysOf } from '../paper-keys'
import type { PaperRegister } from '../paper-register'

/** The papers by the keys of their addresses, where nothing else finds them by these. */
export class AddressList {
  readonly #keys = new HashedKeys()

  /** `keys` as paper-keys.ts writes them. */
  add(keys: readonly string[], ordinal: number, slug: string | undefined): void {
    for (const key of keys)
      if (!OTHERWISE_FOUND.test(key) && key !== `archive ${slug}`) this.#keys.add(key, ordinal)
  }

  /** To be called when all papers have their ids. */
  store(inserts: Inserts, papers: PaperRegister): void {
    for (const stub of papers.stubs)
      this.add(keysOf(stub), stub.ordinal, papers.slugs[stub.ordinal])
    for (const [bucket, entries] of this.#keys.buckets((ordinal) => papers.id(ordinal)))
      inserts.into('paper_address', { bucket, entries })
  }
}

/** The ids of arXiv have an index of their own. */
const OTHERWISE_FOUND = /^(arxiv|title) /
