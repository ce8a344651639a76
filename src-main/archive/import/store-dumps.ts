import type { Database } from '../database'
import { buildNamesIndex } from '../search/names-index'
import { TitleIndexBuilder } from '../search/title-index'
import { makeDictionary } from '../text/compressed-text'
import type { DumpReader, Progress } from './dump-reader'
import { storeTaskPapers, storeYears, type PaperTraits } from './facets'
import { Inserts } from './inserts'
import { resultsOfPapers } from './join-results'
import type { PlausibleDays } from './leaderboard-columns'
import { namedThings } from './names'
import type { PaperReader } from './papers'
import type { Registers } from './registers'
import { storeDatasets } from './store-datasets'
import { LeaderboardStore } from './store-leaderboards'
import { storeMethods } from './store-methods'
import { PaperStore } from './store-papers'
import { storeTasks } from './store-tasks'

/** What is stored, from where, and who wants to know how far it is. */
export interface Storing {
  dumps: DumpReader
  registers: Registers
  reader: PaperReader
  days: PlausibleDays
  onProgress: (progress: Progress) => void
}

/** Fills the empty tables of a snapshot. */
export async function storeDumps(db: Database, storing: Storing): Promise<void> {
  const { registers, onProgress } = storing
  const inserts = new Inserts(db)
  const results = resultsOfPapers(registers)
  const papers = await storePapers(inserts, storing, results)
  storeRepositories(inserts, registers)
  const leaderboards = storeLeaderboards(inserts, storing)
  onProgress({ stage: 'Storing tasks, datasets and methods', done: 0, total: null })
  const traits = traitsOf(registers, results)
  storeYears(inserts, traits)
  const taskPapers = storeTaskPapers(inserts, papers.taskPapers, traits)
  storeTasks(inserts, registers, leaderboards, taskPapers)
  storeDatasets(inserts, registers, leaderboards)
  storeMethods(inserts, registers, papers.methodPapers)
  onProgress({ stage: 'Indexing names and titles', done: 0, total: null })
  storeTitles(inserts, registers)
  inserts.into('meta', { key: 'names', value: buildNamesIndex(namedThings(db)) })
}

/** The second reading of the papers dump. */
async function storePapers(
  inserts: Inserts,
  { dumps, registers, reader }: Storing,
  results: Uint32Array,
): Promise<PaperStore> {
  const dictionary = makeDictionary(reader.samples)
  const store = new PaperStore(inserts, registers, results, dictionary)
  inserts.into('meta', { key: 'dictionary', value: dictionary })
  await dumps.each('papers', 'Storing papers', (item) => {
    const draft = reader.draft(item)
    if (draft) store.store(draft)
  })
  store.finish()
  store.authors.store(inserts)
  return store
}

function storeRepositories(inserts: Inserts, { papers, repositories, ledger }: Registers): void {
  for (const ordinal of papers.inOrder)
    for (const [position, repository] of repositories.of(ordinal).entries()) {
      inserts.into('repository', {
        paper_id: papers.id(ordinal),
        position,
        url: repository.url,
        official: repository.official,
        mentioned_in_paper: repository.mentionedInPaper,
        mentioned_in_github: repository.mentionedInGithub,
        framework: repository.framework,
      })
      ledger.stored('links to repositories')
    }
}

/** A flag that no row of the dump sets says nothing of the rows: the source did not have it. */
function storeLeaderboards(inserts: Inserts, { registers, days, onProgress }: Storing) {
  const { all } = registers.leaderboards
  const tellsExtraData = all.some(({ rows }) => rows.some(({ extraData }) => extraData === true))
  const store = new LeaderboardStore(inserts, registers, days, tellsExtraData)
  for (const [done, leaderboard] of all.entries()) {
    if (done % 100 === 0) onProgress({ stage: 'Storing leaderboards', done, total: all.length })
    store.store(leaderboard)
  }
  store.finish()
  return store.stored
}

function traitsOf({ papers, repositories }: Registers, results: Uint32Array): PaperTraits {
  const length = papers.count + 1
  const years = new Uint16Array(length)
  const hasCode = new Uint8Array(length)
  const hasResults = new Uint8Array(length)
  for (let ordinal = 0; ordinal < papers.count; ordinal++) {
    const id = papers.id(ordinal)
    years[id] = papers.year(ordinal) ?? 0
    hasCode[id] = repositories.count(ordinal) > 0 ? 1 : 0
    hasResults[id] = (results[ordinal] ?? 0) > 0 ? 1 : 0
  }
  return { years, hasCode, hasResults }
}

function storeTitles(inserts: Inserts, { papers }: Registers): void {
  const builder = new TitleIndexBuilder()
  for (const ordinal of papers.inOrder) {
    const title = papers.titles[ordinal]
    if (title) builder.add(papers.id(ordinal), title)
  }
  for (const [word, count, ids] of builder.rows())
    inserts.into('title_word', { word, papers: count, ids })
}
