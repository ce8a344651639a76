import type { Database } from '../database'
import { inflateText } from '../text/compressed-text'

const TITLE = 'SELECT title FROM paper WHERE id = :id'
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
