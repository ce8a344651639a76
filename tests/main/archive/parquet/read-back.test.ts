import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stored } from '../../../../src-main/archive/parquet/column-types'
import { exportParquet } from '../../../../src-main/archive/parquet/export-parquet'
import { exportTables } from '../../../../src-main/archive/parquet/tables'
import { archiveFrom } from '../../../fixtures/archive'
import { duckDb, hasDuckDb } from '../../../fixtures/duckdb'
import {
  board,
  dataset,
  imported,
  link,
  method,
  paper,
  row,
  task,
  temporaryFolder,
  type Dumps,
} from '../../../fixtures/dumps'

const BUNDLED = join(import.meta.dirname, '../../../../resources/bundled')

/** What DuckDB finds in files of an export; a table stands for its file. */
const reader = (folder: string) => (sql: string) =>
  duckDb(sql.replace(/\{(\w+)\}/g, (_, name) => `'${join(folder, `${name}.parquet`)}'`))

describe.skipIf(!hasDuckDb)('the bundled snapshot, read back with DuckDB', () => {
  const archive = archiveFrom(() => BUNDLED)
  const folder = mkdtempSync(join(tmpdir(), 'pwc-'))
  const ask = reader(folder)
  let rows: ReadonlyMap<string, number>
  beforeAll(async () => {
    rows = await exportParquet(archive().db, folder)
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each([
    ['paper', 'SELECT count(*) AS n FROM paper'],
    ['paper_author', 'SELECT sum(json_array_length(authors)) AS n FROM paper'],
    ['paper_task', 'SELECT sum(json_array_length(tasks)) AS n FROM paper'],
    ['paper_method', 'SELECT sum(json_array_length(methods)) AS n FROM paper'],
    ['repository', 'SELECT sum(repositories) AS n FROM paper'],
    ['area', 'SELECT count(*) AS n FROM area'],
    ['task', 'SELECT count(*) AS n FROM task'],
    ['task_spelling', 'SELECT count(*) AS n FROM task_spelling'],
    ['task_area', 'SELECT count(*) AS n FROM task_area'],
    ['task_edge', 'SELECT sum(subtasks) AS n FROM task'],
    ['dataset', 'SELECT count(*) AS n FROM dataset'],
    ['dataset_variant', 'SELECT count(*) AS n FROM dataset_variant'],
    ['dataset_modality', 'SELECT count(*) AS n FROM dataset_modality'],
    ['dataset_language', 'SELECT count(*) AS n FROM dataset_language'],
    ['dataset_task', 'SELECT count(*) AS n FROM dataset_task'],
    ['dataset_loader', 'SELECT count(*) AS n FROM dataset_loader'],
    ['method', 'SELECT count(*) AS n FROM method'],
    ['collection', 'SELECT count(*) AS n FROM collection'],
    ['method_collection', 'SELECT count(*) AS n FROM method_collection'],
    ['leaderboard', 'SELECT count(*) AS n FROM leaderboard'],
    ['metric', 'SELECT count(*) AS n FROM metric'],
    ['result', 'SELECT sum(results) AS n FROM leaderboard'],
    ['score', 'SELECT sum(scores) AS n FROM metric'],
    ['snapshot', 'SELECT 1 AS n'],
    ['source_file', 'SELECT 5 AS n'],
  ])('has all rows of %s', async (table, counted) => {
    const n = archive().db.first<{ n: number | null }>(counted)?.n ?? 0
    expect(await ask(`SELECT count(*)::INTEGER AS n FROM {${table}}`)).toEqual([{ n }])
    expect(rows.get(table)).toBe(n)
  })

  it('has no table but these', () => {
    expect([...rows.keys()]).toEqual(exportTables.map(({ name }) => name))
    expect(rows.size).toBe(25)
  })

  it.each([
    [
      'scores as numbers',
      'SELECT round(sum(number), 3) AS sum FROM {score} WHERE abs(number) < 1e6',
      `SELECT round(sum(value), 3) AS sum
       FROM result JOIN json_each(numbers) WHERE value IS NOT NULL AND abs(value) < 1e6`,
    ],
    [
      'ranks',
      'SELECT sum(rank)::INTEGER AS sum FROM {score}',
      'SELECT sum(value) AS sum FROM result JOIN json_each(ranks)',
    ],
    [
      'characters of models',
      'SELECT sum(length(model))::INTEGER AS sum FROM {result}',
      'SELECT sum(length(model)) AS sum FROM result',
    ],
    [
      'characters of descriptions',
      'SELECT sum(length(description))::INTEGER AS sum FROM {method}',
      'SELECT sum(length(description)) AS sum FROM method',
    ],
    [
      'days of papers',
      'SELECT sum(date - DATE $$1970-01-01$$)::INTEGER AS sum FROM {paper}',
      "SELECT CAST(sum(julianday(date) - julianday('1970-01-01')) AS INTEGER) AS sum FROM paper",
    ],
    [
      'official repositories',
      'SELECT count(*) FILTER (WHERE official)::INTEGER AS sum FROM {repository}',
      'SELECT sum(official) AS sum FROM repository',
    ],
  ])('adds up to the same %s', async (_, there, here) => {
    const sum = archive().db.first<{ sum: number | null }>(here)?.sum ?? 0
    const found = (await ask(there))[0]?.['sum']
    expect(Number(found ?? 0)).toBeCloseTo(sum, 2)
  })

  it('joins by slugs without a loss', async () => {
    const [lost] = await ask(`
      SELECT
        (SELECT count(*) FROM {score} ANTI JOIN {result} USING (leaderboard, position))::INTEGER AS scores,
        (SELECT count(*) FROM {result} AS r ANTI JOIN {leaderboard} AS l ON l.slug = r.leaderboard)::INTEGER AS results,
        (SELECT count(*) FROM {leaderboard} AS l ANTI JOIN {task} AS t ON t.slug = l.task)::INTEGER AS leaderboards,
        (SELECT count(*) FROM {result} AS r ANTI JOIN {paper} AS p ON p.slug = r.paper WHERE r.paper IS NOT NULL)::INTEGER AS papers`)
    expect(lost).toEqual({ scores: 0, results: 0, leaderboards: 0, papers: 0 })
  })

  it('says in every file where it is from', async () => {
    for (const { name } of exportTables) {
      const entries = await ask(
        `SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata({${name}})`,
      )
      const about = Object.fromEntries(entries.map(({ key, value }) => [key, value]))
      expect(about).toMatchObject({
        source: 'Papers With Code archive',
        snapshot: 'Archive',
        licence: expect.stringContaining('CC BY-SA 4.0'),
        source_files: expect.stringMatching(/evaluation-tables\.json\.gz SHA-256 [0-9a-f]{64}/),
      })
    }
  })

  it('has the columns and types that the schema says', async () => {
    for (const { name, columns } of exportTables) {
      const found = await ask(`DESCRIBE SELECT * FROM {${name}}`)
      expect(found.map(({ column_name, column_type }) => [column_name, column_type])).toEqual(
        columns.map(({ name, type }) => [name, stored[type].called]),
      )
    }
  })
})

const ODD = `"quoted", it's; 100 % <b>=1+1</b>\n\ttabs \\ and 𝔸é漢字 🎉`

/** What an import takes out of a text, because SQLite cannot hold it. */
const TAKEN_OUT = '\0'

const odd: Dumps = {
  papers: [
    paper({
      paper_url: 'https://paperswithcode.com/paper/odd',
      title: TAKEN_OUT + ODD,
      abstract: ODD.repeat(50),
      date: '0987-02-28',
      authors: ['A, B', '', '"C"', ODD],
      tasks: [ODD],
    }),
    paper({ paper_url: 'https://paperswithcode.com/paper/bare', title: 'Bare' }),
  ],
  links: [
    link({ paper_url: 'https://paperswithcode.com/paper/odd', is_official: true }),
    link({
      paper_url: 'https://paperswithcode.com/paper/bare',
      is_official: null,
      mentioned_in_paper: null,
      framework: null,
    }),
  ],
  'evaluation-tables': [
    task('A task', {
      categories: [ODD],
      datasets: [
        board(
          ODD,
          ['Accuracy', 'Params'],
          [
            row(ODD, { Accuracy: '-1e-3', Params: '86M' }),
            row('none', { Params: '1' }, { uses_additional_data: true }),
            row('zero', { Accuracy: '0', Params: 'about 3?' }),
          ],
        ),
      ],
    }),
  ],
  datasets: [dataset('Bare')],
  methods: [method('Bare')],
}

describe.skipIf(!hasDuckDb)('texts and missing values, read back with DuckDB', () => {
  it('are what the dumps said', async () => {
    const folder = join(temporaryFolder(), 'export')
    const { db } = await imported(odd)
    await exportParquet(db, folder)
    const ask = reader(folder)
    expect(
      await ask(
        'SELECT title, abstract, date, authors, stub FROM {paper} ORDER BY date NULLS LAST',
      ),
    ).toEqual([
      {
        title: ODD,
        abstract: ODD.repeat(50),
        date: '0987-02-28',
        authors: ['A, B', '"C"', ODD],
        stub: false,
      },
      { title: 'Bare', abstract: null, date: null, authors: [], stub: false },
    ])
    expect(
      await ask(
        'SELECT official, mentioned_in_paper, framework FROM {repository} ORDER BY official NULLS LAST',
      ),
    ).toEqual([
      { official: true, mentioned_in_paper: false, framework: null },
      { official: null, mentioned_in_paper: null, framework: null },
    ])
    expect(
      await ask(
        'SELECT position, metric, text, number, rank FROM {score} ORDER BY position, metric_position',
      ),
    ).toEqual([
      { position: 1, metric: 'Accuracy', text: '-1e-3', number: -0.001, rank: 2 },
      { position: 1, metric: 'Params', text: '86M', number: 86e6, rank: 2 },
      { position: 2, metric: 'Params', text: '1', number: 1, rank: 1 },
      { position: 3, metric: 'Accuracy', text: '0', number: 0, rank: 1 },
      { position: 3, metric: 'Params', text: 'about 3?', number: null, rank: null },
    ])
    expect(await ask('SELECT name FROM {area}')).toEqual([{ name: ODD }])
  })

  it('are empty tables where a snapshot has nothing', async () => {
    const folder = join(temporaryFolder(), 'export')
    const { db } = await imported({ papers: [paper({ title: 'Only' })] })
    await exportParquet(db, folder)
    const ask = reader(folder)
    for (const table of ['leaderboard', 'score', 'dataset', 'repository', 'area'])
      expect(await ask(`SELECT * FROM {${table}}`)).toEqual([])
    expect(await ask('SELECT title FROM {paper}')).toEqual([{ title: 'Only' }])
  })
})
