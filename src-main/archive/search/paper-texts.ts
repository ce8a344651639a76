import type { Database } from '../database'
import { inflateText } from '../text/compressed-text'

const TITLE = 'SELECT title FROM paper WHERE id = :id'
const BOTH = `
  SELECT title, text FROM paper LEFT JOIN abstract ON abstract.id = paper.abstract_id
  WHERE paper.id = :id`
const AUTHORS = 'SELECT authors FROM paper WHERE id = :id'
const ABSTRACT = `
  SELECT text, short_text AS short FROM abstract
  WHERE id = (SELECT abstract_id FROM paper WHERE paper.id = :id)`

/** The texts of papers by their row ids. */
export class PaperTexts {
  constructor(
    private readonly db: Database,
    private readonly dictionary: () => Uint8Array,
  ) {}

  title(id: number): string {
    return this.db.first<{ title: string | null }>(TITLE, { id })?.title ?? ''
  }

  /** Title and abstract, read at once; the abstract is not inflated before it is wanted. */
  both(id: number): { title: string; abstract: () => string } {
    const row = this.db.first<{ title: string | null; text: Uint8Array | null }>(BOTH, { id })
    return { title: row?.title ?? '', abstract: () => this.#inflated(row?.text) }
  }

  /** The names of the authors, in JSON. */
  authors(id: number): string {
    return this.db.first<{ authors: string }>(AUTHORS, { id })?.authors ?? ''
  }

  /** What is indexed of a paper beside its title. */
  abstract(id: number): string {
    return this.#inflated(this.#stored(id)?.text)
  }

  /** The abstract, or else the short one. */
  anyAbstract(id: number): string {
    const stored = this.#stored(id)
    return this.#inflated(stored?.text ?? stored?.short)
  }

  #stored(id: number) {
    return this.db.first<{ text: Uint8Array | null; short: Uint8Array | null }>(ABSTRACT, { id })
  }

  #inflated(bytes: Uint8Array | null | undefined): string {
    return bytes ? inflateText(bytes, this.dictionary()) : ''
  }
}
