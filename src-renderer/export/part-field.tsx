import type { ReactNode } from 'react'
import type { Asked } from '../archive'
import { plural } from '../components/number'
import type { LeaderboardsOf } from '#contract/export/leaderboards-of'
import { type ExportPart, hasNothing } from './export-part'

/** What is exported: one of the parts, each with how much it is. */
export function PartField(props: {
  parts: readonly ExportPart[]
  chosen: number
  choose: (index: number) => void
  leaderboards: Asked<LeaderboardsOf>
  /** What else decides it. */
  children?: ReactNode
}) {
  const { parts, chosen, choose, leaderboards, children } = props
  return (
    <fieldset>
      <legend>What</legend>
      {parts.map((part, index) => (
        <label key={part.title} className="check">
          <input
            type="radio"
            name="part"
            checked={index === chosen}
            disabled={hasNothing(part)}
            onChange={() => choose(index)}
          />
          <span>
            {part.title}{' '}
            <span className="soft count">
              {part.kind === 'table' ? part.count : howMany(leaderboards)}
            </span>
          </span>
        </label>
      ))}
      {children}
    </fieldset>
  )
}

function howMany(asked: Asked<LeaderboardsOf>): string {
  if (asked.state === 'failed') return 'unknown'
  return asked.state === 'ready' ? plural(asked.value.leaderboards.length, 'leaderboard') : ''
}
