import { AskError, ask } from '../ask'
import { type Call, type InputOf, type Method, requests } from '../contract'
import { everyItem } from '../every-item'
import type { Leaderboard } from '../leaderboard'
import type { OwnResults } from '../own-result'
import type { Origin } from './attribution'
import { isTable } from './tables'

/** A reply that holds a table, and what is said of it. */
export interface TableSource extends Origin {
  method: Method
  reply: unknown
  /** The beginning of its files' names. */
  name: string
}

/** A question, as an address, a command line or the page spells it. */
export interface TableQuestion {
  method: string
  request: Readonly<Record<string, unknown>>
}

/**
 * Asks a question for its table, a list to its end unless the request has a limit. `tool` is the
 * program and its version. Throws AskError, also for a reply without a table.
 */
export async function askTable(
  call: Call,
  { method: asked, request }: TableQuestion,
  tool: string,
): Promise<TableSource> {
  const method = methodWithTable(asked)
  const reply = await everyItem(call, method, request as InputOf<Method>)
  const snapshot = await ask(call, 'info', {})
  return tableSource({ method, request }, reply, { snapshot, tool })
}

/** The table in a reply that is at hand, to a question that is known to have one. */
export function tableSource(
  { method, request }: TableQuestion & { method: Method },
  reply: object,
  { snapshot, tool }: Pick<Origin, 'snapshot' | 'tool'>,
): TableSource {
  return {
    method,
    reply,
    name: String(
      request['id'] ?? request['leaderboard'] ?? request['name'] ?? request['url'] ?? method,
    ),
    title: titleOf(method, reply),
    address: addressOf(method, request),
    snapshot,
    tool,
    ...ownIn(method, reply),
  }
}

/** What is said of results that the reader added; nothing where there are none. */
function ownIn(method: Method, reply: object): Pick<Origin, 'own'> {
  if (method === 'own-results')
    return { own: { results: (reply as OwnResults).results.length, isAll: true } }
  if (method !== 'leaderboard' && method !== 'compare') return {}
  const { rows } = reply as Pick<Leaderboard, 'rows'>
  const results = rows.filter(({ own }) => own).length
  return results > 0 ? { own: { results, isAll: false } } : {}
}

/** The same table with the rows of a leaderboard that the reader picked out, in its order. */
export function onlyRows(source: TableSource, positions: readonly number[]): TableSource {
  const { rows } = source.reply as { rows: readonly { position: number }[] }
  const kept = rows.filter(({ position }) => positions.includes(position))
  const reply = { ...(source.reply as object), rows: kept }
  const { own: _, ...others } = source
  return { ...others, ...ownIn(source.method, reply), reply, picked: positions }
}

function methodWithTable(method: string): Method {
  // A question that does not exist is left to the archive to refuse.
  const known = method as Method
  if (!Object.hasOwn(requests, method) || isTable(known)) return known
  throw new AskError({
    code: 'invalid-request',
    message: `The answer to “${method}” holds no table.`,
  })
}

function titleOf(method: Method, reply: object): string {
  const { task, dataset, title, name } = reply as Record<string, unknown>
  if (method === 'leaderboard' || method === 'compare') return `${task} on ${dataset}`
  return String(title ?? name ?? WORDS[method] ?? method)
}

const WORDS: Partial<Record<Method, string>> = {
  areas: 'Research areas',
  tasks: 'Tasks',
  leaderboards: 'Leaderboards',
  subtasks: 'Subtasks',
  papers: 'Papers',
  datasets: 'Datasets',
  methods: 'Methods',
  'method-collections': 'Collections of methods',
  'co-authors': 'Co-authors',
  venues: 'Venues',
  repositories: 'Repositories',
  search: 'Search results',
  'own-results': 'Your own results',
}

/** Pages of another name than the question. */
const PAGES: Partial<Record<Method, string>> = {
  areas: 'sota',
  'method-collections': 'methods',
  'own-results': 'my-results',
  subtasks: 'outline',
}

/** Where the app shows the same, whoever asks: the fields of the request in the order of the contract. */
function addressOf(method: Method, request: TableQuestion['request']): string {
  const query = new URLSearchParams()
  for (const name of Object.keys(requests[method].shape)) {
    const part = Object.hasOwn(request, name) ? request[name] : undefined
    if (typeof part === 'string' || typeof part === 'number' || part === true)
      query.append(name, String(part))
  }
  const address = `#/${PAGES[method] ?? method}`
  return query.size === 0 ? address : `${address}?${query}`
}
