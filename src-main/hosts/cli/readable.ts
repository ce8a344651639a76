import type { Compare } from '#contract/compare'
import type { Method } from '#contract/contract'
import { valueOf } from '#contract/export/table'
import { isTable, tableOf } from '#contract/export/tables'
import type { Preferences } from '#contract/preferences'
import type { Home } from '#contract/snapshot'
import { isOfReader, writeDecisions } from './decisions'
import { writeFacts } from './facts'
import { isOfLibrary, writeLibraryReply } from './library'
import { isOfOwnResults, writeOwnReply } from './own-results'
import { drawTable } from './table'

/**
 * A reply for reading: what it says of itself, then its table. `width` is that of the terminal; null
 * when there is none.
 */
export function readable(method: Method, reply: object, width: number | null): string {
  if (method === 'home') return end(home(reply as Home, width))
  if (method === 'compare') return end(comparison(reply as Compare, width))
  if (isOfReader(method)) return end(writeDecisions(reply as Preferences, width))
  if (isOfLibrary(method)) return end(writeLibraryReply(method, reply, width))
  if (isOfOwnResults(method)) return end(writeOwnReply(method, reply, width))
  if (!isTable(method)) return end(writeFacts({ ...reply }, width))
  const facts = writeFacts(without(reply, tabulated[method]), width)
  return end([
    ...facts,
    ...(facts.length > 0 ? [''] : []),
    ...draw(method, reply, width),
    ...more(reply),
  ])
}

/** The one reply that holds several tables. */
function home({ notable, mostImplemented, newest, ...facts }: Home, width: number | null) {
  return [
    ...writeFacts(facts, width),
    '\nnotable leaderboards',
    ...draw('leaderboards', { items: notable }, width),
    '\nmost implemented papers',
    ...draw('papers', { items: mostImplemented }, width),
    '\nnewest papers',
    ...draw('papers', { items: newest }, width),
  ]
}

/** Results side by side, then the models on other leaderboards that they share. */
function comparison(reply: Compare, width: number | null) {
  const { rows, metrics: _, shared, table: _table, ...facts } = reply
  const models = rows.map(({ position, rank, model, date, paperTitle }) => ({
    position,
    rank,
    model,
    date,
    paper: paperTitle,
  }))
  return [
    ...writeFacts({ ...facts, models }, width),
    '',
    ...draw('compare', { ...reply, table: 'metrics' }, width),
    '\nother leaderboards',
    ...(shared.length === 0
      ? ['no two of these models are on another leaderboard together']
      : draw('compare', { ...reply, table: 'leaderboards' }, width)),
  ]
}

/** The part of a reply that its table repeats, and for lists what `more` says. */
const tabulated: Partial<Record<Method, readonly string[]>> = {
  areas: ['areas', 'counts'],
  task: ['leaderboards'],
  leaderboard: ['rows', 'metrics', 'sort'],
  paper: ['results'],
  dataset: ['leaderboards'],
  model: ['results'],
}
const OF_LISTS = ['items', 'total', 'start', 'next', 'counts', 'text', 'isPasted']

const without = (reply: object, keys: readonly string[] = OF_LISTS) =>
  Object.fromEntries(Object.entries(reply).filter(([key]) => !keys.includes(key)))

/** The columns that the app shows, and the id with which to ask on. */
function draw(method: Method, reply: object, width: number | null): string[] {
  const { columns, rows } = tableOf(method, reply) ?? { columns: [], rows: [] }
  if (rows.length === 0) return ['none in this snapshot']
  const id = columns.findIndex(({ title }) => /\bid$/i.test(title))
  const places = columns.flatMap(({ shown }, at) => (shown || at === id ? [at] : []))
  const cells = rows.map((row) => places.map((at) => valueOf(row[at] ?? null)))
  return drawTable(
    places.map((at, place) => ({
      heading: columns[at]?.title ?? '',
      isId: at === id,
      isNumber: cells.every((row) => isNumeric(row[place] ?? null)),
    })),
    cells.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
    width,
  )
}

const isNumeric = (cell: string | number | null) =>
  cell === null || typeof cell === 'number' || /^-?[\d.]+%?$/.test(cell)

function more(reply: object): string[] {
  if (!('total' in reply) || !('items' in reply)) return []
  const {
    total,
    items,
    next = null,
  } = reply as { total: number; items: unknown[]; next?: string | null }
  const shown = `${items.length.toLocaleString('en')} of ${total.toLocaleString('en')}`
  return ['', next === null ? shown : `${shown}; for the next ones: --after ${next}`]
}

const end = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('')
