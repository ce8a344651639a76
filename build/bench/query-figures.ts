import { statSync } from 'node:fs'
import { openArchive } from '../../src-main/archive/archive'
import { nothingDecided } from '../../src-main/archive/ranking/decided-ends'
import { openForReading, type Database } from '../../src-main/archive/database'
import { FileBytes } from '../../src-main/archive/file-bytes'
import { requests, type Method } from '../../src-main/contract/contract'
import { ofDatasetsAndMethods } from './catalogue-questions'
import { quantile, type Figure } from './report'

/** The first opening of this process: compiling the engine, opening the file, one answer. */
export async function engineFigures(archive: string): Promise<Figure[]> {
  const before = process.memoryUsage().rss
  const start = performance.now()
  const db = await openForReading(archive)
  db.first('SELECT count(*) FROM area')
  const ms = performance.now() - start
  const figures: Figure[] = [
    { name: 'engine and open', value: ms, unit: 'ms', target: 50 },
    { name: 'read to open', value: db.bytesRead / 1024, unit: 'KB', target: 1024 },
    {
      name: 'memory',
      value: (process.memoryUsage().rss - before) / 2 ** 20,
      unit: 'MB',
      target: 80,
    },
  ]
  db.close()
  return figures
}

/**
 * Every question of a page with keys drawn at random, on the file in place, beside the same engine
 * with the whole file in memory, measured in turn in this run.
 */
export async function queryFigures(archive: string, keys: number): Promise<Figure[]> {
  const inPlace = await openForReading(archive)
  const slice = FileBytes.prototype.slice
  FileBytes.prototype.slice = () => new Uint8Array(0) as never
  const inMemory = await openForReading(archive)
  FileBytes.prototype.slice = slice

  const figures = Object.entries(questions(inPlace, keys)).map(([name, asked]): Figure => {
    const [file, memory] = [inPlace, inMemory].map((db) => time(db, archive, asked))
    const ratio = quantile(file ?? [], 0.5) / quantile(memory ?? [], 0.5)
    return {
      name: `${name}, p95`,
      value: quantile(file ?? [], 0.95),
      unit: 'ms',
      target: TARGETS.find(([start]) => name.startsWith(start))?.[1] ?? 1,
      note: `p50 ${quantile(file ?? [], 0.5).toFixed(3)}; ${ratio.toFixed(2)} times the engine in memory`,
    }
  })
  inPlace.close()
  inMemory.close()
  return figures
}

/** In milliseconds, by how the name of a question begins; 1 for all others. */
const TARGETS: readonly [start: string, target: number][] = [
  ['search', 10],
  ['facets of nearly all', 15],
  ['facets', 5],
  ['largest leaderboards', 3],
  ['compare', 3],
]

export type Question = readonly [method: Method, request: Record<string, unknown>]

/** Every question of a page, with so many keys drawn at random, by what it asks. */
export function questions(db: Database, keys: number): Record<string, Question[]> {
  const slugs = (table: string) =>
    db.all<{ slug: string }>(`SELECT slug FROM ${table} ORDER BY random() LIMIT ${keys}`)
  const each = (table: string, method: Method, more = {}) =>
    slugs(table).map(({ slug }): Question => [method, { id: slug, ...more }])
  const words = db
    .all<{ title: string }>(
      `SELECT title FROM paper WHERE title <> '' ORDER BY random() LIMIT ${keys}`,
    )
    .map(({ title }) => title.split(' ').slice(1, 4).join(' '))
  return {
    home: Array.from({ length: 50 }, (): Question => ['home', {}]),
    areas: Array.from({ length: 50 }, (): Question => ['areas', {}]),
    paper: each('paper', 'paper'),
    'related papers': each('paper', 'related'),
    ...ofOrigins(db, keys),
    task: each('task', 'task'),
    'task with subtasks': each('task', 'task', { subtasks: true }),
    leaderboard: each('leaderboard', 'leaderboard'),
    'largest leaderboards': db
      .all<{ slug: string }>('SELECT slug FROM leaderboard ORDER BY results DESC LIMIT 25')
      .map(({ slug }): Question => ['leaderboard', { id: slug }]),
    'compare eight results': db
      .all<{ slug: string }>(
        `SELECT slug FROM leaderboard WHERE results >= 8 ORDER BY random() LIMIT ${keys}`,
      )
      .map(({ slug }): Question => ['compare', { leaderboard: slug, rows: '1,2,3,4,5,6,7,8' }]),
    dataset: each('dataset', 'dataset'),
    method: each('method', 'method'),
    ...ofDatasetsAndMethods(db, keys),
    ...ofPapers(db, keys),
    ...ofBrowsing(db, keys),
    'search papers': words.map((text): Question => ['search', { text, kind: 'paper' }]),
    'search everything': words.map((text): Question => ['search', { text }]),
  }
}

