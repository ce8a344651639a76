import type { Area } from '#contract/snapshot'
import type { SortKey } from '#contract/sort'
import { Absent } from '../../components/absent'
import type { Column } from '../../components/data-table'
import { LinkRow } from '../../components/link-row'
import { formatCount } from '../../components/number'
import { YearBars } from '../../components/year-bars'
import { yearSpan } from '../../components/year-bars-shape'
import { href } from '../../routes'

const numbers: Readonly<Record<string, (area: Area) => number>> = {
  found: ({ found }) => found,
  tasks: ({ tasks }) => tasks,
  withLeaderboard: ({ tasksWithLeaderboards }) => tasksWithLeaderboards,
  leaderboards: ({ leaderboards }) => leaderboards,
  results: ({ results }) => results,
}

/** By one column; the tasks without an area stay last, as they are no area. */
export function inOrder(areas: readonly Area[], [key]: readonly SortKey[]): readonly Area[] {
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

/** `isSearched` where some tasks are asked for by their names. */
export function areaColumns(areas: readonly Area[], isSearched: boolean): Column<Area>[] {
  const span = yearSpan(areas.map(({ years }) => years))
  return [
    {
      id: 'name',
      head: 'Area',
      sort: 'asc',
      isRowHeader: true,
      width: '14rem',
      className: 'clip cell-model',
      cell: ({ id, name }) => (
        <a href={href('area', { id })} title={name}>
          {name}
        </a>
      ),
    },
    ...(isSearched ? [count('found', 'Of this name', '5.75rem')] : []),
    count('tasks', 'Tasks', '4.25rem'),
    count('withLeaderboard', 'With leaderboard', '7.75rem'),
    count('leaderboards', 'Leaderboards', '6.75rem'),
    count('results', 'Results', '4.5rem'),
    ...(span ? [yearColumn(span)] : []),
    {
      id: 'top',
      head: isSearched ? 'Tasks of this name' : 'Tasks with most results',
      className: 'clip soft gap cell-wide',
      cell: ({ topTasks }) =>
        topTasks.length === 0 ? (
          <Absent>none</Absent>
        ) : (
          <LinkRow links={topTasks.map(({ id, name }) => ({ name, href: href('task', { id }) }))} />
        ),
    },
  ]
}

const yearColumn = ([from, to]: [number, number]): Column<Area> => ({
  id: 'years',
  head: from === to ? String(from) : `${from} to ${to}`,
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
