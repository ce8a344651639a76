import { ByteStrings } from '../../packed/byte-strings'
import { ListPool } from '../../packed/list-pool'
import type { Inserts } from '../inserts'

/** Lists of papers by a name. Names are numbered from 1 in the order in which they are met. */
export class NamedLists {
  readonly #names = new ByteStrings()
  readonly #lists = new ListPool(1)

  /** Papers come in rising order, each once for a name. Returns the number of the name. */
  add(name: string, paper: number): number {
    const number = this.#names.numberOf(name)
    this.#lists.push(number, paper)
    return number + 1
  }

  store(inserts: Inserts, table: 'venue' | 'framework'): void {
    for (const [number, name] of this.#names.all().entries()) {
      const papers = this.#lists.count(number)
      inserts.into(table, { id: number + 1, name, papers, ids: this.#lists.bytes(number) })
    }
  }
}

/** Lists of papers by a number from 1. */
export class NumberedLists {
  readonly #lists = new ListPool(1)
  #highest = 0

  /** Papers come in rising order, each once for a number. */
  add(number: number, paper: number): void {
    this.#lists.push(number, paper)
    this.#highest = Math.max(this.#highest, number)
  }

  /** How many papers have the number. */
  count(number: number): number {
    return this.#lists.count(number)
  }

  /** Those that have papers. */
  *rows(): Generator<readonly [number: number, ids: Uint8Array]> {
    for (let number = 1; number <= this.#highest; number++)
      if (this.#lists.count(number) > 0) yield [number, this.#lists.bytes(number)]
  }
}
