import type { Counts, HollowField } from '#contract/snapshot'
import type { Database } from '../database'
import type { Ledger } from './report'

/** What is counted in the finished tables. */
const COUNTS: Readonly<Record<keyof Counts, string>> = {
  papers: 'paper WHERE NOT stub',
  tasks: 'task',
  datasets: 'dataset',
  methods: 'method',
  leaderboards: 'leaderboard',
  results: 'result',
  repositories: 'repository',
  papersWithCode: 'paper WHERE repositories > 0',
  stubs: 'paper WHERE stub',
  abstracts: 'abstract WHERE text IS NOT NULL',
  authors: 'author',
  areas: 'area',
  metrics: '(SELECT DISTINCT name FROM metric)',
  tasksWithLeaderboards: 'task WHERE leaderboards > 0',
}

/** How many there are of each noun. */
export function countsOf(db: Database): Counts {
  const counts = Object.entries(COUNTS).map(([name, rows]) => [name, countRows(db, rows)])
  return Object.fromEntries(counts) as Counts
}

const countRows = (db: Database, rows: string): number =>
  db.first<{ count: number }>(`SELECT count(*) AS count FROM ${rows}`)?.count ?? 0

/** What the source leaves empty, in the words of the report. */
const EMPTY: readonly [name: string, rows: string][] = [
  ['papers without a title', 'paper WHERE title IS NULL'],
  ['papers without a date', 'paper WHERE date IS NULL'],
  ['papers without authors', "paper WHERE authors = '[]'"],
  [
    'papers without an abstract',
    'paper LEFT JOIN abstract ON abstract.id = paper.abstract_id WHERE abstract.text IS NULL',
  ],
  ['papers without an address', 'paper WHERE url IS NULL'],
  ['tasks without an area', 'task WHERE id NOT IN (SELECT task_id FROM task_area)'],
  ['tasks without a leaderboard', 'task WHERE leaderboards = 0'],
  ['tasks without a description', 'task WHERE description IS NULL'],
  ['leaderboards without results', 'leaderboard WHERE results = 0'],
  ['leaderboards on a dataset without a page', 'leaderboard WHERE dataset_id IS NULL'],
  ['results without a model name', "result WHERE model = ''"],
  ['results without a date', 'result WHERE date IS NULL'],
  ['datasets without a description', 'dataset WHERE description IS NULL'],
  ['datasets without a leaderboard', 'dataset WHERE leaderboards = 0'],
  ['methods without a description', 'method WHERE description IS NULL'],
  ['methods without a paper', 'method WHERE paper_title IS NULL AND paper_url IS NULL'],
  ['methods of unknown year', 'method WHERE year IS NULL'],
]

/** Notes what was left empty at the source, for the import report. */
export function countEmpty(db: Database, ledger: Ledger): void {
  for (const [name, rows] of EMPTY) ledger.empty(name, countRows(db, rows))
}

/** Rows that would be there if the snapshot had the field at all. */
const FIELDS: Readonly<Record<HollowField, string>> = {
  abstracts: 'abstract WHERE text IS NOT NULL',
  'task descriptions': 'task WHERE description IS NOT NULL',
  'dataset descriptions': 'dataset WHERE description IS NOT NULL',
  'method descriptions': 'method WHERE description IS NOT NULL',
  'extra training data': 'result WHERE extra_data IS NOT NULL',
}

/** The fields that are empty in every record. */
export const hollowFields = (db: Database): HollowField[] =>
  (Object.keys(FIELDS) as HollowField[]).filter((field) => countRows(db, FIELDS[field]) === 0)
