import { nameInOrder } from './author-name'
import type { KeyedEntry } from './entry'
import { isoDate } from './entry-date'
import { titleText } from './read-title'

/** A reference in plain words: who, what, where, when, and its identifiers. */
export function writePlain(entry: KeyedEntry): string {
  const { kind, authors, title, venue, date, arxiv, doi, url, note } = entry
  const people = authors.names.map(nameInOrder).join(', ')
  const where = [venue, date && (venue === null ? isoDate(date) : String(date.year))]
  return [
    authors.andOthers ? `${people} and others` : people,
    titleText(title),
    where.filter(Boolean).join(', '),
    arxiv && `arXiv:${arxiv.id}`,
    doi && `doi:${doi}`,
    kind === 'preprint' && arxiv ? null : url,
    note,
  ]
    .filter((part) => part !== null && part !== '')
    .map((part) => (/[.?!]$/.test(part ?? '') ? part : `${part}.`))
    .join(' ')
}
