import { type DiffAction, type DiffKind, diffActions, diffKinds } from '#contract/diff'
import type { Diff } from '#contract/diff'
import { DataTable, type Column } from '../../components/data-table'
import { formatCount } from '../../components/number'
import { href } from '../../routes'
import type { DiffAddress } from './diff-address'
import { actionWords, kindWords } from './diff-words'

interface Line {
  kind: DiffKind
  counts: Readonly<Record<DiffAction, number>>
  sides: Pick<DiffAddress, 'old' | 'new'>
}

/** How much of each kind was added, removed and changed; each number leads to its changes. */
export function DiffTotals(props: { address: DiffAddress; totals: Diff['totals'] }) {
  const { address, totals } = props
  const sides = { old: address.old, new: address.new }
  return (
    <div className="diff-totals gap-3">
      <DataTable
        caption="Changes in all"
        columns={columns}
        rows={diffKinds.map((kind): Line => ({ kind, counts: totals[kind], sides }))}
        rowKey={({ kind }) => kind}
      />
    </div>
  )
}

const columns: readonly Column<Line>[] = [
  { id: 'kind', head: 'In all', isRowHeader: true, cell: ({ kind }) => kindWords[kind] },
  ...diffActions.map((action): Column<Line> => ({
    id: action,
    head: actionWords[action],
    kind: 'number',
    width: '7rem',
    cell: (line) => <Total line={line} action={action} />,
  })),
]

function Total({ line: { kind, counts, sides }, action }: { line: Line; action: DiffAction }) {
  const count = counts[action]
  if (count === 0) return <span className="soft">0</span>
  return (
    <a className="link" href={href('snapshot-diff', { ...sides, kind, action })}>
      {formatCount(count)}
    </a>
  )
}
