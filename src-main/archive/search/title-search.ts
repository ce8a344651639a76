import type { Database } from '../database'
import { LISTED, beginning, decodeIds } from './title-index'
import { spellingDistance, typosAllowed } from './spelling'
import { words } from './words'

const WORD = 'SELECT ids FROM title_word WHERE word = :word'
const WORDS_FROM = 'SELECT ids FROM title_word WHERE word >= :word AND word < :end'
const TITLE = 'SELECT id FROM paper WHERE title = :text COLLATE NOCASE ORDER BY id DESC'
const TITLES_FROM = `
  SELECT id FROM paper
  WHERE title >= :text COLLATE NOCASE AND title < :end COLLATE NOCASE
  LIMIT :limit`
const WEIGHT = 'SELECT repositories + results AS weight FROM paper WHERE id = :id'
const BEGUN = 'SELECT 1 FROM title_word WHERE word >= :word AND word < :end LIMIT 1'
const WORDS_BETWEEN = 'SELECT word FROM title_word WHERE word >= :word AND word < :end'
const SIZE = 'SELECT papers FROM title_word WHERE word = :word'
const HIGHEST = 'SELECT max(id) AS highest FROM paper'

/** No letter is beyond it. */
const END = '\u{10ffff}'

/** A text that begins more titles than this says too little to bring them first. */
const MOST_TITLES = 300

/** More words than this tell titles apart no better. */
const MOST_WORDS = 64

/**
 * The words of a text as they were meant: one that no title has gives way to the nearest that some
 * have, the most frequent of those. The last word may be the beginning of another.
 */
export function understoodWords(db: Database, text: string): string[] {
  const typed = [...new Set(words(text))].slice(0, MOST_WORDS)
  return typed.map((word, index) => {
    const isLast = index === typed.length - 1
    const known = isLast ? db.first(BEGUN, { word, end: word + END }) : db.first(SIZE, { word })
    return known ? word : (nearestWord(db, word) ?? word)
  })
}

/** Of the words that begin with the same letter the one with fewest typos; null when all have many. */
function nearestWord(db: Database, word: string): string | null {
  const [letter = ''] = word
  let least = typosAllowed(word)
  let nearest: { word: string; papers: number } | null = null
  if (least === 0) return null
  for (const other of db.all<{ word: string }>(WORDS_BETWEEN, {
    word: letter,
    end: letter + END,
  })) {
    const distance = spellingDistance(word, other.word, least)
    if (distance > least || other.word.endsWith('*')) continue
    const papers = db.first<{ papers: number }>(SIZE, other)?.papers ?? 0
    if (distance === least && nearest && nearest.papers >= papers) continue
    least = distance
    nearest = { word: other.word, papers }
  }
  return nearest?.word ?? null
}

/**
 * The row ids of all papers whose title has every word of a text, the last word being perhaps only
 * the beginning of one. First the title itself, then titles that begin so, those with most code and
 * results first, then titles with all words as written, then the rest, each newest first. When no
 * title has all words, those that have most of them.
 */
export function searchTitles(db: Database, text: string, wanted: readonly string[]): number[] {
  const last = wanted.at(-1)
  const size = 1 + (db.first<{ highest: number | null }>(HIGHEST)?.highest ?? 0)
  if (last === undefined) return []

  const begun = new Uint8Array(size)
  for (const word of wanted.slice(0, -1)) countPapers(begun, papersWithWord(db, word))
  const whole = begun.slice()
  countPapers(whole, papersWithWord(db, last))
  const ofLast = new Uint8Array(size)
  for (const papers of papersBeginning(db, last)) for (const id of papers) ofLast[id] = 1
  for (let id = 0; id < size; id++) begun[id] = (begun[id] ?? 0) + (ofLast[id] ?? 0)

  let most = 0
  for (const count of begun) if (count > most) most = count
  const first = most === wanted.length ? titlesBeginning(db, text, begun, most) : []
  return most === 0 ? [] : inOrder(first, whole, begun, most)
}

function countPapers(counts: Uint8Array, papers: Uint32Array): void {
  for (const id of papers) counts[id] = (counts[id] ?? 0) + 1
}

/** The papers that have a word in their title, rising. */
export function papersWithWord(db: Database, word: string): Uint32Array {
  const row = db.first<{ ids: Uint8Array }>(WORD, { word })
  return row ? decodeIds(row.ids) : new Uint32Array()
}

/** The papers of all words that begin so, in one list or several. */
function papersBeginning(db: Database, letters: string): Uint32Array[] {
  if ([...letters].length <= LISTED) return [papersWithWord(db, beginning(letters))]
  return db
    .all<{ ids: Uint8Array }>(WORDS_FROM, { word: letters, end: letters + END })
    .map(({ ids }) => decodeIds(ids))
}

/** Of the titles that are the text itself or begin with it, those that were found. */
function titlesBeginning(db: Database, text: string, counts: Uint8Array, wanted: number): number[] {
  const typed = text.trim()
  const range = { text: typed, end: typed + END, limit: MOST_TITLES + 1 }
  const whole = db.all<{ id: number }>(TITLE, { text: typed })
  const begun = db.all<{ id: number }>(TITLES_FROM, range)
  const weighed = (begun.length > MOST_TITLES ? [] : begun).map(({ id }) => ({
    id,
    weight: db.first<{ weight: number }>(WEIGHT, { id })?.weight ?? 0,
  }))
  const first = [...whole, ...weighed.toSorted((a, b) => b.weight - a.weight || b.id - a.id)]
  return [...new Set(first.map(({ id }) => id))].filter((id) => counts[id] === wanted)
}

/** Papers that have the most words: `first`, then those with the last word whole, then the rest. */
function inOrder(
  first: readonly number[],
  whole: Uint8Array,
  begun: Uint8Array,
  most: number,
): number[] {
  const left = begun.slice()
  for (const id of first) left[id] = 0
  const ids = [...first]
  const rest: number[] = []
  for (let id = left.length - 1; id > 0; id--)
    if (left[id] === most) (whole[id] === most ? ids : rest).push(id)
  return [...ids, ...rest]
}
