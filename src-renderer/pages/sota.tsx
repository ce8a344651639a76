import { useMemo } from 'react'
import type { Area, Areas, Counts } from '#contract/snapshot'
import { readSort, writeSort, type SortKey } from '#contract/sort'
import { useArchive } from '../archive'
import { counted } from '../components/counted'
import { CsvMenu } from '../components/csv-menu'
import { DataTable, type Column } from '../components/data-table'
import { FilterField } from '../components/filter-field'
import { formatCount } from '../components/number'
import { LinkRow } from '../components/link-row'
import { PageHead } from '../components/page-head'
import { Pending } from '../components/pending'
import { YearBars } from '../components/year-bars'
import { yearSpan } from '../components/year-bars-shape'
import { href, navigate, type AddressRequest } from '../routes'

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
        actions={<CsvMenu method="areas" request={{}} name="areas" />}
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

const numbers: Readonly<Record<string, (area: Area) => number>> = {
  tasks: ({ tasks }) => tasks,
  withLeaderboard: ({ tasksWithLeaderboards }) => tasksWithLeaderboards,
  leaderboards: ({ leaderboards }) => leaderboards,
  results: ({ results }) => results,
}

/** By one column; the tasks without an area stay last, as they are no area. */
function inOrder(areas: readonly Area[], [key]: readonly SortKey[]): readonly Area[] {
  if (!key) return areas
  const number = numbers[key.column]
  const compare = number
    ? (a: Area, b: Area) => number(a) - number(b)
    : (a: Area, b: Area) => a.name.localeCompare(b.name)
  const sign = key.descending ? -1 : 1
  return areas.toSorted(
    (a, b) => Number(a.id === 'none') - Number(b.id === 'none') || sign * compare(a, b),
  )
}

function areaColumns(areas: readonly Area[]): Column<Area>[] {
  const span = yearSpan(areas.map(({ years }) => years))
  return [
    {
      id: 'name',
      head: 'Area',
      sort: 'asc',
      isRowHeader: true,
      width: '12rem',
      className: 'clip cell-model',
      cell: ({ id, name }) => (
        <a href={href('tasks', { area: id })} title={name}>
          {name}
        </a>
      ),
    },
    count('tasks', 'Tasks', '4.25rem'),
    count('withLeaderboard', 'With leaderboard', '7.5rem'),
    count('leaderboards', 'Leaderboards', '6rem'),
    count('results', 'Results', '4.5rem'),
    ...(span ? [yearColumn(span)] : []),
    {
      id: 'top',
      head: 'Tasks with most results',
      className: 'clip soft gap cell-wide',
      cell: ({ topTasks }) => (
        <LinkRow links={topTasks.map(({ id, name }) => ({ name, href: href('task', { id }) }))} />
      ),
    },
  ]
}

const yearColumn = ([from, to]: [number, number]): Column<Area> => ({
  id: 'years',
  head: `${from} to ${to}`,
  width: '7.75rem',
  className: 'gap',
  cell: ({ years }) => <YearBars years={years} from={from} to={to} />,
})

function count(id: string, head: string, width: string): Column<Area> {
  return {
    id,
    head,
    kind: 'number',
    sort: 'desc',
    width,
    cell: (area) => formatCount(numbers[id]?.(area) ?? 0),
  }
}
