import { searchFields } from '#contract/search'
import { words } from './words'

/** What is asked of papers beside their words: `field:value`, or with a hyphen before it not that. */
export interface FieldWish {
  field: Exclude<(typeof searchFields)[number], 'title'>
  value: string
  isExcluded: boolean
}

/** Words that must follow each other. */
export interface Phrase {
  words: readonly string[]
  isInTitle: boolean
}

/** A question as it was typed, taken apart. */
export interface SearchQuery {
  /** What is left as words. */
  text: string
  /** Those of the words that must be in the title. */
  inTitle: readonly string[]
  phrases: readonly Phrase[]
  /** Words that a paper must not have; of each group not all of them. */
  excluded: readonly (readonly string[])[]
  wishes: readonly FieldWish[]
  /** Whether the last word may be the beginning of another, since nothing follows it. */
  isOpen: boolean
}

/** A hyphen, a field and what follows it, which stands between quotes or ends at a blank. */
const PART = /(-)?(?:(\p{L}+):)?(?:"([^"]*)"?|(\S+))/gu

const CLOSED = /"[^"]*"$/
const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]$/u

/**
 * Takes a question apart: `graph -attention "message passing" title:network author:"Max Welling"
 * year:2018..2020 has:code`. An unknown field is a word like any.
 */
export function readQuery(typed: string): SearchQuery {
  const text: string[] = []
  const inTitle: string[] = []
  const phrases: Phrase[] = []
  const excluded: string[][] = []
  const wishes: FieldWish[] = []
  let isOpen = false
  for (const [whole, hyphen, name = '', quoted, plain] of typed.matchAll(PART)) {
    const value = quoted ?? plain ?? ''
    const inValue = words(value)
    const isExcluded = hyphen !== undefined
    const field = searchFields.find((each) => each === name.toLowerCase())
    const isWish = field !== undefined && field !== 'title'
    // A quote that is not closed yet is still being typed.
    const isQuoted = quoted !== undefined && CLOSED.test(whole)
    isOpen = !isWish && !isExcluded && !isQuoted
    if (isWish) wishes.push({ field, value, isExcluded })
    else if (isExcluded && inValue.length > 0) excluded.push(inValue)
    else {
      text.push(quoted !== undefined || field ? value : whole)
      if (field) inTitle.push(...inValue)
      if (isQuoted && inValue.length > 1)
        phrases.push({ words: inValue, isInTitle: field !== undefined })
    }
  }
  isOpen &&= ENDS_IN_WORD.test(typed)
  return { text: text.join(' '), inTitle, phrases, excluded, wishes, isOpen }
}
