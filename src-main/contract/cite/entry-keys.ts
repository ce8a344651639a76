import { ascii } from './ascii'
import type { Entry } from './entry'
import { titleText } from './read-title'

/**
 * Gives out keys for one file: family name, year, first word of the title that says something, as
 * `shi2023long`. A key that is taken gets `a`, `b` and so on, in the order of the file.
 */
export class EntryKeys {
  readonly #taken = new Set<string>()
  /** How many have asked for a key, so that the thousandth need not try a thousand. */
  readonly #asked = new Map<string, number>()

  keyOf(entry: Entry): string {
    const plain = plainKey(entry)
    let asked = this.#asked.get(plain) ?? 0
    let key = plain + lettersOf(asked++)
    while (this.#taken.has(key)) key = plain + lettersOf(asked++)
    this.#asked.set(plain, asked)
    this.#taken.add(key)
    return key
  }
}

/** Nothing, then a to z, aa, ab and so on. */
function lettersOf(count: number): string {
  let [rest, letters] = [count, '']
  while (rest > 0) {
    rest--
    letters = String.fromCharCode(97 + (rest % 26)) + letters
    rest = Math.floor(rest / 26)
  }
  return letters
}

const LONGEST = 30

function plainKey({ kind, id, authors, date, title }: Entry): string {
  if (kind === 'dataset') return `paperswithcode${date?.year ?? 'nd'}${word(id)}`
  const [first] = authors.names
  const name = first
    ? 'literal' in first
      ? firstWord(first.literal)
      : word(`${first.particle ?? ''}${first.family}`)
    : ''
  const words = firstWord(title.map(({ kind, text }) => (kind === 'text' ? text : '')).join(''))
  const said = words === '' ? word(titleText(title)) : words
  return `${name === '' ? 'anon' : name}${date?.year ?? 'nd'}${said}`
}

const SAYS_NOTHING = new Set(
  'a an the on in of for to from by with and or at as is are do does can how what why when via towards toward using le la les l un une des du de der die das ein eine el los las'.split(
    ' ',
  ),
)

function firstWord(text: string): string {
  const words = text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(word)
    .filter(Boolean)
  return words.find((each) => !SAYS_NOTHING.has(each)) ?? words[0] ?? ''
}

const word = (text: string) =>
  ascii(text)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, LONGEST)
