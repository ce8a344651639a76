import type { PaperTexts } from './paper-texts'
import { bestOf } from './ranked-papers'
import type { Phrase } from './search-query'
import { words } from './words'

/** How many papers are read for phrases, the best by their words. */
const READ = 300

const NOT_SO = 'No paper was found that has this word for word; these have its words.'
const NOT_ALL_READ = `Only the ${READ} papers that fit the words best were read for the phrase.`

/** Papers that have the words of phrases. */
interface Candidates {
  ids: Uint32Array
  phrases: readonly Phrase[]
  scoreOf: (id: number) => number
}

/** Those of some papers that have all phrases, as far as they are read; all of them when none has. */
export function papersWithPhrases(
  texts: PaperTexts,
  { ids, phrases, scoreOf }: Candidates,
): { ids: Uint32Array; notes: readonly string[] } {
  if (phrases.length === 0 || ids.length === 0) return { ids, notes: [] }
  const read = bestOf(ids, scoreOf, READ)
  const having = read.filter((id) => hasPhrases(texts, id, phrases))
  if (having.length === 0) return { ids, notes: [NOT_SO] }
  return { ids: Uint32Array.from(having), notes: ids.length > READ ? [NOT_ALL_READ] : [] }
}

/** Whether a paper has all phrases word for word, each in its title or its abstract. */
function hasPhrases(texts: PaperTexts, id: number, phrases: readonly Phrase[]): boolean {
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
