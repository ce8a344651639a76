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
  return new RegExp(
    telling
      .map((word) => {
        const sign = /^\p{N}/u.test(word) ? String.raw`\p{N}` : String.raw`\p{L}`
        return `(?<!${sign})${word}${word === open ? '' : `(?!${sign})`}`
      })
      .join('|'),
    'giu',
  )
}

/**
 * The piece of a text where most of the words are, cut between words; its beginning when it has none of
 * them. Null when there is no text.
 */
export function snippet(text: string, finder: RegExp | null): string | null {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain === '') return null
  if (plain.length <= LENGTH) return plain
  const start = wordStart(plain, Math.max(0, densest(plain, finder) - BEFORE))
  const end = wordEnd(plain, Math.min(plain.length, start + LENGTH))
  return `${start > 0 ? '… ' : ''}${plain.slice(start, end)}${end < plain.length ? ' …' : ''}`
}

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
  let best = 0
  let most = 0
  for (const [index, { at }] of matches.entries()) {
    const inside = matches.slice(index).filter((other) => other.at < at + LENGTH - BEFORE)
    const weight = DIFFERENT * new Set(inside.map(({ word }) => word)).size + inside.length
    if (weight > most) [best, most] = [at, weight]
  }
  return best
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
