import type { Database } from '../database'
import { decodeIds } from './title-index'
import { words } from './words'

const WORD = 'SELECT ids FROM title_word WHERE word = :word'
const WORDS_FROM = 'SELECT ids FROM title_word WHERE word >= :word AND word < :end'
const TITLES_FROM = `
  SELECT id FROM paper
  WHERE title >= :text COLLATE NOCASE AND title < :end COLLATE NOCASE
  ORDER BY length(title) > length(:text), repositories + results DESC, id DESC
  LIMIT 200`
const HIGHEST = 'SELECT max(id) AS highest FROM paper'

/** No letter is beyond it. */
const END = '\u{10ffff}'

/**
 * The row ids of all papers whose title has every word of a text, the last word being perhaps only
 * the beginning of one. First the title itself, then titles that begin so, those with most code and
 * results first, then titles with all words as written, then the rest, each newest first. When no
 * title has all words, those that have most of them.
 */
export function searchTitles(db: Database, text: string): number[] {
  const wanted = [...new Set(words(text))]
  const last = wanted.at(-1)
  const highest = db.first<{ highest: number | null }>(HIGHEST)?.highest ?? 0
  if (last === undefined || highest === 0) return []

  const whole = countWords(db, wanted, highest)
  const begun = countWords(db, wanted.slice(0, -1), highest)
  for (const id of papersWithBeginning(db, last, highest)) begun[id] = (begun[id] ?? 0) + 1
  const most = begun.reduce((most, count) => Math.max(most, count), 0)
  if (most === 0) return []

  const found = new Set<number>()
  if (most === wanted.length)
    for (const id of titlesBeginning(db, text)) if (begun[id] === most) found.add(id)
  addNewest(found, whole, most)
  addNewest(found, begun, most)
  return [...found]
}

/** How many of some words each paper has in its title, by row id. */
function countWords(db: Database, wanted: readonly string[], highest: number): Uint16Array {
  const counts = new Uint16Array(highest + 1)
  for (const word of wanted) {
    const row = db.first<{ ids: Uint8Array }>(WORD, { word })
    for (const id of row ? decodeIds(row.ids) : []) counts[id] = (counts[id] ?? 0) + 1
  }
  return counts
}

function papersWithBeginning(db: Database, beginning: string, highest: number): number[] {
  const met = new Uint8Array(highest + 1)
  for (const row of db.all<{ ids: Uint8Array }>(WORDS_FROM, {
    word: beginning,
    end: beginning + END,
  }))
    for (const id of decodeIds(row.ids)) met[id] = 1
  return [...met.keys()].filter((id) => met[id] === 1)
}

function titlesBeginning(db: Database, text: string): number[] {
  const trimmed = text.trim()
  return db
    .all<{ id: number }>(TITLES_FROM, { text: trimmed, end: trimmed + END })
    .map(({ id }) => id)
}

function addNewest(found: Set<number>, counts: Uint16Array, wanted: number): void {
  for (let id = counts.length - 1; id >= 0; id--) if (counts[id] === wanted) found.add(id)
}
