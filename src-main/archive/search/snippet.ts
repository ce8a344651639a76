import type { AskedWords } from './title-order'
import { isStopWord } from './stop-words'

/** About how many characters of an abstract are shown. */
const LENGTH = 200
/** How much of it stands before the first of the words. */
const BEFORE = 40

/** Finds words of a question in texts; null when it has none that tell anything. */
export function wordFinder({ words, isOpen }: AskedWords): RegExp | null {
  const telling = words.filter((word) => !isStopWord(word))
  if (telling.length === 0) return null
  const open = isOpen ? words.at(-1) : undefined
  const isAscii = telling.every((word) => !NOT_ASCII.test(word))
  const [letter, digit] = isAscii
    ? ['[a-z]', String.raw`\d`]
    : [String.raw`\p{L}`, String.raw`\p{N}`]
  const parts = telling.map((word) => {
    const sign = /^\p{N}/u.test(word) ? digit : letter
    return `(?<!${sign})${word}${word === open ? '' : `(?!${sign})`}`
  })
  // Without properties of letters it is several times as fast.
  return new RegExp(parts.join('|'), isAscii ? 'gi' : 'giu')
}

const NOT_ASCII = /[^\0-\x7f]/

/**
 * The piece of a text where most of the words are, cut between words; its beginning when it has none of
 * them. Null when there is no text.
 */
export function snippet(text: string, finder: RegExp | null): string | null {
  const plain = text.replace(OTHER_BLANKS, ' ').trim()
  if (plain === '') return null
  if (plain.length <= LENGTH) return plain
  const start = wordStart(plain, Math.max(0, densest(plain, finder) - BEFORE))
  const end = wordEnd(plain, Math.min(plain.length, start + LENGTH))
  return `${start > 0 ? '… ' : ''}${plain.slice(start, end)}${end < plain.length ? ' …' : ''}`
}

// A single blank is left as it is.
const OTHER_BLANKS = /[^\S ]+\s*| \s+/g

interface Match {
  at: number
  word: string
}

/** Where the stretch begins that has the most different words, and of such the most of them. */
function densest(text: string, finder: RegExp | null): number {
  if (!finder) return 0
  const matches = Array.from(text.matchAll(finder), ({ index, 0: word }): Match => ({
    at: index,
    word: word.toLowerCase(),
  }))
  const inside = new Map<string, number>()
  let best = 0
  let most = 0
  let end = 0
  for (const [start, { at, word }] of matches.entries()) {
    for (; end < matches.length && (matches[end]?.at ?? 0) < at + LENGTH - BEFORE; end++)
      count(inside, matches[end]?.word ?? '', 1)
    const weight = DIFFERENT * inside.size + end - start
    if (weight > most) [best, most] = [at, weight]
    count(inside, word, -1)
  }
  return best
}

function count(words: Map<string, number>, word: string, more: number): void {
  const sum = (words.get(word) ?? 0) + more
  if (sum === 0) words.delete(word)
  else words.set(word, sum)
}

/** A word that is not there yet counts so many times as one that is. */
const DIFFERENT = 8

/** The start of the first word from here on, or of the one that begins here. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0
  const blank = text.indexOf(' ', at - 1)
  return blank < 0 || blank > at + BEFORE ? at : blank + 1
}

/** The end of the last word before here. */
function wordEnd(text: string, at: number): number {
  if (at === text.length) return at
  const blank = text.lastIndexOf(' ', at)
  return blank < at - BEFORE ? at : blank
}
