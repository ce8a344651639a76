import type { Name } from './author-name'
import type { EntryKind, KeyedEntry } from './entry'
import { titleText } from './read-title'

const types: Readonly<Record<EntryKind, string>> = {
  article: 'article-journal',
  inproceedings: 'paper-conference',
  preprint: 'article',
  other: 'document',
  dataset: 'dataset',
}

/** An item of CSL-JSON, as Zotero and Pandoc read it. */
export function cslItem(entry: KeyedEntry): Readonly<Record<string, unknown>> {
  const { kind, key, authors, title, venue, date, arxiv, doi, url, note } = entry
  const item = {
    id: key,
    type: types[kind],
    title: titleText(title),
    author: authors.names.map(cslName),
    issued: date && {
      'date-parts': [[date.year, date.month, date.day].filter((part) => part !== undefined)],
    },
    'container-title': venue,
    publisher: kind === 'preprint' ? 'arXiv' : null,
    number: kind === 'preprint' && arxiv ? `arXiv:${arxiv.id}` : null,
    DOI: doi,
    URL: url,
    // The number of a published paper is its number in its volume.
    note: [kind !== 'preprint' && arxiv && `arXiv:${arxiv.id}`, note].filter(Boolean).join('. '),
  }
  const told = Object.entries(item).filter(
    ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(told)
}

function cslName(name: Name): object {
  if ('literal' in name) return name
  const { family, given, particle, suffix } = name
  return {
    family,
    given,
    ...(particle !== undefined && { 'non-dropping-particle': particle }),
    ...(suffix !== undefined && { suffix }),
  }
}
