import { words } from '../archive/search/words'

/** Characters before the word, and in all. */
const BEFORE = 60
const LENGTH = 200

/** A piece of a text where one of the words begins; its beginning where none does, null without a text. */
export function snippetAround(text: string, wanted: readonly string[]): string | null {
  const plain = text
    .replace(/[`*_#>|~$[\]]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?)])/g, '')
    .trim()
  if (plain === '') return null
  const at = Math.max(0, placeOf(plain, wanted) - BEFORE)
  // Not in the middle of a word.
  const start = at === 0 ? 0 : plain.indexOf(' ', at) + 1
  const piece = plain.slice(start, start + LENGTH).toWellFormed()
  return `${start > 0 ? '… ' : ''}${piece}${start + LENGTH < plain.length ? ' …' : ''}`
}

/** Where the first of the words begins, told by the folded form of each word of the text. */
function placeOf(plain: string, wanted: readonly string[]): number {
  for (const { 0: word, index } of plain.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const own = words(word)
    if (wanted.some((each) => own.some((part) => part.startsWith(each)))) return index
  }
  return 0
}
