import { useMemo } from 'react'
import type { Leaderboard } from '#contract/leaderboard'
import type { TableSelection } from '../../components/table/choose-rows'
import { say } from '../../frame/toast'
import { mostChosen, readChosen, writeChosen } from './chosen'
import type { ChangeLeaderboard, LeaderboardView } from './leaderboard-address'

/** The rows chosen for comparison, which the address keeps. */
export function useChosen(
  { rows }: Leaderboard,
  { chosen }: LeaderboardView,
  change: ChangeLeaderboard,
): TableSelection {
  const keys = useMemo(() => readChosen(chosen).map(String), [chosen])
  return {
    chosen: keys,
    most: mostChosen,
    change(next) {
      if (next.length > mostChosen) say(tooMany(next.length - keys.length, rows.length))
      const kept = next.slice(0, mostChosen).map(Number)
      change({ chosen: writeChosen(kept) }, { replace: true })
    },
  }
}

const tooMany = (more: number, rows: number): string =>
  more === 1
    ? `${mostChosen} rows are chosen, and no more can be compared.`
    : `${mostChosen} of ${rows} rows are chosen; no more can be compared.`
