import { ByteStrings } from '../../packed/byte-strings'
import type { Inserts } from '../inserts'
import { byWeight } from './by-weight'
import { NameWords } from './name-words'

/** The models of all leaderboards by their names, each with how many results it has and where. */
export class ModelList {
  readonly #names = new ByteStrings()
  readonly #results: number[] = []
  readonly #leaderboards: number[] = []
  readonly #last: number[] = []

  /** Rows come leaderboard by leaderboard. */
  add(name: string, leaderboard: number): void {
    const number = this.#names.numberOf(name)
    this.#results[number] = (this.#results[number] ?? 0) + 1
    if (this.#last[number] === leaderboard) return
    this.#last[number] = leaderboard
    this.#leaderboards[number] = (this.#leaderboards[number] ?? 0) + 1
  }

  /** Stores them numbered by their results, the most first. */
  store(inserts: Inserts): void {
    const names = this.#names.all()
    const index = new NameWords()
    let id = 0
    for (const number of byWeight(names.length, (each) => this.#results[each] ?? 0)) {
      const name = names[number] ?? ''
      index.add(++id, name)
      const [results, leaderboards] = [this.#results[number] ?? 0, this.#leaderboards[number] ?? 0]
      inserts.into('model', { id, name, results, leaderboards })
    }
    index.store(inserts, 'model_word')
  }
}
