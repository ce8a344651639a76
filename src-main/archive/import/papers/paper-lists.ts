import { IdList } from '../../packed/ids'
import type { Inserts } from '../inserts'

/** Lists of papers by a name. Names are numbered from 1 in the order in which they are met. */
export class NamedLists {
  readonly #byName = new Map<string, { id: number; list: IdList }>()

  /** Papers come in rising order. Returns the number of the name. */
  add(name: string, paper: number): number {
    let named = this.#byName.get(name)
    if (!named) this.#byName.set(name, (named = { id: this.#byName.size + 1, list: new IdList() }))
    named.list.push(paper)
    return named.id
  }

  store(inserts: Inserts, table: 'author' | 'venue' | 'framework'): void {
    for (const [name, { id, list }] of this.#byName)
      inserts.into(table, { id, name, papers: list.count, ids: list.bytes })
  }
}

/** Lists of papers by a number from 1. */
export class NumberedLists {
  readonly #lists: (IdList | undefined)[] = []

  /** Papers come in rising order. */
  add(number: number, paper: number): void {
    const list = (this.#lists[number] ??= new IdList())
    list.push(paper)
  }

  /** How many papers have the number. */
  count(number: number): number {
    return this.#lists[number]?.count ?? 0
  }

  *rows(): Generator<readonly [number: number, ids: Uint8Array]> {
    for (const [number, list] of this.#lists.entries()) if (list) yield [number, list.bytes]
  }
}
