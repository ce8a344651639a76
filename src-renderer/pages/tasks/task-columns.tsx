import type { TaskItem } from '#contract/task'
import { Absent } from '../../components/absent'
import type { Column } from '../../components/data-table'
import { formatDate } from '../../components/date'
import { LinkRow } from '../../components/link-row'
import { formatCount } from '../../components/number'
import { TaskLink, taskName } from '../../components/task-name'
import { href } from '../../routes'

const name: Column<TaskItem> = {
  id: 'name',
  head: 'Task',
  sort: 'asc',
  isRowHeader: true,
  className: 'clip cell-model',
  cell: (task) => <TaskLink task={task} />,
}

const areas: Column<TaskItem> = {
  id: 'areas',
  head: 'Areas',
  width: '26%',
  className: 'clip soft cell-wide',
  cell: ({ areas }) =>
    areas.length === 0 ? (
      <Absent>not reported</Absent>
    ) : (
      <LinkRow links={areas.map(({ id, name }) => ({ name, href: href('area', { id }) }))} />
    ),
}

const parents: Column<TaskItem> = {
  id: 'parents',
  head: 'Under',
  width: '22%',
  className: 'clip soft cell-wide gap',
  cell: ({ parents }) =>
    parents.length === 0 ? (
      <Absent>none</Absent>
    ) : (
      <LinkRow
        links={parents.map(({ id, name }) => ({
          name: taskName(name),
          href: href('task', { id }),
        }))}
      />
    ),
}

const latest: Column<TaskItem> = {
  id: 'latest',
  head: 'Latest result',
  kind: 'date',
  sort: 'desc',
  width: '7rem',
  className: 'soft',
  cell: ({ latest, results }) =>
    latest !== null ? formatDate(latest) : <Absent>{results > 0 ? 'not reported' : 'none'}</Absent>,
}

const leaderboards = count(
  'leaderboards',
  'Leaderboards',
  '6.5rem',
  ({ leaderboards }) => leaderboards,
)
const results = count('results', 'Results', '5rem', ({ results }) => results)
const papers = count('papers', 'Papers', '5rem', ({ papers }) => papers)

/** Those that sort bear the names of the orders in the contract. */
export const taskColumns: readonly Column<TaskItem>[] = [
  name,
  areas,
  leaderboards,
  results,
  papers,
  { ...count('subtasks', 'Subtasks', '5rem', ({ subtasks }) => subtasks), sort: undefined },
  latest,
]

/** Of the tasks of one area. */
export const tasksOfAreaColumns: readonly Column<TaskItem>[] = [
  name,
  { ...leaderboards, head: 'Boards', title: 'Leaderboards', width: '4.5rem' },
  {
    ...count('datasets', 'Datasets', '5rem', ({ datasets }) => datasets),
    title: 'Datasets that name the task',
  },
  papers,
  results,
  latest,
  parents,
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
