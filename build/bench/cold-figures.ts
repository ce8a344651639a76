import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { openForReading } from '../../src-main/archive/database'
import { answerer, questions, timesOf } from './query-figures'
import { quantile, type Figure } from './report'

/** How many questions of a kind are asked of a file that the system has not at hand. */
const ASKED = 200

/** What is asked, and its target in milliseconds. */
const KINDS: readonly [name: string, target: number][] = [
  ['home', 5],
  ['paper', 5],
  ['task', 5],
  ['leaderboard', 5],
  ['dataset', 5],
  ['papers, newest, any row', 5],
  ['papers of a task', 5],
  ['search papers', 20],
]

/**
 * Questions of pages when nothing of the file is in the system's cache, as after a start of the
 * machine: the cache is dropped before each kind. Only Linux lets its administrator do that.
 */
export async function coldFigures(archive: string): Promise<Figure[]> {
  if (!dropFileCache()) return []
  const db = await openForReading(archive)
  const all = questions(db, ASKED)
  db.close()
  const figures: Figure[] = []
  for (const [name, target] of KINDS) {
    const asked = all[name]?.slice(0, ASKED) ?? []
    const db = await openForReading(archive)
    dropFileCache()
    const [first = Number.NaN, ...times] = timesOf(asked, answerer(db, archive))
    db.close()
    figures.push({
      name: `${name}, p95`,
      value: quantile(times, 0.95),
      unit: 'ms',
      target,
      note: `p50 ${quantile(times, 0.5).toFixed(3)}; the first one ${first.toFixed(1)}`,
    })
  }
  return figures
}

/** Whether the system's cache of files could be dropped. */
export function dropFileCache(): boolean {
  if (process.platform !== 'linux') return false
  try {
    // What is not written yet stays in the cache.
    spawnSync('sync')
    writeFileSync('/proc/sys/vm/drop_caches', '3')
    return true
  } catch {
    return false
  }
}
