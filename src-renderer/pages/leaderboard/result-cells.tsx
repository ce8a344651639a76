import type { Flag, ResultRow } from '#contract/leaderboard'
import { Absent } from '../../components/absent'
import { formatDate } from '../../components/date'
import { Icon } from '../../components/icon'
import { formatCount, formatNumber } from '../../components/number'
import { OwnSign } from '../../own/own-sign'
import { href } from '../../routes'

/** A place on the ranking metric: a sign for the first three of those shown, "=" for ties. */
export function Rank(props: { rank: number | null; tied: boolean; hasSign: boolean }) {
  const { rank, tied, hasSign } = props
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
  return hasSign && rank <= 3 ? (
    <span className="place" data-place={rank}>
      {text}
    </span>
  ) : (
    <span className="rank">{text}</span>
  )
}

/** A name from strangers, which keeps its direction of writing to itself. */
export function Model({ row }: { row: ResultRow }) {
  if (!row.own) return <ModelName row={row} />
  return (
    <span className="own-model">
      <OwnSign />
      <ModelName row={row} />
    </span>
  )
}

function ModelName({ row: { model, paperId } }: { row: ResultRow }) {
  const name = model.trim() === '' ? <Absent>not reported</Absent> : model
  if (paperId === null)
    return (
      <bdi className="name" title={model}>
        {name}
      </bdi>
    )
  return (
    <a className="name" dir="auto" href={href('paper', { id: paperId })} title={model}>
      {name}
    </a>
  )
}

/** A score as the archive spells it. */
export function Score(props: {
  text: string | undefined
  isBest: boolean
  /** What it reads as, where that does not show. */
  title?: string | undefined
  flags?: readonly Flag[] | undefined
}) {
  const { text, isBest, title, flags = [] } = props
  if (text === undefined) return <Absent>not reported</Absent>
  const spelled = <bdi title={title}>{text}</bdi>
  return (
    <>
      {flags.length > 0 && <FlagSign words={flags.map((flag) => flagWords[flag])} />}
      {isBest ? (
        <span className="best">
          <span className="mark">
            <Icon name="diamond" />
          </span>
          {spelled}
          <span className="visually-hidden">, best</span>
        </span>
      ) : (
        spelled
      )}
    </>
  )
}

/** What a flag says of a score. */
export const flagWords: Record<Flag, string> = {
  'other scale': 'may be on another scale than most',
  impossible: 'beyond what the metric allows',
  bound: 'a bound, not a measured score',
}

/** The number that a score sorts by, where its spelling does not show it. */
export function readAs(text: string | undefined, number: number | undefined): string | undefined {
  if (text === undefined) return undefined
  if (number === undefined) return 'not read as a number'
  return Number(text) === number ? undefined : `read as ${formatNumber(number)}`
}

/** A sign at a value that may be wrong; it never changes the order. */
export function FlagSign({ words }: { words: readonly string[] }) {
  const said = words.join('; ')
  return (
    <span className="flag" title={said}>
      <Icon name="warning" small />
      <span className="visually-hidden">{said}: </span>
    </span>
  )
}

/** A day that cannot be right is shown as the source has it, with a sign. */
export function ResultDate({ row: { date, misdated } }: { row: ResultRow }) {
  if (date === null) return <Absent>not reported</Absent>
  if (!misdated) return formatDate(date)
  return (
    <span title={`date at source: ${date}`}>
      <FlagSign words={['date at source']} />
      {date}
    </span>
  )
}

/** Whether a result used extra training data. */
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
