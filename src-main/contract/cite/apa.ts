import type { Name, Names } from './author-name'
import type { KeyedEntry } from './entry'
import type { EntryDate } from './entry-date'
import { titleText } from './read-title'

/** A reference in the style of APA, seventh edition, as text without italics. */
export function writeApa(entry: KeyedEntry): string {
  const { kind, title, authors, date, venue, arxiv, doi, url, note } = entry
  const people = authorsOf(authors)
  const bracket =
    kind === 'dataset' ? ' [Dataset]' : kind === 'preprint' && arxiv ? ` (arXiv:${arxiv.id})` : ''
  const whole = titleText(title)
  const titled = whole === '' ? '' : sentence(`${whole}${bracket}`)
  const when = `(${date === null ? 'n.d.' : dateOf(date, kind !== 'article' && kind !== 'preprint')}).`
  return [
    ...(people === '' ? [titled, when] : [sentence(people), when, titled]),
    venue === null ? '' : sentence(venue),
    kind === 'preprint' ? 'arXiv.' : '',
    doi === null ? (url ?? '') : `https://doi.org/${doi}`,
    note === null ? '' : sentence(note),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

const sentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`)

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

function dateOf({ year, month, day }: EntryDate, isWhole: boolean): string {
  if (!isWhole || month === undefined) return String(year)
  return `${year}, ${MONTHS[month - 1]}${day === undefined ? '' : ` ${day}`}`
}

/** So many authors are all named; of more, the first nineteen and the last. */
const MOST = 20

function authorsOf({ names, andOthers }: Names): string {
  const spelled = names.map(spell)
  const [only = '', second] = spelled
  if (andOthers) return [...spelled.slice(0, MOST - 1), 'et al.'].join(', ')
  if (second === undefined) return only
  if (spelled.length > MOST) return `${spelled.slice(0, MOST - 1).join(', ')}, … ${spelled.at(-1)}`
  return `${spelled.slice(0, -1).join(', ')}, & ${spelled.at(-1)}`
}

function spell(name: Name): string {
  if ('literal' in name) return name.literal
  const { family, particle, given, suffix } = name
  // Such names have no initials.
  if (!/[\p{Lu}\p{Ll}]/u.test(given)) return `${family}${given}`
  const whole = [particle, family].filter(Boolean).join(' ')
  return [whole, initials(given), suffix].filter(Boolean).join(', ')
}

/** “Jiang-Xin H.” gives “J.-X. H.”; an abbreviation such as “Sh.” stays. */
const initials = (given: string): string =>
  given
    .replace(/\.(?=\p{L})/gu, '. ')
    .split(/\s+/)
    .map((word) =>
      /^\p{Lu}\p{Ll}\.$/u.test(word) ? word : word.split(/(?=-)/).map(initial).join(''),
    )
    .filter(Boolean)
    .join(' ')

function initial(part: string): string {
  const [, hyphen = '', letter] = /^(-?)[^\p{L}]*(\p{L}\p{M}*)/u.exec(part) ?? []
  return letter === undefined ? '' : `${hyphen}${letter.toUpperCase()}.`
}
