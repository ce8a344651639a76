import type { Standing } from '#contract/standing'
import { href } from '../routes'
import { Absent } from './absent'
import { BetterSign } from './better-sign'
import { DataTable, type Column, type TableSort } from './data-table'
import { formatCount } from './number'

/** Where papers stand on leaderboards: a line for each, with their best result there. */
export function StandingList(props: {
  caption: string
  items: readonly Standing[]
  sort?: TableSort
  stale?: boolean
}) {
  const { caption, items, sort, stale } = props
  return (
    <DataTable
      caption={caption}
      className="cards"
      columns={sort ? columns : unsorted}
      rows={items}
      rowKey={({ leaderboardId }) => leaderboardId}
      sort={sort}
      stale={stale}
      // Rows beyond the window are not drawn where there are many.
      long={items.length > SHORT ? { total: items.length, more: null } : undefined}
    />
  )
}

const SHORT = 100

const columns: readonly Column<Standing>[] = [
  {
    id: 'leaderboard',
    head: 'Leaderboard',
    sort: 'asc',
    isRowHeader: true,
    width: '30%',
    className: 'clip',
    cell: ({ leaderboardId, task, dataset, metric }) => (
      <a
        href={href('leaderboard', { id: leaderboardId, metric: metric ?? undefined })}
        title={`${task} on ${dataset}`}
      >
        {task}
        <span className="soft context"> on {dataset}</span>
      </a>
    ),
  },
  {
    id: 'rank',
    head: 'Best rank',
    kind: 'number',
    sort: 'asc',
    clearsSort: true,
    width: '7rem',
    cell: ({ rank, of }) => (
      <span>
        {rank === null ? <Absent>no rank</Absent> : formatCount(rank)}{' '}
        <span className="faint">of {formatCount(of)}</span>
      </span>
    ),
  },
  {
    id: 'metric',
    head: 'Metric',
    width: '9rem',
    className: 'clip soft gap',
    cell: ({ metric, better }) =>
      metric === null ? (
        <Absent>none</Absent>
      ) : (
        <span className="sign" title={metric}>
          {metric}
          <BetterSign better={better} className="trail" />
        </span>
      ),
  },
  {
    id: 'score',
    head: 'Score',
    kind: 'number',
    width: '6rem',
    className: 'clip',
    cell: ({ score }) =>
      score === null ? <Absent>not reported</Absent> : <span title={score}>{score}</span>,
  },
  {
    id: 'paper',
    head: 'Paper',
    className: 'clip soft gap cell-wide',
    cell: ({ paper: { id, title } }) =>
      id === null ? (
        title
      ) : (
        <a href={href('paper', { id })} title={title}>
          {title}
        </a>
      ),
  },
  {
    id: 'results',
    head: 'Results',
    kind: 'number',
    sort: 'desc',
    width: '4.75rem',
    className: 'soft',
    cell: ({ results }) => formatCount(results),
  },
  {
    id: 'newest',
    head: 'Newest',
    kind: 'date',
    sort: 'desc',
    width: '6rem',
    className: 'soft',
    cell: ({ newest }) => newest ?? <Absent>unknown</Absent>,
  },
]

const unsorted = columns.map((column) => ({ ...column, sort: undefined }))
