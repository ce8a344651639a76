import { useState, type ReactNode } from 'react'
import type { Leaderboard, ResultRow } from '#contract/leaderboard'
import type { Link } from '#contract/reference'
import { Absent } from '../../../components/absent'
import { ExternalLink } from '../../../components/external-link'
import { Icon } from '../../../components/icon'
import { formatCount } from '../../../components/number'
import { reported } from '../ranking'
import { RowLink } from './row-link'
import { modelName, otherRowsOfPaper } from './row-words'

/** Every code link of the row's paper; "none" is a known zero. */
export function CodeLinks({ row: { code, official } }: { row: ResultRow }) {
  if (code.length === 0)
    return (
      <>
        <h3>Code</h3>
        <Absent>none</Absent>
      </>
    )
  return (
    <List
      title="Code"
      note={official ? 'official among them' : undefined}
      lines={code.map(outsideLine)}
    />
  )
}

/** Where the row says that the model itself can be had; nothing where it does not. */
export function ModelLinks({ row: { modelLinks } }: { row: ResultRow }) {
  return modelLinks.length > 0 && <List title="Model" lines={modelLinks.map(outsideLine)} />
}

/** What else the paper of the row reports on this leaderboard, in its order. */
export function OtherRows({ row, leaderboard }: { row: ResultRow; leaderboard: Leaderboard }) {
  const others = otherRowsOfPaper(row, leaderboard.rows)
  const metric = leaderboard.rankedBy?.metric
  if (others.length === 0) return null
  const lines = others.map((other) => (
    <li key={other.position}>
      <RowLink position={other.position} title={other.model}>
        {modelName(other)}
      </RowLink>
      {metric !== undefined && (
        <span className="num score clip">
          {reported(other.scores, metric) ?? <Absent>not reported</Absent>}
        </span>
      )}
      <span className="num rank">
        {other.tied && <span aria-hidden="true">=</span>}
        {other.rank === null ? '–' : formatCount(other.rank)}
        <span className="visually-hidden">
          {other.rank === null ? ', no rank' : other.tied ? ', rank, tied' : ', rank'}
        </span>
      </span>
    </li>
  ))
  return <List title="Other rows of this paper" lines={lines} />
}

const outsideLine = ({ title, url }: Link) => (
  <li key={url}>
    <ExternalLink url={url}>{title.trim() === '' ? url : title}</ExternalLink>
    <Icon name="external" small />
  </li>
)

const shownAtFirst = 6

/** A few lines under their number, the others on demand. */
function List(props: { title: string; note?: string | undefined; lines: readonly ReactNode[] }) {
  const { title, note, lines } = props
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole || lines.length <= shownAtFirst + 1 ? lines : lines.slice(0, shownAtFirst)
  return (
    <>
      <h3>
        {title}{' '}
        <span className="soft">
          {formatCount(lines.length)}
          {note !== undefined && `, ${note}`}
        </span>
      </h3>
      <ul className="rows">{shown}</ul>
      {shown.length < lines.length && (
        <button
          type="button"
          className="button quiet small flush gap-1"
          onClick={() => setWhole(true)}
        >
          {formatCount(lines.length - shown.length)} more
          <Icon name="down" small />
        </button>
      )}
    </>
  )
}
