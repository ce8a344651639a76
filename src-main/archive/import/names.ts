import type { Database } from '../database'
import type { NamedThing } from '../search/names-index'

/** How the things of each kind are called, and how much there is of them. */
const QUERIES: readonly [NamedThing['kind'], sql: string][] = [
  [
    'leaderboard',
    `SELECT leaderboard.slug AS id, task.name || ' on ' || leaderboard.dataset AS title,
       '' AS also, leaderboard.results
     FROM leaderboard JOIN task ON task.id = leaderboard.task_id`,
  ],
  [
    'task',
    `SELECT slug AS id, name AS title, results, leaderboards, papers,
       synonyms || ' ' || coalesce(
         (SELECT group_concat(name, ' ') FROM task_spelling WHERE task_id = task.id), ''
       ) AS also
     FROM task WHERE name <> ''`,
  ],
  [
    'dataset',
    `SELECT slug AS id, name AS title, leaderboards, papers,
       coalesce(full_name, '') || ' ' || coalesce(
         (SELECT group_concat(name, ' ') FROM dataset_variant WHERE dataset_id = dataset.id), ''
       ) AS also
     FROM dataset`,
  ],
  [
    'method',
    `SELECT slug AS id, name AS title, coalesce(full_name, '') AS also,
       max(papers, coalesce(papers_at_source, 0)) AS papers
     FROM method`,
  ],
]

interface Named {
  id: string
  title: string
  also: string
  results?: number
  leaderboards?: number
  papers?: number | null
}

/** Everything with a name and a page, but papers. */
export const namedThings = (db: Database): NamedThing[] =>
  QUERIES.flatMap(([kind, sql]) => db.all<Named>(sql).map((named) => describe(kind, named)))

function describe(kind: NamedThing['kind'], named: Named): NamedThing {
  const { id, title, also, results = 0, leaderboards = 0, papers } = named
  const counts = [
    counted(leaderboards, 'leaderboard'),
    counted(results, 'result'),
    counted(papers ?? 0, 'paper'),
  ]
  const detail = counts.filter((text) => text !== null).join(', ')
  return { kind, id, title, also, detail, weight: results + (papers ?? 0) }
}

function counted(number: number, noun: string): string | null {
  if (number === 0) return null
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`
}
