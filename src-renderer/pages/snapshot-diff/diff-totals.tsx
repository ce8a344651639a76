import { type Diff, type DiffAction, type DiffKind, diffActions, diffKinds } from '#contract/diff'
import { formatCount } from '../../components/number'
import { href } from '../../routes'
import type { DiffAddress } from './diff-address'
import { actionWords, kindWords } from './diff-words'

/** How much of each kind was added, removed and changed; each number leads to its changes. */
export function DiffTotals(props: { address: DiffAddress; totals: Diff['totals'] }) {
  const { address, totals } = props
  return (
    <table className="table fixed diff-totals gap-3">
      <caption className="visually-hidden">Changes in all</caption>
      <thead>
        <tr>
          <th scope="col">In all</th>
          {diffActions.map((action) => (
            <th key={action} scope="col" className="num">
              {actionWords[action]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {diffKinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{kindWords[kind]}</th>
            {diffActions.map((action) => (
              <td key={action} className="num">
                <Total count={totals[kind][action]} address={address} {...{ kind, action }} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Total(props: { count: number; address: DiffAddress; kind: DiffKind; action: DiffAction }) {
  const { count, address, kind, action } = props
  const { old, new: other } = address
  if (count === 0) return <span className="soft">0</span>
  return (
    <a className="link" href={href('snapshot-diff', { old, new: other, kind, action })}>
      {formatCount(count)}
    </a>
  )
}
