import type { Compare } from '#contract/compare'
import type { InputOf } from '#contract/contract'
import { navigate, type AddressRequest } from '../../routes'

export type CompareRequest = InputOf<'compare'>

/** What the address asks for. The archive checks it, so an absent part is an empty one here. */
export const readCompareAddress = ({
  leaderboard = '',
  rows = '',
  ...more
}: AddressRequest): CompareRequest => ({ leaderboard, rows, ...more })

/** Measures the others against this row. */
export const changeBaseline = ({ leaderboard, rows }: Compare, baseline: number): void =>
  navigate(
    'compare',
    { leaderboard, rows: positionsOf(rows), baseline, own: ownAmong(rows) },
    { replace: true },
  )

/** Compares without this row; the first of the others stands in for it as baseline. */
export function removeRow({ leaderboard, rows, baseline }: Compare, position: number): void {
  const left = rows.filter((row) => row.position !== position)
  navigate(
    'compare',
    {
      leaderboard,
      rows: positionsOf(left),
      baseline: baseline === position ? undefined : baseline,
      own: ownAmong(left),
    },
    { replace: true },
  )
}

/** The part `own` of an address: only where the reader's own results are among the rows. */
export const ownAmong = (rows: Compare['rows']): true | undefined =>
  rows.some((row) => row.own) || undefined

/** As the parts `rows` and, on a leaderboard, `chosen` of an address spell them. */
export const positionsOf = (rows: Compare['rows']): string =>
  rows.map(({ position }) => position).join(',')
