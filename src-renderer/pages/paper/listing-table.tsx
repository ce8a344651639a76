import { Absent } from '../../components/absent'
import { DataTable, type Column } from '../../components/data-table'
import { href } from '../../routes'
import type { Listing } from './result-lines'

/** Every listing of every result, as the former site showed them. */
export function ListingTable({ listings }: { listings: readonly Listing[] }) {
  return (
    <DataTable
      caption="Every listing of the results of this paper"
      columns={columns}
      rows={listings}
      rowKey={({ leaderboardId }, index) => `${leaderboardId} ${index}`}
    />
  )
}

const columns: readonly Column<Listing>[] = [
  {
    id: 'task',
    head: 'Task',
    width: '24%',
    className: 'clip',
    isRowHeader: true,
    cell: ({ task, dataset, leaderboardId }) => (
      <a href={href('leaderboard', { id: leaderboardId })} title={`${task} on ${dataset}`}>
        {task}
      </a>
    ),
  },
  {
    id: 'dataset',
    head: 'Dataset',
    width: '20%',
    className: 'clip',
    cell: ({ dataset }) => <span title={dataset}>{dataset}</span>,
  },
  {
    id: 'metric',
    head: 'Metric',
    width: '15%',
    className: 'clip soft',
    cell: ({ metric }) => <span title={metric}>{metric}</span>,
  },
  {
    id: 'score',
    head: 'Value',
    kind: 'number',
    width: '7rem',
    cell: ({ score }) => score,
  },
  {
    id: 'model',
    head: 'Model',
    className: 'clip gap',
    cell: ({ model }) =>
      model === '' ? <Absent>not reported</Absent> : <span title={model}>{model}</span>,
  },
]
