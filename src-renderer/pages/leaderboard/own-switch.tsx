import { useLayoutEffect, useRef } from 'react'
import { AskError } from '#contract/ask'
import type { Leaderboard } from '#contract/leaderboard'
import { formatCount } from '../../components/number'
import { Switch } from '../../components/switch'
import { say } from '../../frame/toast'
import { useOwnResults } from '../../own/own-results'
import { remember, usePreferences } from '../../preferences'
import type { ChangeLeaderboard, LeaderboardRequest } from './leaderboard-address'
import { reported } from './ranking'

/** The name under which it is remembered whether a leaderboard shows the reader's own results. */
const ownView = (id: string): string => `leaderboard/${id}/own`

interface OwnProps {
  leaderboard: Leaderboard
  request: LeaderboardRequest
  change: ChangeLeaderboard
}

/** Whether the reader's own results stand among those of the archive. Nothing where there are none. */
export function OwnSwitch({ leaderboard: { id }, request, change }: OwnProps) {
  const own = useOwnResults(id)
  const isOn = isShown(request)
  useOwnInAddress(id, isOn, change)
  const count = own?.results.filter(({ position }) => position !== null).length ?? 0
  if (count === 0 && !isOn) return null
  return (
    <Switch isOn={isOn} change={(isOn) => showOwn(id, isOn, change)}>
      With my results <span className="soft">{formatCount(count)}</span>
    </Switch>
  )
}

/** Whether the reader's own results stand among the others. */
export const isShown = ({ own }: Pick<LeaderboardRequest, 'own'>): boolean => String(own) === 'true'

/** Shows the reader's own results, or no longer, and remembers that for this leaderboard. */
export function showOwn(id: string, isOn: boolean, change: ChangeLeaderboard): void {
  // Before the address, which is drawn at once.
  void keep(id, isOn)
  change({ own: isOn || undefined })
}

async function keep(id: string, isOn: boolean): Promise<void> {
  try {
    await remember(ownView(id), isOn ? 'shown' : undefined)
  } catch (error) {
    if (!(error instanceof AskError)) throw error
    say(`That your results are shown is not remembered. ${error.message}`)
  }
}

/** Puts what is remembered into an address that does not say it. */
function useOwnInAddress(id: string, isOn: boolean, change: ChangeLeaderboard): void {
  const isTold = useRef(false)
  const preferences = usePreferences()
  useLayoutEffect(() => {
    if (preferences === null || isTold.current) return
    isTold.current = true
    const isWanted = reported(preferences.views, ownView(id)) === 'shown'
    if (isWanted && !isOn) change({ own: true }, { replace: true })
  }, [id, isOn, preferences, change])
}
