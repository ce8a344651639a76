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
import { TableExport } from '../../export/table-export'
import { href, navigate, type AddressRequest } from '../../routes'
import { areaColumns, inOrder } from './area-columns'

/** State of the art by research area. Filter and order are of this page alone, so it does both. */
export function SotaPage({ request }: { request: AddressRequest }) {
  const asked = useArchive('areas', {})
  return asked.state === 'ready' ? (
    <AreasView areas={asked.value} request={request} />
  ) : (
    <Pending asked={asked} />
  )
}

function AreasView({
  areas: { areas, counts },
  request,
}: {
  areas: Areas
  request: AddressRequest
}) {
  const text = request['text'] ?? ''
  const keys = useMemo(() => readSort(request['sort'] ?? '') ?? [], [request])
  const shown = useMemo(() => inOrder(areas.filter(named(text)), keys), [areas, text, keys])
  const columns = useMemo(() => areaColumns(areas), [areas])
  const change = (part: { text?: string; sort?: string }) =>
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
            request={{}}
            name="areas"
            rows={areas.length}
          />
        }
      />
      <div className="filter-bar gap-3">
        <FilterField
          label="Filter areas and tasks"
          text={text}
          change={(text) => change({ text: text || undefined })}
        />
        {text !== '' && (
          <a className="more" href={href('tasks', { text })}>
            Tasks named “{text}”
          </a>
        )}
      </div>
      {shown.length === 0 ? (
        <NoArea text={text} hasAreas={areas.length > 0} />
      ) : (
        <div className="gap-2 roomy">
          <DataTable
            caption="Research areas"
            columns={columns}
            rows={shown}
            rowKey={({ id }) => id}
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

function tasksNote({ tasks, tasksWithLeaderboards }: Counts) {
  return (
    <>
      <b>{formatCount(tasksWithLeaderboards)}</b> of {formatCount(tasks)} tasks have a leaderboard
    </>
  )
}

function NoArea({ text, hasAreas }: { text: string; hasAreas: boolean }) {
  return (
    <div className="empty gap-4">
      <h2>{hasAreas ? `No area or leading task is named “${text}”` : 'No areas here'}</h2>
      <p>
        {hasAreas
          ? 'Only the tasks with most results are listed with their area. '
          : 'This snapshot was made without evaluation tables, so it has no leaderboards. '}
        <a href={href('tasks', hasAreas ? { text } : {})}>Look among all tasks</a>
      </p>
    </div>
  )
}

const named = (text: string) => {
  const wanted = text.trim().toLowerCase()
  const has = (name: string) => name.toLowerCase().includes(wanted)
  return ({ name, topTasks }: Area) => has(name) || topTasks.some((task) => has(task.name))
}
