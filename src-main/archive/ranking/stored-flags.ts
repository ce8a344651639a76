import type { Flag } from '#contract/leaderboard'

/** The positions of the results that bear each flag, from 1. */
type Positions = { [flag in Flag]?: number[] }

/** The flags along the rows of a column as one text; null where there is none, as nearly everywhere. */
export function writeFlags(flags: readonly (readonly Flag[] | null)[]): string | null {
  const positions: Positions = {}
  for (const [index, found] of flags.entries())
    for (const flag of found ?? []) (positions[flag] ??= []).push(index + 1)
  return Object.keys(positions).length > 0 ? JSON.stringify(positions) : null
}

/** The flags by position, as `writeFlags` wrote them. */
export function readFlags(text: string | null): Map<number, Flag[]> {
  const flags = new Map<number, Flag[]>()
  const positions = text === null ? {} : (JSON.parse(text) as Positions)
  for (const [flag, bearers] of Object.entries(positions) as [Flag, number[]][])
    for (const position of bearers) {
      const known = flags.get(position)
      if (known) known.push(flag)
      else flags.set(position, [flag])
    }
  return flags
}
