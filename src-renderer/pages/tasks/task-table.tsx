import type { InputOf } from '#contract/contract'
import type { SortKey } from '#contract/sort'
import type { TaskItem } from '#contract/task'
import type { EveryPage } from '../../archive'
import { DataTable, type Column } from '../../components/data-table'

/** What a reader can set of a list of tasks; how much one answer brings is not part of it. */
export type TasksRequest = Omit<InputOf<'tasks'>, 'limit' | 'after'>

type TaskSort = NonNullable<TasksRequest['sort']>

/** Tasks as a table that brings further rows while the reader scrolls. */
export function TaskTable(props: {
  caption: string
  columns: readonly Column<TaskItem>[]
  tasks: EveryPage<'tasks'>
  stale: boolean
  sort: TaskSort | undefined
  change: (sort: TaskSort | undefined) => void
}) {
  const { caption, columns, tasks, stale, sort, change } = props
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={tasks.items}
      rowKey={({ id }) => id}
      stale={stale}
      long={tasks}
      sort={{
        keys: keysOf(sort),
        change: ([key]) => change(key ? sortOf(key) : undefined),
        otherwise: { column: 'results', order: 'descending', words: 'Results, highest first' },
        oneWay: true,
      }}
    />
  )
}

// The columns that sort bear the names of the orders in the contract.
const keysOf = (sort: TaskSort | undefined): SortKey[] =>
  sort === undefined ? [] : [{ column: sort, descending: sort !== 'name' }]

const sortOf = ({ column }: SortKey) => column as TaskSort
