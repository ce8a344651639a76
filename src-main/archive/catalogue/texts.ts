import { Kept } from '../papers/kept'
import { fold } from '../text/fold'

/** Folded texts numbered from 1, in one text, so that a part of any of them is found by one search. */
export class Texts {
  /** As `joined` made it. */
  readonly all: string
  readonly #starts: Uint32Array
  readonly #held = new Kept<Uint8Array>(16)

  /** `all` is what `joined` made of so many texts. */
  constructor(all: string, count: number) {
    this.all = all
    this.#starts = new Uint32Array(count)
    let start = 0
    for (let index = 0; index < count; index++) {
      this.#starts[index] = start
      start = all.indexOf(BETWEEN, start) + BETWEEN.length
    }
  }

  /** Texts as one. */
  static joined(texts: readonly string[]): string {
    return texts.join(BETWEEN)
  }

  /** 1 at the numbers of the texts that hold another, whatever the case and accents of that. */
  holding(text: string): Uint8Array {
    const wanted = fold(text)
    return this.#held.get(wanted, () => this.#find(wanted))
  }

  #find(wanted: string): Uint8Array {
    const holds = new Uint8Array(this.#starts.length + 1)
    if (wanted === '') return holds.fill(1)
    let number = 0
    let at = this.all.indexOf(wanted)
    while (at >= 0) {
      while ((this.#starts[number] ?? Infinity) <= at) number++
      holds[number] = 1
      // On with the next text: how often one holds it does not matter.
      at = this.all.indexOf(wanted, this.#starts[number] ?? this.all.length)
    }
    return holds
  }
}

/** Two names of one thing as one text, of which no part that is looked for reaches into both. */
export const bothNames = (folded: string, other: string | null): string =>
  other === null ? folded : `${folded}\t${fold(other)}`

/** In no folded text, where blanks are single spaces. */
const BETWEEN = '\n'
