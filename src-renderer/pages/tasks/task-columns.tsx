import type { TaskItem } from '#contract/task'
import { Absent } from '../../components/absent'
import type { Column } from '../../components/data-table'
import { formatDate } from '../../components/date'
import { LinkRow } from '../../components/link-row'
import { formatCount } from '../../components/number'
import { href } from '../../routes'

/** Those that sort bear the names of the orders in the contract. */
export const taskColumns: readonly Column<TaskItem>[] = [
  {
    id: 'name',
    head: 'Task',
    sort: 'asc',
    isRowHeader: true,
    className: 'clip cell-model',
    cell: ({ id, name }) => (
      <a href={href('task', { id })} title={name}>
        {name}
      </a>
    ),
  },
  {
    id: 'areas',
    head: 'Areas',
    width: '26%',
    className: 'clip soft cell-wide',
    cell: ({ areas }) =>
      areas.length === 0 ? (
        <Absent>not reported</Absent>
      ) : (
        <LinkRow
          links={areas.map(({ id, name }) => ({ name, href: href('tasks', { area: id }) }))}
        />
      ),
  },
  count('leaderboards', 'Leaderboards', '6.5rem', ({ leaderboards }) => leaderboards),
  count('results', 'Results', '5rem', ({ results }) => results),
  count('papers', 'Papers', '5rem', ({ papers }) => papers),
  { ...count('subtasks', 'Subtasks', '5rem', ({ subtasks }) => subtasks), sort: undefined },
  {
    id: 'latest',
    head: 'Latest result',
    kind: 'date',
    sort: 'desc',
    width: '7rem',
    className: 'soft',
    cell: ({ latest, results }) =>
      latest !== null ? (
        formatDate(latest)
      ) : (
        <Absent>{results > 0 ? 'not reported' : 'none'}</Absent>
      ),
  },
]

function count(id: string, head: string, width: string, of: (task: TaskItem) => number) {
  const column: Column<TaskItem> = {
    id,
    head,
    kind: 'number',
    sort: 'desc',
    width,
    cell: (task) => (of(task) === 0 ? <Absent>none</Absent> : formatCount(of(task))),
  }
  return column
}
