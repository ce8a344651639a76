import type { ScoredPapers } from './matches'
import type { PaperTexts } from './paper-texts'
import { bestOf } from './ranked-papers'
import type { Phrase } from './search-query'
import { words } from './words'

/** How many papers are read for phrases, the best by their words. */
const READ = 600

const NOT_SO = 'No paper was found that has this word for word; these have its words.'
const NOT_ALL_READ = `Only the ${READ} papers that fit the words best were read for the phrase.`

/** Those of some papers that have all phrases, as far as they are read; all of them when none has. */
export function papersWithPhrases(
  texts: PaperTexts,
  papers: ScoredPapers,
  phrases: readonly Phrase[],
): { papers: ScoredPapers; notes: readonly string[] } {
  if (phrases.length === 0 || papers.ids.length === 0) return { papers, notes: [] }
  const sought = phrases.map((phrase) => ({ ...phrase, finder: finderOf(phrase) }))
  const read = bestOf(papers, READ)
  const has = read.ids.map((id) => (hasPhrases(texts, id, sought) ? 1 : 0))
  const ids = read.ids.filter((_, place) => has[place] === 1)
  if (ids.length === 0) return { papers, notes: [NOT_SO] }
  const scores = read.scores.filter((_, place) => has[place] === 1)
  return { papers: { ids, scores }, notes: papers.ids.length > READ ? [NOT_ALL_READ] : [] }
}

/** A phrase, and what finds all texts in ASCII that have it, and perhaps others. */
type Sought = Phrase & { finder: RegExp }

const finderOf = ({ words }: Phrase): RegExp => new RegExp(words.join(`(?:'s)?[^a-z\\d]*`), 'i')

/** Whether a paper has all phrases word for word, each in its title or its abstract. */
function hasPhrases(texts: PaperTexts, id: number, phrases: readonly Sought[]): boolean {
  const { title, abstract } = texts.both(id)
  const others = phrases.filter((phrase) => !has(title, phrase))
  if (others.length === 0) return true
  if (others.some(({ isInTitle }) => isInTitle)) return false
  const text = abstract()
  return others.every((phrase) => has(text, phrase))
}

/** To cut a text into its words takes far longer than to see that it has no such phrase. */
function has(text: string, { words: phrase, finder }: Sought): boolean {
  if (!NOT_ASCII.test(text) && !finder.test(text)) return false
  const all = words(text)
  return all.some((_, start) => phrase.every((word, index) => all[start + index] === word))
}

const NOT_ASCII = /[^\0-\x7f]/
