import type { InputOf } from '#contract/contract'
import type { SortKey } from '#contract/sort'
import type { TaskItem } from '#contract/task'
import { useArchive, useEveryPage, type EveryPage } from '../archive'
import { Absent } from '../components/absent'
import { CsvMenu } from '../components/csv-menu'
import { DataTable, type Column } from '../components/data-table'
import { formatDate } from '../components/date'
import { FilterField } from '../components/filter-field'
import { FilteredToNothing } from '../components/filtered-to-nothing'
import { Icon } from '../components/icon'
import { LinkRow } from '../components/link-row'
import { formatCount } from '../components/number'
import { PageHead } from '../components/page-head'
import { Pending } from '../components/pending'
import { Switch } from '../components/switch'
import { href, navigate } from '../routes'

/** What the reader can set; how much one answer brings is not part of it. */
type Request = Omit<InputOf<'tasks'>, 'limit' | 'after'>

/** How many tasks one answer brings; the rows that follow come while the reader scrolls. */
const limit = 200

export function TasksPage({ request }: { request: Request }) {
  const asked = useEveryPage('tasks', { ...request, limit })
  if (asked.state !== 'ready') return <Pending asked={asked} />
  return <TasksView tasks={asked.value} stale={asked.stale} request={request} />
}

function TasksView(props: { tasks: EveryPage<'tasks'>; stale: boolean; request: Request }) {
  const { tasks, stale, request } = props
  const change = (part: Request) =>
    navigate('tasks', { ...request, ...part }, { replace: 'text' in part })
  return (
    <>
      <PageHead
        title="Tasks"
        facts={[total(tasks.total, request)]}
        actions={<CsvMenu method="tasks" request={request} name="tasks" />}
      />
      <Filters request={request} change={change} />
      {tasks.total === 0 ? (
        <FilteredToNothing
          noun="task"
          page="tasks"
          filters={filtersOf(request)}
          text={request.text}
        />
      ) : (
        <div className="gap-2">
          <DataTable
            caption="Tasks"
            columns={columns}
            rows={tasks.items}
            rowKey={({ id }) => id}
            stale={stale}
            long={tasks}
            sort={{
              keys: keysOf(request.sort),
              change: ([key]) => change({ sort: key ? sortOf(key) : undefined }),
              otherwise: {
                column: 'results',
                order: 'descending',
                words: 'Results, highest first',
              },
              oneWay: true,
            }}
          />
        </div>
      )}
    </>
  )
}

function total(count: number, request: Request) {
  const isWhole = !request.area && !request.text && !isOn(request.leaderboards)
  return (
    <>
      <b>{formatCount(count)}</b> {count === 1 ? 'task' : 'tasks'}
      {isWhole ? ' in this snapshot' : ' with these filters'}
    </>
  )
}

/** A switch of an address is text. */
const isOn = (flag: unknown) => flag === true || flag === 'true'

function Filters({ request, change }: { request: Request; change: (part: Request) => void }) {
  return (
    <div className="filter-bar gap-3">
      <FilterField
        label="Filter tasks by name"
        text={request.text ?? ''}
        change={(text) => change({ text: text || undefined })}
      />
      <AreaChoice area={request.area} choose={(area) => change({ area })} />
      <Switch
        isOn={isOn(request.leaderboards)}
        change={(leaderboards) => change({ leaderboards: leaderboards || undefined })}
      >
        Only tasks with a leaderboard
      </Switch>
    </div>
  )
}

function AreaChoice(props: {
  area: string | undefined
  choose: (area: string | undefined) => void
}) {
  const asked = useArchive('areas', {}, { quiet: true })
  const areas = asked.state === 'ready' ? asked.value.areas : []
  return (
    <span className="select">
      <select
        className="field"
        aria-label="Research area"
        value={props.area ?? ''}
        onChange={({ target }) => props.choose(target.value || undefined)}
      >
        <option value="">All areas</option>
        {areas.map(({ id, name, tasks }) => (
          <option key={id} value={id}>
            {name} ({formatCount(tasks)})
          </option>
        ))}
      </select>
      <Icon name="down" small />
    </span>
  )
}

function filtersOf({ text, area, leaderboards }: Request): string[] {
  return [
    ...(text ? [`named “${text}”`] : []),
    ...(area ? [`of the area “${area}”`] : []),
    ...(isOn(leaderboards) ? ['with a leaderboard'] : []),
  ]
}

const columns: readonly Column<TaskItem>[] = [
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

type TaskSort = NonNullable<Request['sort']>

// The columns that sort bear the names of the orders in the contract.
const keysOf = (sort: TaskSort | undefined): SortKey[] =>
  sort === undefined ? [] : [{ column: sort, descending: sort !== 'name' }]

const sortOf = ({ column }: SortKey) => column as TaskSort
