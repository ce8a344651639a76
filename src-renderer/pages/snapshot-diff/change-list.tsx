import { useMemo } from 'react'
import type { DiffChange, DiffField } from '#contract/diff'
import type { EveryPage } from '../../archive'
import { DataTable, type Column } from '../../components/data-table'
import { href } from '../../routes'
import { changeAddress, type SideInUse } from './change-address'
import { isFiltered, type DiffAddress } from './diff-address'
import { actionWords, kindWords } from './diff-words'

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
    cell: ({ kind }) => kindWords[kind],
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
    cell: ({ fields }) => <Fields fields={fields} />,
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

function Fields({ fields }: { fields: readonly DiffField[] }) {
  const further = fields.length - mostShown
  return (
    <>
      {fields.slice(0, mostShown).map(({ name, before, after }) => (
        <span key={name} className="field-change clamp" title={inWords(before, after)}>
          <span className="soft">{name}</span> <Value of={before} /> → <Value of={after} />
        </span>
      ))}
      {further > 0 && <span className="soft small">and {further} more</span>}
    </>
  )
}

const inWords = (before: string | null, after: string | null) =>
  `${before ?? 'not reported'} → ${after ?? 'not reported'}`

const Value = ({ of: value }: { of: string | null }) =>
  value === null ? <span className="absent">not reported</span> : <bdi>{value}</bdi>
