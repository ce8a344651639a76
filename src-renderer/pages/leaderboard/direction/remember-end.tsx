import { useState, type ReactNode } from 'react'
import type { Leaderboard, Metric } from '#contract/leaderboard'
import type { Preferences } from '#contract/preferences'
import type { Better } from '#contract/reference'
import { usePreferences } from '../../../preferences'
import { betterEnd } from '../ranking'
import { decide, decidedEnd, leavePassing } from './lasting-end'

/** Keeps the better end that is shown, for this leaderboard or for the metric everywhere, or takes that back. */
export function RememberEnd({ leaderboard, metric }: { leaderboard: Leaderboard; metric: Metric }) {
  const preferences = usePreferences()
  const shown = betterEnd(metric, leaderboard)
  const here = { metric: metric.name, leaderboard: leaderboard.id }
  const everywhere = { metric: metric.name, leaderboard: null }
  const endHere = preferences ? decidedEnd(preferences, here) : undefined
  const endEverywhere = preferences ? decidedEnd(preferences, everywhere) : undefined

  const rememberHere = async (isOn: boolean) => {
    if ((await decide(here, isOn && shown ? shown : undefined)) && isOn)
      leavePassing(leaderboard, metric)
  }
  const rememberEverywhere = async (isOn: boolean) => {
    const isDone = await decide(everywhere, isOn && shown ? shown : undefined)
    // What is decided for the leaderboard itself would come to light.
    if (isDone && isOn && (endHere ?? shown) === shown) leavePassing(leaderboard, metric)
  }
  return (
    <>
      <div className="gap-2 remember">
        <Remember end={endHere} shown={shown} change={rememberHere}>
          Remember for this leaderboard
        </Remember>
        <Remember end={endEverywhere} shown={shown} change={rememberEverywhere}>
          Remember for every leaderboard with this metric
        </Remember>
      </div>
      <Hint shown={shown} preferences={preferences} />
    </>
  )
}

function Remember(props: {
  end: Better | undefined
  shown: Better | null
  /** Ends when it is kept, or cannot be. */
  change: (isOn: boolean) => Promise<void>
  children: ReactNode
}) {
  const { end, shown, change, children } = props
  /** What was just pressed, until the answer is there. */
  const [pressed, setPressed] = useState<boolean | null>(null)
  const press = async (isOn: boolean) => {
    setPressed(isOn)
    await change(isOn)
    setPressed(null)
  }
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={pressed ?? (end !== undefined && end === shown)}
        disabled={shown === null}
        onChange={({ target }) => void press(target.checked)}
      />
      <span>
        {children}
        {end !== undefined && end !== shown && <span className="soft"> (now {end})</span>}
      </span>
    </label>
  )
}

function Hint({ shown, preferences }: { shown: Better | null; preferences: Preferences | null }) {
  if (preferences?.trouble)
    return (
      <p className="small trouble gap-2" role="alert">
        {preferences.trouble}
      </p>
    )
  return shown === null && <p className="small soft">Choose an end, and it can be remembered.</p>
}
