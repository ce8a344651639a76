import { useMemo } from 'react'
import type { DiffAction, DiffChange, DiffField } from '#contract/diff'
import type { EveryPage } from '../../archive'
import { Absent } from '../../components/absent'
import { DataTable, type Column } from '../../components/data-table'
import { href } from '../../routes'
import { changeAddress, type SideInUse } from './change-address'
import { isFiltered, type DiffAddress } from './diff-address'
import { actionWords, kindNouns } from './diff-words'

/** The changes, each with what it was before and what it is after. */
export function ChangeList(props: {
  changes: EveryPage<'diff'>
  isStale: boolean
  inUse: SideInUse
  address: DiffAddress
}) {
  const { changes, isStale, inUse, address } = props
  const columns = useMemo(() => columnsOf(inUse), [inUse])
  if (changes.total === 0) return <NoChanges address={address} />
  return (
    <div className="gap-3">
      <DataTable
        caption="Changes"
        className="changes"
        columns={columns}
        rows={changes.items}
        rowKey={(_, index) => String(index)}
        stale={isStale}
        long={changes}
      />
    </div>
  )
}

function NoChanges({ address }: { address: DiffAddress }) {
  const { old, new: other } = address
  return (
    <div className="empty gap-4">
      <h2>{isFiltered(address) ? 'No change with these filters' : 'Nothing differs'}</h2>
      {isFiltered(address) && (
        <div className="button-row">
          <a className="button" href={href('snapshot-diff', { old, new: other })}>
            Clear filters
          </a>
        </div>
      )}
    </div>
  )
}

const columnsOf = (inUse: SideInUse): readonly Column<DiffChange>[] => [
  {
    id: 'change',
    head: 'Change',
    width: '6rem',
    cell: ({ action }) => <span className={`sign ${action}`}>{actionWords[action]}</span>,
  },
  {
    id: 'kind',
    head: 'Kind',
    width: '7.5rem',
    className: 'soft',
    cell: ({ kind }) => kindNouns[kind],
  },
  {
    id: 'name',
    head: 'Name',
    isRowHeader: true,
    className: 'cell-model',
    cell: (change) => <Name change={change} inUse={inUse} />,
  },
  {
    id: 'values',
    head: 'Before → after',
    className: 'cell-wide gap',
    cell: (change) => <Fields change={change} />,
  },
]

function Name({ change, inUse }: { change: DiffChange; inUse: SideInUse }) {
  const { name, within, paper } = change
  const address = changeAddress(change, inUse)
  const words = <bdi className="clamp">{name}</bdi>
  return (
    <>
      {address === null ? words : <a href={address}>{words}</a>}
      {[within, paper?.title].map(
        (around) =>
          around && (
            <bdi key={around} className="soft small clamp">
              {around}
            </bdi>
          ),
      )}
    </>
  )
}

/** So many values show what a change is about; a file has all of them. */
const mostShown = 6

function Fields({ change: { action, fields } }: { change: DiffChange }) {
  const further = fields.length - mostShown
  return (
    <>
      {fields.slice(0, mostShown).map((field) => (
        <span key={field.name} className="field-change clamp">
          <span className="soft">{field.name}</span> <Values action={action} field={field} />
        </span>
      ))}
      {further > 0 && <span className="soft small">and {further} more</span>}
    </>
  )
}

/** Of what was added there is no value before, and of what was removed none after. */
function Values({ action, field }: { action: DiffAction; field: DiffField }) {
  const { before, after } = field
  if (action === 'added') return <Value of={after} />
  if (action === 'removed') return <Value of={before} />
  return (
    <>
      <Value of={before} /> → <Value of={after} />
    </>
  )
}

const Value = ({ of: value }: { of: string | null }) =>
  value === null ? <Absent>not reported</Absent> : <bdi>{value}</bdi>
