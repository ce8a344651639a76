import type { ResultRow } from '#contract/leaderboard'
import { Absent } from '../../components/absent'
import { Icon } from '../../components/icon'
import { formatCount } from '../../components/number'

/** The place on the ranking metric: a sign for the first three, "=" for ties. */
export function Rank({ row: { rank, tied } }: { row: ResultRow }) {
  if (rank === null) {
    return (
      <span className="rank">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">no rank</span>
      </span>
    )
  }
  const text = (
    <>
      {tied && <span aria-hidden="true">=</span>}
      {formatCount(rank)}
      {tied && <span className="visually-hidden">, tied</span>}
    </>
  )
  return rank <= 3 ? (
    <span className="place" data-place={rank}>
      {text}
    </span>
  ) : (
    <span className="rank">{text}</span>
  )
}

/** A score as the archive spells it. */
export function Score({ text, isBest }: { text: string | undefined; isBest: boolean }) {
  if (text === undefined) return <Absent>not reported</Absent>
  if (!isBest) return text
  return (
    <span className="best">
      <span className="mark">
        <Icon name="diamond" />
      </span>
      {text}
      <span className="visually-hidden">, best</span>
    </span>
  )
}

export function ExtraData({ extraData }: { extraData: boolean | null }) {
  if (extraData === null) return <Absent>unknown</Absent>
  if (!extraData) return 'no'
  return (
    <span className="extra">
      <Icon name="plus" />
      yes
    </span>
  )
}

/** How many code links the paper has, with a mark when one is official. */
export function CodeCount({ count, official }: { count: number; official: boolean }) {
  if (count === 0) return <Absent>none</Absent>
  return (
    <span className="code-count">
      {official && (
        <span title="One of them is the paper's own">
          <Icon name="check" className="official" />
          <span className="visually-hidden">official, </span>
        </span>
      )}
      {formatCount(count)}
    </span>
  )
}
