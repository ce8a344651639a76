import type { OwnResultHere } from '#contract/own-result'
import { Absent } from '../components/absent'
import { DataTable, type Column } from '../components/data-table'
import { Icon } from '../components/icon'
import { href } from '../routes'
import { ChangeResultButton, idHere } from './change-result-button'
import { removeResult } from './own-results'
import { standingWords } from './standing-lines'
import { titleOf } from './result-form'

/** Longer lists draw only the rows near the window. */
const SHORT = 100

/** Results of the reader's own, with where each is in this snapshot. */
export function OwnTable({ results }: { results: readonly OwnResultHere[] }) {
  return (
    <DataTable
      caption="Your own results"
      className="cards"
      columns={columns}
      rows={results}
      rowKey={({ id }) => id}
      long={results.length > SHORT ? { total: results.length, more: null } : undefined}
    />
  )
}

const columns: readonly Column<OwnResultHere>[] = [
  {
    id: 'model',
    head: 'Model',
    isRowHeader: true,
    width: '20%',
    className: 'clip cell-model',
    cell: ({ model }) => <bdi title={model}>{model}</bdi>,
  },
  {
    id: 'leaderboard',
    head: 'Leaderboard',
    className: 'clip cell-wide',
    cell: (result) => <BoardName result={result} />,
  },
  {
    id: 'scores',
    head: 'Scores',
    className: 'clip cell-wide',
    cell: ({ scores }) => {
      const text = scores.map(({ metric, score }) => `${metric}: ${score}`).join(', ')
      return <bdi title={text}>{text}</bdi>
    },
  },
  {
    id: 'rank',
    head: 'Rank',
    kind: 'number',
    width: '6.5rem',
    cell: ({ standing }) =>
      standing ? (
        <span title={`by ${standing.metric}, ${standing.better} is better`}>
          {standingWords(standing)}
        </span>
      ) : (
        <Absent>no rank</Absent>
      ),
  },
  {
    id: 'here',
    head: 'In this snapshot',
    className: 'clip soft cell-wide',
    width: '14rem',
    cell: (result) => <Whereabouts result={result} />,
  },
  {
    id: 'change',
    head: 'Change',
    width: '4.5rem',
    cell: (result) => <ChangeResultButton result={result} />,
  },
  {
    id: 'remove',
    head: 'Remove',
    width: '4.75rem',
    cell: (result) => (
      <button
        type="button"
        className="icon-button small"
        aria-label={`Remove your result ${result.model}`}
        title="Remove"
        onClick={() => void removeResult(result)}
      >
        <Icon name="close" small />
      </button>
    ),
  },
]

/** A link to the leaderboard with the result on it; only its name where it is not here. */
function BoardName({ result }: { result: OwnResultHere }) {
  const title = titleOf(result.leaderboard)
  const id = idHere(result)
  if (id === null) return <bdi title={title}>{title}</bdi>
  return (
    <a href={href('leaderboard', { id, own: true, row: result.position })} title={title} dir="auto">
      {title}
    </a>
  )
}

function Whereabouts({ result: { here, leaderboard, lost } }: { result: OwnResultHere }) {
  if (here.state === 'not in this snapshot')
    return leaderboard.isDraft ? 'draft of a new leaderboard' : <Absent>{here.state}</Absent>
  const where = here.state === 'moved' ? `moved to “${here.id}”, found by its ${here.by}` : 'found'
  const words = lost.length === 0 ? where : `${where}; no metric ${lost.join(', ')} here`
  return <span title={words}>{words}</span>
}
