import {
  isThingKind,
  type Aliases,
  type FoundBy,
  type Here,
  type Kept,
  type ThingKind,
} from '#contract/library'
import type { Database } from '../database'
import type { Vocabulary } from '../search/vocabulary'
import { fold } from '../text/fold'
import { describeThing, type Description } from './describe-thing'
import { paperUnderOtherId } from './find-paper'
import { findResult } from './find-result'

/** What a thing that was kept elsewhere is known by. */
export type Sought = Pick<Kept, 'kind' | 'id' | 'name' | 'aliases'>

/** What has a page of its own. */
type PageKind = Exclude<ThingKind, 'result'>

interface Other {
  id: string
  by: FoundBy
}

const ABSENT: Here = { state: 'not in this snapshot' }

/**
 * Finds a thing that was kept in another snapshot: by its id, unless that is another thing here, else by
 * what it goes by beside it.
 */
export function findThing(db: Database, vocabulary: () => Vocabulary, thing: Sought): Here {
  const { kind, id } = thing
  if (!isThingKind(kind)) return ABSENT
  if (kind === 'result') return findResult(db, vocabulary, thing)
  const here = describeThing(db, kind, id)
  if (here && isSame(kind, thing, here)) return { state: 'found' }
  const other = underOtherId(db, vocabulary, kind, thing)
  if (other && other.id !== id)
    return { state: 'moved', ...other, name: describeThing(db, kind, other.id)?.name ?? other.id }
  // Called otherwise by now, or spelled so; only another arXiv id tells that it is another paper.
  return here && !isOther(thing.aliases, here.aliases) ? { state: 'found' } : ABSENT
}

function isSame(kind: PageKind, { name, aliases }: Sought, here: Description): boolean {
  return kind === 'paper' ? !isOther(aliases, here.aliases) : here.name === name
}

const isOther = (kept: Aliases, here: Aliases) =>
  kept.arxiv !== undefined && here.arxiv !== undefined && kept.arxiv !== here.arxiv

function underOtherId(
  db: Database,
  vocabulary: () => Vocabulary,
  kind: PageKind,
  thing: Sought,
): Other | null {
  if (kind === 'paper') return paperUnderOtherId(db, vocabulary, thing)
  if (kind === 'leaderboard') return leaderboardOf(db, thing.aliases)
  // These are called what their id is.
  if (isNamedById(kind)) return null
  const spelled = kind === 'task' ? db.first<{ id: string }>(SPELLED, { id: thing.id }) : undefined
  if (spelled) return { id: spelled.id, by: 'name' }
  const id = onlyOne(db.all<Named>(NAMED[kind], { folded: fold(thing.name) }), thing.name)
  return id === null ? null : { id, by: 'name' }
}

const isNamedById = (kind: ThingKind) =>
  kind === 'model' || kind === 'author' || kind === 'venue' || kind === 'repository'

interface Named {
  id: string
  name: string
}

// All by an index that begins with the folded name. More of one name than this cannot be told apart.
const named = (table: 'task' | 'dataset' | 'method') =>
  `SELECT slug AS id, name FROM ${table} WHERE folded = :folded LIMIT 20`
const NAMED = { task: named('task'), dataset: named('dataset'), method: named('method') }

/** The task that has a spelling with this id. */
const SPELLED = `
  SELECT task.slug AS id FROM task_spelling JOIN task ON task.id = task_spelling.task_id
  WHERE task_spelling.slug = :id`

const LEADERBOARDS = `
  SELECT leaderboard.slug AS id, task.name || ' on ' || leaderboard.dataset AS name
  FROM leaderboard JOIN task ON task.id = leaderboard.task_id
  WHERE leaderboard.folded = :folded LIMIT 20`

function leaderboardOf(db: Database, { task, dataset }: Aliases): Other | null {
  if (task === undefined || dataset === undefined) return null
  const name = `${task} on ${dataset}`
  const id = onlyOne(db.all<Named>(LEADERBOARDS, { folded: fold(name) }), name)
  return id === null ? null : { id, by: 'task and dataset' }
}

/** The one of this very name, else the only one; a guess among several would mislead. */
function onlyOne(found: readonly Named[], name: string): string | null {
  const spelledSo = found.filter((each) => each.name === name)
  const candidates = spelledSo.length > 0 ? spelledSo : found
  return candidates.length === 1 ? (candidates[0]?.id ?? null) : null
}
