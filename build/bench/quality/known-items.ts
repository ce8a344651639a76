import { isStopWord } from '../../../src-main/archive/search/stop-words'
import { words } from '../../../src-main/archive/search/words'

/** A paper that somebody remembers in part. */
export interface KnownPaper {
  id: number
  title: string
  abstract: string
  authors: readonly string[]
}

export interface KnownItem {
  kind: string
  question: string
  /** The title that is looked for; several papers may have it. */
  title: string
}

/** What somebody types who remembers a paper in part; null when it has nothing of the kind. */
type Recall = (paper: KnownPaper, seed: number) => string | null

/** Questions for known papers, so many of each kind, the same in every run. */
export function knownItems(papers: readonly KnownPaper[], ofEach: number): KnownItem[] {
  return Object.entries(RECALLS).flatMap(([kind, recall], offset) => {
    const items: KnownItem[] = []
    for (let at = 0; items.length < ofEach && at < papers.length; at++) {
      const seed = at * 7919 + offset * 104_729
      const paper = papers[seed % papers.length]
      const question = paper ? recall(paper, at) : null
      if (paper && question !== null) items.push({ kind, question, title: paper.title })
    }
    return items
  })
}

const RECALLS: Readonly<Record<string, Recall>> = {
  'part of the title': ({ title }, seed) => stretch(plainWords(title), seed, 3),
  'words out of order': ({ title }, seed) =>
    shuffled(telling(title), seed).slice(0, 3).join(' ') || null,
  'a word misspelt': ({ title }, seed) => misspelt(telling(title).slice(0, 3), seed),
  'an acronym and words': ({ title, abstract }, seed) => withAcronym(title, abstract, seed),
  'words of the abstract': ({ abstract }, seed) => {
    const all = [...new Set(telling(abstract))].filter((word) => word.length > 6)
    return all.length < 20 ? null : shuffled(all, seed).slice(0, 4).join(' ')
  },
  'a phrase of the abstract': ({ abstract }, seed) => {
    const sentence = abstract.split(/[.,;:()]\s*/)[1 + (seed % 3)] ?? ''
    const said = stretch(sentence.split(/\s+/), seed, 5)
    return said !== null && /^[\w\s-]+$/.test(said) ? `"${said}"` : null
  },
  'an author and words': ({ title, authors }, seed) => {
    const surname = authors[0]?.split(' ').at(-1) ?? ''
    const remembered = shuffled(telling(title), seed).slice(0, 2)
    return surname.length < 3 || remembered.length < 2 ? null : `${surname} ${remembered.join(' ')}`
  },
  'the last word begun': ({ title }, seed) => {
    const said = stretch(plainWords(title), seed, 3)
    const cut = said?.replace(/(\p{L}{3,})\p{L}{3}$/u, '$1')
    return cut !== said ? (cut ?? null) : null
  },
}

const plainWords = (title: string): string[] =>
  title.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')

const telling = (text: string): string[] =>
  words(text).filter((word) => word.length > 2 && !isStopWord(word))

/** So many words in a row, of which two tell something. */
function stretch(all: readonly string[], seed: number, count: number): string | null {
  if (all.length < count + 2) return null
  const start = seed % (all.length - count + 1)
  const some = all.slice(start, start + count)
  return some.filter((word) => !isStopWord(word.toLowerCase())).length < 2 ? null : some.join(' ')
}

/** The same order for the same seed. */
function shuffled(all: readonly string[], seed: number): string[] {
  return all
    .map((word, at) => ({ word, place: ((at + 3) * 2654435761 * (seed + 7)) % 4294967291 }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ word }) => word)
}

/** The longest of some words with a letter swapped, left out, doubled or another. */
function misspelt(some: readonly string[], seed: number): string | null {
  const longest = some.reduce((most, word) => (word.length > most.length ? word : most), '')
  if (some.length < 2 || longest.length < 6 || !/^[a-z]+$/.test(longest)) return null
  const at = 2 + (seed % (longest.length - 4))
  const [before, letter, next, after] = [
    longest.slice(0, at),
    longest[at] ?? '',
    longest[at + 1] ?? '',
    longest.slice(at + 2),
  ]
  const slips = [
    `${before}${next}${letter}${after}`,
    `${before}${next}${after}`,
    `${before}${letter}${letter}${next}${after}`,
    `${before}${letter === 'e' ? 'a' : 'e'}${next}${after}`,
  ]
  const slip = slips[seed % slips.length] ?? ''
  // The blank closes the last word.
  return slip === longest ? null : `${some.join(' ').replace(longest, slip)} `
}

/** An acronym that a paper gives in its title or abstract, and two words of its title. */
function withAcronym(title: string, abstract: string, seed: number): string | null {
  const acronym =
    /^([A-Z][\w-]*[A-Z][\w-]*):/.exec(title)?.[1] ??
    /\(([A-Z]{2}[A-Za-z]{1,6})\)/.exec(abstract)?.[1]
  const rest = telling(title).filter((word) => !acronym?.toLowerCase().includes(word))
  if (acronym === undefined || rest.length < 2) return null
  return `${acronym} ${shuffled(rest, seed).slice(0, 2).join(' ')}`
}
