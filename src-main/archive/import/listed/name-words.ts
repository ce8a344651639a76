import { ByteStrings } from '../../packed/byte-strings'
import { ListPool } from '../../packed/list-pool'
import { MOST_COUNTED } from '../../search/listed-names'
import { words } from '../../search/words'
import type { Inserts } from '../inserts'

/** The words of names: for each which names have it, by rising id, and how many words such a name has. */
export class NameWords {
  readonly #words = new ByteStrings()
  readonly #names = new ListPool(8)

  /** Names come in rising order of their ids. Returns the words of the name. */
  add(id: number, name: string): string[] {
    const all = words(name)
    const different = all.length === 1 ? all : [...new Set(all)]
    const count = Math.min(different.length, MOST_COUNTED)
    for (const word of different) this.#names.push(this.#words.numberOf(word), id, count)
    return all
  }

  /** Stores the words in the order in which JavaScript compares them; see search/listed-names.ts. */
  store(inserts: Inserts, table: 'model_word' | 'author_word' | 'repository_word'): void {
    for (const word of this.#words.all().toSorted()) {
      const number = this.#words.find(word)
      const [names, ids] = [this.#names.count(number), this.#names.bytes(number)]
      inserts.into(table, { word, names, ids })
    }
  }
}
