import type { Database } from '../database'
import { unpackIds } from '../packed/ids'

const IN_TITLES = 'SELECT in_titles AS postings FROM word WHERE id = :id'
const IN_ABSTRACTS = 'SELECT in_abstracts AS postings FROM word WHERE id = :id'
const BOTH = 'SELECT in_titles AS titles, in_abstracts AS abstracts FROM word WHERE id = :id'
const BEGINNING = 'SELECT ids FROM beginning WHERE letters = :letters'

/** Which papers have a word, by the word's place in the vocabulary; see packed/postings.ts. */
export class WordPostings {
  constructor(private readonly db: Database) {}

  inTitles(place: number): Uint8Array {
    const row = this.db.first<{ postings: Uint8Array | null }>(IN_TITLES, { id: place + 1 })
    return row?.postings ?? NONE
  }

  inAbstracts(place: number): Uint8Array {
    const row = this.db.first<{ postings: Uint8Array | null }>(IN_ABSTRACTS, { id: place + 1 })
    return row?.postings ?? NONE
  }

  /** In titles and in abstracts. */
  both(place: number): { titles: Uint8Array; abstracts: Uint8Array } {
    const row = this.db.first<Row>(BOTH, { id: place + 1 })
    return { titles: row?.titles ?? NONE, abstracts: row?.abstracts ?? NONE }
  }

  /** The papers with a word in the title that begins with these one or two letters, rising. */
  beginningWith(letters: string): Uint32Array {
    const row = this.db.first<{ ids: Uint8Array }>(BEGINNING, { letters })
    return row ? unpackIds(row.ids) : new Uint32Array()
  }
}

interface Row {
  titles: Uint8Array | null
  abstracts: Uint8Array | null
}

const NONE = new Uint8Array()
