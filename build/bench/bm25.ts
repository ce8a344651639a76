import type { Database } from 'sql.js'

// The usual constants of Okapi BM25.
const K = 1.2
const B = 0.75

/**
 * The best rows of an FTS4 table that match a query, by BM25 computed from its `matchinfo`, as whoever has
 * FTS4 alone must do it. A word in a column counts as often as `weights` says of the column.
 */
export function bm25(
  db: Database,
  { table, weights }: { table: string; weights: readonly number[] },
  query: string,
  limit: number,
): number[] {
  if (query === '') return []
  const found = db.prepare(
    `SELECT docid, matchinfo(${table}, 'pcnalx') AS info FROM ${table} WHERE ${table} MATCH ?`,
    [query],
  )
  const scored: { id: number; score: number }[] = []
  while (found.step()) {
    const [id, info] = found.get() as [number, Uint8Array]
    scored.push({ id, score: scoreOf(new Uint32Array(info.slice().buffer), weights) })
  }
  found.free()
  return scored
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ id }) => id)
}

/** `pcnalx`: phrases, columns, rows, average lengths, own lengths, then three for each phrase and column. */
function scoreOf(info: Uint32Array, weights: readonly number[]): number {
  const [phrases = 0, columns = 0, rows = 0] = info
  const [averages, lengths, hits] = [3, 3 + columns, 3 + 2 * columns].map((at) => info.subarray(at))
  let score = 0
  for (let place = 0; place < phrases * columns; place++) {
    const column = place % columns
    const [here = 0, , rowsWith = 0] = hits?.subarray(3 * place) ?? []
    const rarity = Math.log(1 + (rows - rowsWith + 0.5) / (rowsWith + 0.5))
    const length = (lengths?.[column] ?? 0) / Math.max(1, averages?.[column] ?? 0)
    score += ((weights[column] ?? 1) * rarity * here * (K + 1)) / (here + K * (1 - B + B * length))
  }
  return score
}
