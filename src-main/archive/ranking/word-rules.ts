import type { Better } from '#contract/reference'
import rules from './word-rules.json'

/** What the words of a metric's name say, as `word-rules.json` explains. */
interface WordsFound {
  better: Better
  /** Whether all of them are words of a cost, of which none is called best. */
  cost: boolean
  /** As they stand in the name, in lower case. */
  words: readonly string[]
}

/** Null when the words say nothing, or not one thing, or may deceive. */
export function wordsIn(name: string): WordsFound | null {
  const lower = name.toLowerCase()
  if (lower.length > LONGEST || TRAPS.some((trap) => trap.test(lower))) return null
  const folded = foldWords(lower)
  const found = SIDES.flatMap(({ words, ...side }) =>
    [...folded.matchAll(words)].map(([word]) => ({ ...side, word })),
  )
  const [first] = found
  if (!first || found.some(({ better }) => better !== first.better)) return null
  const words = [...new Set(found.map(({ word }) => word))]
  return { better: first.better, cost: found.every(({ cost }) => cost), words }
}

/** Anything longer is no name, and not worth the time of a regular expression. */
const LONGEST = 200

/** `#` stands for a number in the rules. */
const foldWords = (text: string) => text.replace(/[^\p{L}\p{N}#]+/gu, ' ').trim()

const TRAPS = rules.traps.map(({ pattern }) => new RegExp(pattern))

const SIDES: readonly { better: Better; cost: boolean; words: RegExp }[] = [
  { better: 'higher', cost: false, words: patternOf(rules.higher) },
  { better: 'lower', cost: false, words: patternOf(rules.lower) },
  { better: 'lower', cost: true, words: patternOf(rules.cost) },
]

/** Any of the words as a whole, digits behind it left out; the longest is tried first. */
function patternOf(words: readonly string[]): RegExp {
  const patterns = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => foldWords(word).replace('#', String.raw`\d+`))
  return new RegExp(String.raw`(?<![^ ])(?:${patterns.join('|')})(?=\d*(?![^ ]))`, 'g')
}
