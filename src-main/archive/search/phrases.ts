import type { PaperTexts } from './paper-texts'
import type { Phrase } from './search-query'
import { words } from './words'

/** Whether a paper has all phrases word for word, each in its title or its abstract. */
export function hasPhrases(texts: PaperTexts, id: number, phrases: readonly Phrase[]): boolean {
  const inTitle = words(texts.title(id))
  const others = phrases.filter((phrase) => !follows(inTitle, phrase.words))
  if (others.length === 0) return true
  if (others.some(({ isInTitle }) => isInTitle)) return false
  const text = texts.abstract(id)
  if (!others.every((phrase) => mayHave(text, phrase.words))) return false
  const inAbstract = words(text)
  return others.every((phrase) => follows(inAbstract, phrase.words))
}

function follows(all: readonly string[], phrase: readonly string[]): boolean {
  return all.some((_, start) => phrase.every((word, index) => all[start + index] === word))
}

const NOT_ASCII = /[^\0-\x7f]/

/** To cut a text into its words takes far longer than to see that it has no such phrase. */
function mayHave(text: string, phrase: readonly string[]): boolean {
  if (NOT_ASCII.test(text)) return true
  if (phrase.some((word) => NOT_ASCII.test(word))) return false
  return new RegExp(phrase.join(`(?:'s)?[^a-z\\d]*`), 'i').test(text)
}
