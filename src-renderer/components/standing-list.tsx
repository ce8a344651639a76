import type { Standing } from '#contract/standing'
import { Absent } from './absent'
import { DataTable, type Column, type TableSort } from './data-table'
import { formatCount } from './number'
import { LeaderboardLink, MetricName, PaperTitle, RankOfAll, SpelledScore } from './ranked-cells'

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
      <LeaderboardLink id={leaderboardId} metric={metric ?? undefined} {...{ task, dataset }} />
    ),
  },
  {
    id: 'rank',
    head: 'Best rank',
    kind: 'number',
    sort: 'asc',
    clearsSort: true,
    width: '7rem',
    cell: RankOfAll,
  },
  {
    id: 'metric',
    head: 'Metric',
    width: '9rem',
    className: 'clip soft gap',
    cell: ({ metric, better }) => <MetricName {...{ metric, better }} absent="none" />,
  },
  {
    id: 'score',
    head: 'Score',
    kind: 'number',
    width: '6rem',
    className: 'clip',
    cell: SpelledScore,
  },
  {
    id: 'paper',
    head: 'Paper',
    className: 'clip soft gap cell-wide',
    cell: PaperTitle,
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
