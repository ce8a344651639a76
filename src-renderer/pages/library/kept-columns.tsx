import type { Kept, KeptHere } from '#contract/library'
import { Absent } from '../../components/absent'
import type { Column } from '../../components/data-table'
import { addressHere } from '../../opened-pages'
import { nounOfKind } from '../../kind-nouns'

const name: Column<KeptHere> = {
  id: 'name',
  head: 'Name',
  sort: 'asc',
  isRowHeader: true,
  width: '30%',
  className: 'clip cell-model',
  cell: (kept) => <KeptName kept={kept} />,
}

/** A link to the thing where it is now; only its name where it is not. */
function KeptName({ kept }: { kept: KeptHere }) {
  const { name } = kept
  const address = addressHere(kept)
  if (address === null) return <span title={name}>{name}</span>
  return (
    <a href={address} title={name}>
      {name}
    </a>
  )
}

const kind: Column<KeptHere> = {
  id: 'kind',
  head: 'Kind',
  sort: 'asc',
  width: '6.5rem',
  className: 'soft',
  cell: ({ kind }) => nounOfKind(kind),
}

const here: Column<KeptHere> = {
  id: 'here',
  head: 'In this snapshot',
  sort: 'asc',
  className: 'clip soft cell-wide',
  cell: (kept) => <Whereabouts kept={kept} />,
}

function Whereabouts({ kept: { here } }: { kept: KeptHere }) {
  if (here.state === 'found') return 'found'
  if (here.state === 'not in this snapshot') return <Absent>{here.state}</Absent>
  const words = `moved to “${here.id}”, found by its ${here.by}`
  return <span title={`${words}: ${here.name}`}>{words}</span>
}

/** The snapshot in which it was kept, and the day under `head`. */
export const madeColumns = (head: string): Column<Pick<Kept, 'made' | 'snapshot'>>[] => [
  {
    id: 'snapshot',
    head: 'Made in',
    sort: 'asc',
    width: '13rem',
    className: 'clip soft cell-wide',
    cell: (kept) => <span title={snapshotOf(kept)}>{snapshotOf(kept)}</span>,
  },
  {
    id: 'made',
    head,
    kind: 'date',
    sort: 'desc',
    width: '6rem',
    cell: ({ made }) => <Day time={made} />,
  },
]

/** The day of the last change. */
export const changedColumn: Column<{ changed: string }> = {
  id: 'changed',
  head: 'Changed',
  kind: 'date',
  sort: 'desc',
  width: '6rem',
  cell: ({ changed }) => <Day time={changed} />,
}

const snapshotOf = ({ snapshot: { name, date } }: Pick<Kept, 'snapshot'>) =>
  date === null ? name : `${name}, ${date}`

/** The reader's own day of a moment. */
export function Day({ time }: { time: string }) {
  const moment = new Date(time)
  const day = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
  return (
    <time dateTime={time} title={moment.toLocaleString()}>
      {day.map((part) => String(part).padStart(2, '0')).join('-')}
    </time>
  )
}

export const columnsOf = { name, kind, here }

/** Tells the rows of a table apart. */
export const keptKey = ({ kind, id, made }: Kept): string => `${kind} ${id} ${made}`

/** Tables that are longer draw only the rows near the window. */
const SHORT = 100

/** Rows that are all here, for a table that draws only those in sight where there are many. */
export const asLong = (rows: readonly unknown[]) =>
  rows.length > SHORT ? { total: rows.length, more: null } : undefined
