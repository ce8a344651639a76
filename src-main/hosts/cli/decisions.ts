import type { Method, DecisionMethod } from '#contract/contract'
import { settingsRequests } from '#contract/settings-requests'
import type { Preferences } from '#contract/preferences'
import { firstSettings, type Settings } from '#contract/settings'
import { drawTable } from './table'
import { printable } from './terminal'

/** Whether a request is about what the reader decided: all of these have the same reply. */
export const isOfReader = (method: Method): method is DecisionMethod =>
  method === 'preferences' ||
  method === 'prefer' ||
  method === 'remember' ||
  Object.hasOwn(settingsRequests, method)

/** Writes what the reader decided for reading, as two tables. */
export function writeDecisions(preferences: Preferences, width: number | null): string[] {
  const { directions, views, settings, trouble } = preferences
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
    '',
    ...table('settings', ['setting', 'is'], settingRows(settings), width),
  ]
}

/** What is set otherwise than the program comes, as `set` takes it, and the keys that the reader gave to commands. */
function settingRows({ keys, ...others }: Settings): string[][] {
  return [
    ...Object.entries(others)
      .filter(([name, value]) => value !== firstSettings[name as keyof typeof others])
      .map(([name, value]) => [name, String(value)]),
    ...Object.entries(keys).map(([command, given]) => [
      `keys of ${command}`,
      given.join(', ') || 'none',
    ]),
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
