import { useMemo } from 'react'
import type { Area, Areas, Counts } from '#contract/snapshot'
import { readSort, writeSort } from '#contract/sort'
import { useArchive } from '../../archive'
import { counted } from '../../components/counted'
import { DataTable } from '../../components/data-table'
import { FilterField } from '../../components/filter-field'
import { formatCount } from '../../components/number'
import { PageHead } from '../../components/page-head'
import { Pending } from '../../components/pending'
import { Switch } from '../../components/switch'
import { TableExport } from '../../export/table-export'
import { isOn } from '../../is-on'
import { href, navigate, type AddressRequest } from '../../routes'
import { areaColumns, inOrder } from './area-columns'
import { areasRequest } from './areas-request'

/** State of the art by research area. The order is of this page alone, so it sorts. */
export function SotaPage({ request }: { request: AddressRequest }) {
  const asked = useArchive('areas', areasRequest(request))
  return asked.state === 'ready' ? (
    <AreasView areas={asked.value} stale={asked.stale} request={request} />
  ) : (
    <Pending asked={asked} />
  )
}

interface ViewProps {
  areas: Areas
  stale: boolean
  request: AddressRequest
}

function AreasView({ areas: { areas, counts }, stale, request }: ViewProps) {
  const text = request['text'] ?? ''
  const keys = useMemo(() => readSort(request['sort'] ?? '') ?? [], [request])
  const shown = useMemo(() => inOrder(areas.filter(wanted(text)), keys), [areas, text, keys])
  const isSearched = text.trim() !== ''
  const columns = useMemo(() => areaColumns(areas, isSearched), [areas, isSearched])
  const change = (part: { text?: string; sort?: string; every?: true }) =>
    navigate('sota', { ...request, ...part }, { replace: part.text !== undefined })
  return (
    <>
      <PageHead
        title="State of the art by area"
        facts={[
          counted(counts.leaderboards, 'leaderboard'),
          counted(counts.results, 'result'),
          tasksNote(counts),
          'a task may stand in several areas',
        ]}
        actions={
          <TableExport
            title="State of the art by area"
            method="areas"
            request={areasRequest(request)}
            name="areas"
            rows={areas.length}
          />
        }
      />
      <Filters request={request} change={change} />
      {shown.length === 0 ? (
        <NoArea text={text} hasAreas={areas.length > 0} />
      ) : (
        <div className="gap-2 roomy">
          <DataTable
            caption="Research areas"
            columns={columns}
            rows={shown}
            rowKey={({ id }) => id}
            stale={stale}
            sort={{
              keys,
              change: (keys) => change({ sort: writeSort(keys) || undefined }),
              otherwise: { column: 'tasks', order: 'descending', words: 'Tasks, highest first' },
            }}
          />
          <p className="small soft gap-2">
            Bars: results by year of their paper, each area to its own height.
          </p>
        </div>
      )}
    </>
  )
}

function Filters(props: {
  request: AddressRequest
  change: (part: { text?: string; every?: true }) => void
}) {
  const { request, change } = props
  const text = request['text'] ?? ''
  const isEvery = isOn(request['every'])
  return (
    <div className="filter-bar gap-3">
      <FilterField
        label="Filter areas and tasks"
        text={text}
        change={(text) => change({ text: text || undefined })}
      />
      <Switch isOn={!isEvery} change={(isOn) => change({ every: isOn ? undefined : true })}>
        Only tasks with a leaderboard
      </Switch>
      {text !== '' && (
        <a className="more" href={href('tasks', { text, leaderboards: !isEvery })}>
          Tasks named “{text}”
        </a>
      )}
      <span className="filter-end">
        <a className="more" href={href('leaderboards', { notable: true })}>
          Notable leaderboards
        </a>
        <a className="more" href={href('leaderboards')}>
          All leaderboards
        </a>
        <a className="more" href={href('outline')}>
          Outline of tasks
        </a>
      </span>
    </div>
  )
}

function tasksNote({ tasks, tasksWithLeaderboards }: Counts) {
  return (
    <>
      <b>{formatCount(tasksWithLeaderboards)}</b> of {formatCount(tasks)} tasks have a leaderboard
    </>
  )
}

function NoArea({ text, hasAreas }: { text: string; hasAreas: boolean }) {
  if (!hasAreas)
    return (
      <div className="empty gap-4">
        <h2>No areas here</h2>
        <p>This snapshot was made without evaluation tables, so it has no leaderboards.</p>
        <div className="button-row">
          <a className="button" href={href('snapshot', { part: 'import' })}>
            Import the full archive…
          </a>
        </div>
      </div>
    )
  return (
    <div className="empty gap-4">
      <h2>No area or task here is named “{text}”</h2>
      <p>
        Tasks without a leaderboard are among all tasks.{' '}
        <a href={href('tasks', { text })}>Look among all tasks</a>
      </p>
    </div>
  )
}

/** Areas that are called so, and those with a task that is. */
const wanted = (text: string) => {
  const typed = text.trim().toLowerCase()
  return ({ name, found }: Area) => found > 0 || typed === '' || name.toLowerCase().includes(typed)
}
