import type { Database } from 'sql.js'

// The usual constants of Okapi BM25.
const K = 1.2
const B = 0.75

/**
 * The best rows of an FTS4 table `title` with one column that match a query, by BM25 computed from its
 * `matchinfo`, as whoever has FTS4 alone must do it.
 */
export function bm25(db: Database, query: string, limit: number): number[] {
  if (query === '') return []
  const found = db.prepare(
    `SELECT docid, matchinfo(title, 'pcnalx') AS info FROM title WHERE title MATCH ?`,
    [query],
  )
  const scored: { id: number; score: number }[] = []
  while (found.step()) {
    const [id, info] = found.get() as [number, Uint8Array]
    scored.push({ id, score: scoreOf(new Uint32Array(info.slice().buffer)) })
  }
  found.free()
  return scored
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ id }) => id)
}

/** `pcnalx` with one column: phrases, columns, rows, average length, own length, then three a phrase. */
function scoreOf(info: Uint32Array): number {
  const [phrases = 0, , rows = 0, average = 0, length = 0] = info
  let score = 0
  for (let phrase = 0; phrase < phrases; phrase++) {
    const [here = 0, , rowsWith = 0] = info.subarray(5 + 3 * phrase)
    const rarity = Math.log(1 + (rows - rowsWith + 0.5) / (rowsWith + 0.5))
    score += (rarity * here * (K + 1)) / (here + K * (1 - B + (B * length) / Math.max(1, average)))
  }
  return score
}
