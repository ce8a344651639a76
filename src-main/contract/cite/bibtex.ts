import type { Name, Names } from './author-name'
import type { EntryKind, KeyedEntry } from './entry'
import { type EntryDate, isoDate } from './entry-date'
import { type Letters, latexText } from './latex-text'
import { bibTitle } from './protect-capitals'

type Field = readonly [name: string, value: string | null]

/** An entry of BibTeX, in the words that its own styles and natbib know. */
export function writeBibtex(entry: KeyedEntry, letters: Letters): string {
  const { kind, date, arxiv } = entry
  return written(kind === 'article' || kind === 'inproceedings' ? kind : 'misc', entry.key, [
    ...shared(entry, letters),
    [kind === 'article' ? 'journal' : 'booktitle', braced(entry.venue, letters)],
    ['year', date && `{${date.year}}`],
    ['month', date && monthOf(date)],
    ['eprint', arxiv && `{${arxiv.id}}`],
    ['archiveprefix', arxiv && '{arXiv}'],
    ['primaryclass', bare(arxiv?.primaryClass)],
    ...found(entry, letters),
  ])
}

/** An entry of BibLaTeX, which knows dates, data and texts online. */
export function writeBiblatex(entry: KeyedEntry, letters: Letters): string {
  const { kind, date, arxiv } = entry
  return written(biblatexTypes[kind], entry.key, [
    ...shared(entry, letters),
    [kind === 'article' ? 'journaltitle' : 'booktitle', braced(entry.venue, letters)],
    ['date', date && `{${isoDate(date)}}`],
    ['eprint', arxiv && `{${arxiv.id}}`],
    ['eprinttype', arxiv && '{arxiv}'],
    ['eprintclass', bare(arxiv?.primaryClass)],
    ...found(entry, letters),
  ])
}

const biblatexTypes: Readonly<Record<EntryKind, string>> = {
  article: 'article',
  inproceedings: 'inproceedings',
  preprint: 'online',
  other: 'misc',
  dataset: 'dataset',
}

const shared = ({ authors, title }: KeyedEntry, letters: Letters): Field[] => [
  ['author', authorsOf(authors, letters)],
  ['title', title.length === 0 ? null : `{${bibTitle(title, letters)}}`],
]

/** Addresses and DOIs are set as they stand, by commands that take every sign for itself. */
const found = ({ doi, url, note }: KeyedEntry, letters: Letters): Field[] => [
  ['doi', bare(doi)],
  ['url', bare(url)],
  ['note', braced(note, letters)],
]

const bare = (value: string | null | undefined) => (value ? `{${value}}` : null)
const braced = (value: string | null, letters: Letters) =>
  value === null ? null : `{${latexText(value, letters)}}`

function written(type: string, key: string, fields: readonly Field[]): string {
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []))
  return `@${type}{${key},\n${lines.join('')}}\n`
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The names of months are macros of every style, which spells them in its own way. */
const monthOf = ({ month }: EntryDate) => (month === undefined ? null : (MONTHS[month - 1] ?? null))

function authorsOf({ names, andOthers }: Names, letters: Letters): string | null {
  if (names.length === 0) return null
  const spelled = names.map((name) => spell(name, letters))
  return `{${[...spelled, ...(andOthers ? ['others'] : [])].join(' and ')}}`
}

/** Family first, so that nothing is left to guess; a suffix stands between the two. */
function spell(name: Name, letters: Letters): string {
  if ('literal' in name) {
    const literal = latexText(name.literal, letters)
    return /[\s,]/.test(literal) || /^others$/i.test(literal) ? `{${literal}}` : literal
  }
  const { particle, family, suffix, given } = name
  const part = (text: string) => {
    const latex = latexText(text, letters)
    return /,|(^|\s)and(\s|$)/i.test(latex) ? `{${latex}}` : latex
  }
  const whole = [particle, family]
    .filter((text) => text !== undefined)
    .map(part)
    .join(' ')
  return [whole, suffix, given]
    .filter((text) => text !== undefined)
    .map((text, at) => (at === 0 ? text : part(text)))
    .join(', ')
}
