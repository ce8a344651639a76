import { setImmediate as othersTurn } from 'node:timers/promises'
import type { Database } from '../database'
import { buildNamesIndex } from '../search/names-index'
import type { Progress } from './dump-reader'
import { Inserts } from './inserts'
import { resultsOfPapers } from './join-results'
import type { PlausibleDays } from './leaderboard-columns'
import { namedThings } from './names'
import type { PaperReader } from './papers/paper-readers'
import type { PaperIntake } from './papers/register-papers'
import { PaperStore } from './papers/store-papers'
import { storeSearchIndex } from './papers/store-search-index'
import type { Registers } from './registers'
import { storeDatasets } from './store-datasets'
import { LeaderboardStore } from './store-leaderboards'
import { storeMethods } from './store-methods'
import { PaperUsage } from './paper-usage'
import { storeTasks } from './store-tasks'

/** What is stored, from where, and who wants to know how far it is. */
interface Storing {
  registers: Registers
  intake: PaperIntake
  readers: readonly PaperReader[]
  days: PlausibleDays
  onProgress: (progress: Progress) => void
}

/** Fills the tables of a snapshot that are still empty. */
export async function storeDumps(db: Database, inserts: Inserts, storing: Storing): Promise<void> {
  const { registers, onProgress } = storing
  const index = storeSearchIndex(inserts, storing)
  const papers = await storePapers(inserts, storing)
  const leaderboards = storeLeaderboards(inserts, storing)
  onProgress({ stage: 'Storing tasks, datasets and methods', done: 0, total: null, unit: 'items' })
  storeYears(inserts, registers)
  storeTasks(inserts, registers, leaderboards, papers)
  const usage = new PaperUsage(registers.papers, papers.tasks)
  storeDatasets(inserts, registers, leaderboards, usage)
  storeMethods(inserts, registers, papers.byMethod, usage)
  inserts.into('meta', { key: 'names', value: buildNamesIndex(namedThings(db)) })
  await index
}

async function storePapers(
  inserts: Inserts,
  { registers, intake, onProgress }: Storing,
): Promise<PaperStore> {
  const { inOrder } = registers.papers
  const store = new PaperStore(inserts, registers, intake, resultsOfPapers(registers))
  for (const [done, ordinal] of inOrder.entries()) {
    if (done % AT_ONCE === 0) {
      onProgress({ stage: 'Storing papers', done, total: inOrder.length, unit: 'items' })
      await othersTurn()
    }
    store.store(ordinal)
  }
  store.finish()
  return store
}

/** Papers that are stored before parts of the search index, which arrive meanwhile, have their turn. */
const AT_ONCE = 1000

/** A flag that no row of the dump sets says nothing of the rows: the source did not have it. */
function storeLeaderboards(inserts: Inserts, { registers, days, onProgress }: Storing) {
  const { all } = registers.leaderboards
  const tellsExtraData = all.some(({ rows }) => rows.some(({ extraData }) => extraData === true))
  const store = new LeaderboardStore(inserts, registers, days, tellsExtraData)
  for (const [done, leaderboard] of all.entries()) {
    if (done % 100 === 0)
      onProgress({ stage: 'Storing leaderboards', done, total: all.length, unit: 'items' })
    store.store(leaderboard)
  }
  store.finish()
  return store.stored
}

/** Stores the range of ids of each year: ids are given in the order of dates. Year 0 is undated. */
function storeYears(inserts: Inserts, { papers }: Registers): void {
  const { inOrder } = papers
  let lowest = 1
  for (const [index, ordinal] of inOrder.entries()) {
    const id = index + 1
    const year = papers.year(ordinal)
    const next = inOrder[id]
    if (next !== undefined && papers.year(next) === year) continue
    inserts.into('paper_year', { year: year ?? 0, lowest, highest: id })
    lowest = id + 1
  }
}
