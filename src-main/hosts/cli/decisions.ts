import type { Method } from '#contract/contract'
import type { Preferences } from '#contract/preferences'
import { drawTable } from './table'
import { printable } from './terminal'

/** Whether a request is about what the reader decided: all of these have the same reply. */
export const isOfReader = (method: Method): method is 'preferences' | 'prefer' | 'remember' =>
  method === 'preferences' || method === 'prefer' || method === 'remember'

/** Writes what the reader decided for reading, as two tables. */
export function writeDecisions(preferences: Preferences, width: number | null): string[] {
  const { directions, views, trouble } = preferences
  const ends = directions.map(({ metric, leaderboard, better }) => [
    metric,
    better,
    leaderboard ?? 'every leaderboard',
  ])
  return [
    ...(trouble === null ? [] : [printable(trouble), '']),
    ...table('better ends of metrics', ['metric', 'better', 'on'], ends, width),
    '',
    ...table('views', ['view', 'as'], Object.entries(views), width),
  ]
}

function table(
  title: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  width: number | null,
): string[] {
  if (rows.length === 0) return [`${title}: none decided`]
  const columns = headings.map((heading) => ({ heading }))
  return [title, ...drawTable(columns, rows, width)]
}
