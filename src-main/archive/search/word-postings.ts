import type { Database } from '../database'
import { unpackIds } from '../packed/ids'

const IN_TITLES = 'SELECT in_titles AS postings FROM word WHERE id = :id'
const IN_ABSTRACTS = 'SELECT in_abstracts AS postings FROM word WHERE id = :id'
const BEGINNING = 'SELECT ids FROM beginning WHERE letters = :letters'

/** Which papers have a word, by the word's place in the vocabulary; see packed/postings.ts. */
export class WordPostings {
  constructor(private readonly db: Database) {}

  inTitles(place: number): Uint8Array {
    return this.#read(IN_TITLES, place)
  }

  inAbstracts(place: number): Uint8Array {
    return this.#read(IN_ABSTRACTS, place)
  }

  /** The papers with a word in the title that begins with these one or two letters, rising. */
  beginningWith(letters: string): Uint32Array {
    const row = this.db.first<{ ids: Uint8Array }>(BEGINNING, { letters })
    return row ? unpackIds(row.ids) : new Uint32Array()
  }

  #read(sql: string, place: number): Uint8Array {
    const row = this.db.first<{ postings: Uint8Array | null }>(sql, { id: place + 1 })
    return row?.postings ?? new Uint8Array()
  }
}
