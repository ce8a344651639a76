import type { InputOf } from '#contract/contract'
import type { Area } from '#contract/snapshot'
import { useArchive, useEveryPage, type EveryPage } from '../../archive'
import { counted } from '../../components/counted'
import { FilterField } from '../../components/filter-field'
import { FilteredToNothing } from '../../components/filtered-to-nothing'
import { HiddenSwitch } from '../../components/hidden-switch'
import { doubtfulNames } from '../../components/doubtful-names'
import { formatCount } from '../../components/number'
import { PageHead } from '../../components/page-head'
import { Pending } from '../../components/pending'
import { TableExport } from '../../export/table-export'
import { isOn } from '../../is-on'
import { href, navigate } from '../../routes'
import { tasksOfAreaColumns } from '../tasks/task-columns'
import { TaskTable, type TasksRequest } from '../tasks/task-table'
import { AreaFacets } from './area-facets'
import { NoSuchArea } from './no-such-area'

/** The id of the area, and what its list of tasks is narrowed to. */
export type AreaRequest = { id?: string } & Omit<TasksRequest, 'area'>

/** How many tasks one answer brings. */
const limit = 200

/** A research area: its tasks with their leaderboards, datasets, papers and results. */
export function AreaPage({ request }: { request: AreaRequest }) {
  const { id = '', ...filters } = request
  const areas = useArchive('areas', {})
  const tasks = useEveryPage('tasks', { ...filters, area: id, limit })
  if (areas.state !== 'ready') return <Pending asked={areas} />
  const area = areas.value.areas.find((each) => each.id === id)
  if (!area) return <NoSuchArea id={id} areas={areas.value.areas} />
  if (tasks.state !== 'ready') return <Pending asked={tasks} />
  return <AreaView area={area} tasks={tasks.value} stale={tasks.stale} request={request} />
}

interface ViewProps {
  area: Area
  tasks: EveryPage<'tasks'>
  stale: boolean
  request: AreaRequest
}

function AreaView({ area, tasks, stale, request }: ViewProps) {
  const change = (part: Partial<AreaRequest>) =>
    navigate('area', { ...request, ...part }, { replace: 'text' in part })
  return (
    <>
      <AreaHead area={area} total={tasks.total} request={request} />
      <div className="with-facets gap-3">
        <AreaFacets area={area} request={request} change={change} />
        <div className="faceted">
          <div className="filter-bar apart">
            <FilterField
              label="Filter tasks by name"
              text={request.text ?? ''}
              change={(text) => change({ text: text || undefined })}
            />
            <Shown total={tasks.total} area={area} />
            <HiddenSwitch
              what={formatCount(tasks.first.hidden)}
              why={doubtfulNames}
              isNeeded={tasks.first.hidden > 0}
              isOn={isOn(request.hidden)}
              change={(hidden) => change({ hidden })}
            />
          </div>
          {tasks.total === 0 ? (
            <FilteredToNothing
              noun="task"
              page="area"
              keep={{ id: area.id }}
              filters={filtersOf(request)}
              text={request.text}
            />
          ) : (
            <TaskTable
              caption={`Tasks of ${area.name}`}
              columns={tasksOfAreaColumns}
              tasks={tasks}
              stale={stale}
              sort={request.sort}
              change={(sort) => change({ sort })}
            />
          )}
        </div>
      </div>
    </>
  )
}

const Shown = ({ total, area }: { total: number; area: Area }) => (
  <span className="soft small">
    {total === area.tasks
      ? `all ${formatCount(total)}`
      : `${formatCount(total)} of ${formatCount(area.tasks)}`}{' '}
    tasks
  </span>
)

function AreaHead({ area, total, request }: { area: Area; total: number; request: AreaRequest }) {
  const { id, name, tasks, tasksWithLeaderboards, leaderboards, results } = area
  const { id: _, ...filters } = request
  return (
    <PageHead
      title={name}
      facts={[
        counted(tasks, 'task'),
        <span key="with">
          <b>{formatCount(tasksWithLeaderboards)}</b> with a leaderboard
        </span>,
        leaderboards > 0 && (
          <a key="boards" className="link" href={href('leaderboards', { area: id })}>
            {counted(leaderboards, 'leaderboard')}
          </a>
        ),
        counted(results, 'result'),
        <a key="outline" className="link" href={href('outline', { area: id })}>
          as an outline
        </a>,
      ]}
      actions={
        total > 0 && (
          <TableExport
            title={`Tasks of ${name}`}
            method="tasks"
            request={{ ...(filters satisfies InputOf<'tasks'>), area: id }}
            name={`tasks-${id}`}
            rows={total}
            more={
              leaderboards > 0
                ? { kind: 'leaderboards', title: 'In full', wanted: { area: id }, name: id }
                : undefined
            }
          />
        )
      }
    />
  )
}

function filtersOf({ text, leaderboards, year }: AreaRequest): string[] {
  return [
    ...(text ? [`named “${text}”`] : []),
    ...(isOn(leaderboards) ? ['with a leaderboard'] : []),
    ...(year ? [`with a newest result of ${year}`] : []),
    'in this area',
  ]
}
