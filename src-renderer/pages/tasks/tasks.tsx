import type { InputOf } from '#contract/contract'
import type { SortKey } from '#contract/sort'
import { useArchive, useEveryPage, type EveryPage } from '../../archive'
import { DataTable } from '../../components/data-table'
import { FilterField } from '../../components/filter-field'
import { FilteredToNothing } from '../../components/filtered-to-nothing'
import { Icon } from '../../components/icon'
import { formatCount } from '../../components/number'
import { PageHead } from '../../components/page-head'
import { Pending } from '../../components/pending'
import { Switch } from '../../components/switch'
import type { LeaderboardsPart } from '../../export/export-part'
import { TableExport } from '../../export/table-export'
import { navigate } from '../../routes'
import { taskColumns } from './task-columns'

/** What the reader can set; how much one answer brings is not part of it. */
type Request = Omit<InputOf<'tasks'>, 'limit' | 'after'>

/** How many tasks one answer brings; the rows that follow come while the reader scrolls. */
const limit = 200

export function TasksPage({ request }: { request: Request }) {
  const asked = useEveryPage('tasks', { ...request, limit })
  if (asked.state !== 'ready') return <Pending asked={asked} />
  return <TasksView tasks={asked.value} stale={asked.stale} request={request} />
}

/** Of a list that shows one area: its leaderboards as files. */
const leaderboardsOfArea = (area: string | undefined): LeaderboardsPart | undefined =>
  area === undefined
    ? undefined
    : { kind: 'leaderboards', title: 'In full', wanted: { area }, name: area }

function TasksView(props: { tasks: EveryPage<'tasks'>; stale: boolean; request: Request }) {
  const { tasks, stale, request } = props
  const change = (part: Request) =>
    navigate('tasks', { ...request, ...part }, { replace: 'text' in part })
  return (
    <>
      <PageHead
        title="Tasks"
        facts={[total(tasks.total, request)]}
        actions={
          <TableExport
            title="Tasks"
            method="tasks"
            request={request}
            name={request.area === undefined ? 'tasks' : `tasks-${request.area}`}
            rows={tasks.total}
            more={leaderboardsOfArea(request.area)}
          />
        }
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
            columns={taskColumns}
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

type TaskSort = NonNullable<Request['sort']>

// The columns that sort bear the names of the orders in the contract.
const keysOf = (sort: TaskSort | undefined): SortKey[] =>
  sort === undefined ? [] : [{ column: sort, descending: sort !== 'name' }]

const sortOf = ({ column }: SortKey) => column as TaskSort
