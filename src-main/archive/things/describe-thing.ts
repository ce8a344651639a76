import type { Aliases, ThingKind } from '#contract/library'
import type { Database } from '../database'
import { repositoryAt } from '../papers/by-address'
import { NO_TITLE } from '../queries/paper-reference'
import { repositoryName } from '../text/repository-address'
import { resultAt } from './results'

/** What a thing is called, and what it goes by beside its id. */
export interface Description {
  name: string
  aliases: Aliases
}

type Row = { name: string | null } & { [Alias in keyof Aliases]?: string | null | undefined }

const named = (table: 'task' | 'dataset' | 'method') => `SELECT name FROM ${table} WHERE slug = :id`

const ROWS: Readonly<Record<Exclude<ThingKind, 'repository' | 'result'>, string>> = {
  paper: 'SELECT title AS name, arxiv_id AS arxiv, url, title FROM paper WHERE slug = :id',
  task: named('task'),
  dataset: named('dataset'),
  method: named('method'),
  leaderboard: `
    SELECT task.name || ' on ' || leaderboard.dataset AS name, task.name AS task, leaderboard.dataset
    FROM leaderboard JOIN task ON task.id = leaderboard.task_id
    WHERE leaderboard.slug = :id`,
  author: 'SELECT name FROM author WHERE name = :id',
  venue: 'SELECT name FROM venue WHERE name = :id',
  model: 'SELECT model AS name FROM result WHERE model = :id LIMIT 1',
}

/** The longest that is kept of each; what is cut finds nothing, and so does what is left out. */
const LONGEST = { name: 4000, arxiv: 100, url: 2000, title: 4000, task: 2000, dataset: 2000 }

/** The thing with this id in a snapshot; undefined when it has none. */
export function describeThing(db: Database, kind: ThingKind, id: string): Description | undefined {
  if (kind === 'result') {
    const result = resultAt(db, id)
    return result && described(kind, id, { name: result.name, ...result.aliases })
  }
  const row = kind === 'repository' ? repositoryRow(db, id) : db.first<Row>(ROWS[kind], { id })
  return row && described(kind, id, row)
}

function described(kind: ThingKind, id: string, { name, ...aliases }: Row): Description {
  return {
    name: (name || nameless(kind, id)).slice(0, LONGEST.name),
    aliases: Object.fromEntries(
      Object.entries(aliases).filter(
        ([alias, text]) => text && text.length <= LONGEST[alias as keyof typeof LONGEST],
      ),
    ),
  }
}

/** Its address may be spelled otherwise here. */
function repositoryRow(db: Database, url: string): Row | undefined {
  const repository = repositoryAt(db, url)
  return repository && { name: repositoryName(repository.url) }
}

const nameless = (kind: ThingKind, id: string) => (kind === 'paper' ? NO_TITLE : id)
