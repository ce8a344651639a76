import { searchFields } from '#contract/search'
import { words } from './words'

/** What is asked of papers beside their words: `field:value`, or with a hyphen before it not that. */
export interface FieldWish {
  field: (typeof searchFields)[number]
  value: string
  isExcluded: boolean
}

/** A question as it was typed, taken apart. */
export interface SearchQuery {
  /** What is left as words. */
  text: string
  /** Words that a title must not have. */
  excluded: readonly string[]
  wishes: readonly FieldWish[]
}

/** A hyphen, a field and what follows it, which stands between quotes or ends at a blank. */
const PART = /(-)?(?:(\p{L}+):)?(?:"([^"]*)"?|(\S+))/gu

/**
 * Takes a question apart: `graph -attention task:node-classification author:"Max Welling"
 * year:2018..2020 has:code`. `title:` says what is so anyway, and an unknown field is a word like any.
 */
export function readQuery(typed: string): SearchQuery {
  const text: string[] = []
  const excluded: string[] = []
  const wishes: FieldWish[] = []
  for (const [whole, hyphen, name = '', quoted, plain] of typed.matchAll(PART)) {
    const value = quoted ?? plain ?? ''
    const isExcluded = hyphen !== undefined
    const field = searchFields.find((each) => each === name.toLowerCase())
    if (field) wishes.push({ field, value, isExcluded })
    else if (isExcluded && words(value).length > 0) excluded.push(...words(value))
    else text.push(name.toLowerCase() === 'title' ? value : whole)
  }
  return { text: text.join(' '), excluded, wishes }
}