/** Lists of tasks and leaderboards, each with other filters, and what they can be narrowed to. */
function ofBrowsing(db: Database, keys: number): Record<string, Question[]> {
  const some = (table: string) =>
    db
      .all<{ slug: string }>(`SELECT slug FROM ${table} ORDER BY random() LIMIT ${keys}`)
      .map(({ slug }) => slug)
  const [areas, tasks] = [some('area'), some('task')]
  const letters = tasks.map((slug) => slug.slice(0, 3))
  const each = (method: Method, requests: readonly Record<string, unknown>[]) =>
    requests.map((request): Question => [method, request])
  return {
    'areas by a text': each(
      'areas',
      letters.map((text) => ({ text, leaderboards: true })),
    ),
    'tasks by area': each(
      'tasks',
      areas.map((area) => ({ area })),
    ),
    'tasks by a text': each(
      'tasks',
      letters.map((text) => ({ text })),
    ),
    'tasks right below a task': each(
      'subtasks',
      tasks.map((id) => ({ id })),
    ),
    'tasks at the top of an area': each(
      'subtasks',
      areas.map((area) => ({ area })),
    ),
    'facets of tasks': each(
      'task-facets',
      letters.map((text) => ({ text })),
    ),
    'leaderboards by a text': each(
      'leaderboards',
      letters.map((text) => ({ text })),
    ),
    'facets of leaderboards': each(
      'leaderboard-facets',
      letters.map((text) => ({ text })),
    ),
  }
}

/** Authors, venues and repositories, and of authors and repositories those with most papers. */
function ofOrigins(db: Database, keys: number): Record<string, Question[]> {
  const asked = (method: Method, key: string, sql: string) =>
    db
      .all<{ key: string }>(`${sql} LIMIT ${keys}`)
      .map((row): Question => [method, { [key]: row.key }])
  const author = 'SELECT name AS key FROM author ORDER BY'
  const repository = 'SELECT url AS key FROM code_repository ORDER BY'
  return {
    author: asked('author', 'name', `${author} random()`),
    'authors of most papers': asked('author', 'name', `${author} id`).slice(0, 100),
    'co-authors': asked('co-authors', 'name', `${author} random()`),
    venue: asked('venue', 'name', 'SELECT name AS key FROM venue ORDER BY random()'),
    repository: asked('repository', 'url', `${repository} random()`),
    'repositories of most papers': asked('repository', 'url', `${repository} id`).slice(0, 100),
  }
}

/** Lists of papers: the page that a list begins with, a page anywhere in it, and its facets. */
function ofPapers(db: Database, keys: number): Record<string, Question[]> {
  const some = <Key>(sql: string) =>
    db.all<{ key: Key }>(`${sql} ORDER BY random() LIMIT ${keys}`).map(({ key }) => key)
  const tasks = some<string>('SELECT slug AS key FROM task WHERE papers > 0')
  const large = db
    .all<{ key: string }>(`SELECT slug AS key FROM task ORDER BY papers DESC LIMIT ${keys}`)
    .map(({ key }) => key)
  const venues = some<string>('SELECT name AS key FROM venue')
  const rows = some<number>('SELECT id - 1 AS key FROM paper')
  const years = some<number>('SELECT year AS key FROM paper_year WHERE year > 0')
  const yearOf = (index: number) => years[index % years.length]
  const lists = (requests: readonly Record<string, unknown>[]) =>
    requests.map((request): Question => ['papers', request])
  const facets = (requests: readonly Record<string, unknown>[]) =>
    requests.map((request): Question => ['paper-facets', request])
  return {
    'papers, newest': lists(Array.from({ length: 50 }, () => ({}))),
    'papers, newest, any row': lists(rows.map((at) => ({ at }))),
    'papers, by title, any row': lists(rows.map((at) => ({ at, sort: 'title' }))),
    'papers, most implemented, any row': lists(rows.map((at) => ({ at, sort: 'repositories' }))),
    'papers of a task': lists(tasks.map((task) => ({ task }))),
    'papers of a large task by title': lists(large.map((task) => ({ task, sort: 'title' }))),
    'papers of a large task and a year': lists(
      large.map((task, index) => ({ task, year: yearOf(index) })),
    ),
    'papers of a large task and a year with code': lists(
      large.map((task, index) => ({ task, year: yearOf(index), code: 'yes' })),
    ),
    'papers of a year with code': lists(years.map((year) => ({ year, code: 'yes' }))),
    'papers of a venue': lists(venues.map((venue) => ({ venue }))),
    'facets of a large task': facets(large.map((task) => ({ task }))),
    'facets of a year with code': facets(years.map((year) => ({ year, code: 'yes' }))),
    // All papers but those of the first years, so that nothing is at hand.
    'facets of nearly all papers': facets(years.map((year) => ({ year: `..${year}`, code: 'no' }))),
  }
}

function time(db: Database, path: string, asked: readonly Question[]): number[] {
  const answer = answerer(db, path)
  // The first few compile statements and load the index of names.
  asked.slice(0, 20).forEach(answer)
  return timesOf(asked, answer)
}

/** Answers as a host does, but for sending. */
export function answerer(db: Database, path: string): (question: Question) => unknown {
  const archive = openArchive(db, { bytes: statSync(path).size }, nothingDecided)
  return ([method, request]) =>
    (archive[method as keyof typeof archive] as (request: unknown) => unknown)(
      requests[method].parse(request),
    )
}

/** How long each takes, in milliseconds. */
export function timesOf<Asked>(
  asked: readonly Asked[],
  answer: (asked: Asked) => unknown,
): number[] {
  return asked.map((each) => {
    const start = performance.now()
    answer(each)
    return performance.now() - start
  })
}
