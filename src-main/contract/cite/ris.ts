import { nameByFamily } from './author-name'
import type { EntryKind, KeyedEntry } from './entry'
import type { EntryDate } from './entry-date'
import { titleText } from './read-title'

type Line = readonly [tag: string, value: string | number | null | undefined]

const types: Readonly<Record<EntryKind, string>> = {
  article: 'JOUR',
  inproceedings: 'CONF',
  preprint: 'UNPB',
  other: 'GEN',
  dataset: 'DATA',
}

/** A record of RIS, with the line ends that it asks for. */
export function writeRis(entry: KeyedEntry): string {
  const { kind, key, authors, title, venue, date, arxiv, doi, url, note } = entry
  const lines: readonly Line[] = [
    ['TY', types[kind]],
    ['ID', key],
    ...authors.names.map((name): Line => ['AU', nameByFamily(name)]),
    ['TI', titleText(title)],
    [kind === 'article' ? 'T2' : 'C3', venue],
    ['PY', date?.year],
    ['DA', date && risDate(date)],
    ['PB', kind === 'preprint' ? 'arXiv' : null],
    ['M1', arxiv && `arXiv:${arxiv.id}`],
    ['DO', doi],
    ['UR', url],
    ['N1', note],
  ]
  const told = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}\r\n`] : []))
  return `${told.join('')}ER  - \r\n`
}

const risDate = ({ year, month, day }: EntryDate) =>
  [year, ...[month, day].map((part) => (part === undefined ? '' : String(part).padStart(2, '0')))]
    .join('/')
    .concat('/')
