import { useArchive, useEveryPage, type EveryPage } from '../../archive'
import { FilterField } from '../../components/filter-field'
import { FilteredToNothing } from '../../components/filtered-to-nothing'
import { HiddenSwitch } from '../../components/hidden-switch'
import { doubtfulNames } from '../../components/doubtful-names'
import { Icon } from '../../components/icon'
import { formatCount } from '../../components/number'
import { PageHead } from '../../components/page-head'
import { Pending } from '../../components/pending'
import { Switch } from '../../components/switch'
import type { LeaderboardsPart } from '../../export/export-part'
import { TableExport } from '../../export/table-export'
import { isOn } from '../../is-on'
import { href, navigate } from '../../routes'
import { taskColumns } from './task-columns'
import { TaskTable, type TasksRequest } from './task-table'

/** How many tasks one answer brings; the rows that follow come while the reader scrolls. */
const limit = 200

/** All tasks, or those that the filters of the address leave. */
export function TasksPage({ request }: { request: TasksRequest }) {
  const asked = useEveryPage('tasks', { ...request, limit })
  if (asked.state !== 'ready') return <Pending asked={asked} />
  return <TasksView tasks={asked.value} stale={asked.stale} request={request} />
}

/** Of a list that shows one area: its leaderboards as files. */
const leaderboardsOfArea = (area: string | undefined): LeaderboardsPart | undefined =>
  area === undefined
    ? undefined
    : { kind: 'leaderboards', title: 'In full', wanted: { area }, name: area }

function TasksView(props: { tasks: EveryPage<'tasks'>; stale: boolean; request: TasksRequest }) {
  const { tasks, stale, request } = props
  const change = (part: TasksRequest) =>
    navigate('tasks', { ...request, ...part }, { replace: 'text' in part })
  return (
    <>
      <PageHead
        title="Tasks"
        facts={[
          total(tasks.total, request),
          !isOn(request.hidden) &&
            tasks.first.hidden > 0 &&
            `${formatCount(tasks.first.hidden)} hidden by quality rules`,
          <a className="link" href={href('outline')} key="outline">
            as an outline
          </a>,
        ]}
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
      <Filters request={request} change={change} hidden={tasks.first.hidden} />
      {tasks.total === 0 ? (
        <FilteredToNothing
          noun="task"
          page="tasks"
          filters={filtersOf(request)}
          text={request.text}
        />
      ) : (
        <div className="gap-2">
          <TaskTable
            caption="Tasks"
            columns={taskColumns}
            tasks={tasks}
            stale={stale}
            sort={request.sort}
            change={(sort) => change({ sort })}
          />
        </div>
      )}
    </>
  )
}

function total(count: number, request: TasksRequest) {
  const isWhole = !request.area && !request.text && !request.year && !isOn(request.leaderboards)
  return (
    <>
      <b>{formatCount(count)}</b> {count === 1 ? 'task' : 'tasks'}
      {isWhole ? ' in this snapshot' : ' with these filters'}
    </>
  )
}

function Filters(props: {
  request: TasksRequest
  change: (part: TasksRequest) => void
  hidden: number
}) {
  const { request, change, hidden } = props
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
      <HiddenSwitch
        what={formatCount(hidden)}
        why={doubtfulNames}
        isNeeded={hidden > 0}
        isOn={isOn(request.hidden)}
        change={(hidden) => change({ hidden })}
      />
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

function filtersOf({ text, area, year, leaderboards }: TasksRequest): string[] {
  return [
    ...(text ? [`named “${text}”`] : []),
    ...(area ? [`of the area “${area}”`] : []),
    ...(year ? [`with a newest result of ${year}`] : []),
    ...(isOn(leaderboards) ? ['with a leaderboard'] : []),
  ]
}
