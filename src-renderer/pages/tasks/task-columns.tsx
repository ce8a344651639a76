import type { TaskItem } from '#contract/task'
import { Absent } from '../../components/absent'
import type { Column } from '../../components/data-table'
import { formatDate } from '../../components/date'
import { LinkRow } from '../../components/link-row'
import { countColumn } from '../../components/table/count-column'
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

const leaderboards = countColumn<TaskItem>(
  { id: 'leaderboards', head: 'Leaderboards', width: '6.5rem' },
  ({ leaderboards }) => leaderboards,
)
const results = countColumn<TaskItem>(
  { id: 'results', head: 'Results', width: '5rem' },
  ({ results }) => results,
)
const papers = countColumn<TaskItem>(
  { id: 'papers', head: 'Papers', width: '5rem' },
  ({ papers }) => papers,
)

/** Those that sort bear the names of the orders in the contract. */
export const taskColumns: readonly Column<TaskItem>[] = [
  name,
  areas,
  leaderboards,
  results,
  papers,
  countColumn(
    { id: 'subtasks', head: 'Subtasks', width: '5rem', sort: undefined },
    ({ subtasks }) => subtasks,
  ),
  latest,
]

/** Of the tasks of one area. */
export const tasksOfAreaColumns: readonly Column<TaskItem>[] = [
  name,
  { ...leaderboards, head: 'Boards', title: 'Leaderboards', width: '4.5rem' },
  countColumn(
    { id: 'datasets', head: 'Datasets', title: 'Datasets that name the task', width: '5rem' },
    ({ datasets }) => datasets,
  ),
  papers,
  results,
  latest,
  parents,
]
