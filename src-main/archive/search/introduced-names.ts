import type { Database } from '../database'
import { isStopWord } from './stop-words'
import { words } from './words'

const NAMES = `
  SELECT paper_id AS paper, name, full_name AS fullName FROM method WHERE paper_id IS NOT NULL
  UNION ALL
  SELECT paper_id AS paper, name, full_name AS fullName FROM dataset WHERE paper_id IS NOT NULL`

/** The papers of a word by row id, with the largest share that the word has of a name. */
type Shares = ReadonlyMap<number, number>

/**
 * The words of the names of methods and datasets, with the papers that introduced them: the paper on
 * ResNet does not have that word in its title. Names of several words are also known as one, as UNet is
 * for U-Net.
 */
export class IntroducedNames {
  readonly #papers = new Map<string, Map<number, number>>()

  constructor(db: Database) {
    for (const { paper, name, fullName } of db.all<Row>(NAMES))
      for (const alias of new Set([name, fullName ?? ''])) this.#addName(paper, words(alias))
  }

  has(word: string): boolean {
    return this.#papers.has(word)
  }

  papersOf(word: string): Shares {
    return this.#papers.get(word) ?? NONE
  }

  #addName(paper: number, name: readonly string[]): void {
    const telling = [...new Set(name)].filter((word) => !isStopWord(word))
    for (const word of telling) this.#add(word, paper, 1 / telling.length)
    for (const [at, word] of telling.slice(1).entries())
      this.#add(`${telling[at]}${word}`, paper, 2 / telling.length)
  }

  #add(word: string, paper: number, share: number): void {
    let shares = this.#papers.get(word)
    if (!shares) this.#papers.set(word, (shares = new Map<number, number>()))
    shares.set(paper, Math.max(shares.get(paper) ?? 0, share))
  }
}

interface Row {
  paper: number
  name: string
  fullName: string | null
}

const NONE: Shares = new Map()
