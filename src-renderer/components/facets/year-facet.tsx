import type { YearCount } from '#contract/facets'
import { formatCount } from '../number'
import { SingleFacet } from './single-facet'

/** The years of the newest results, latest first, of which one can be chosen. */
export function YearFacet(props: {
  years: readonly YearCount[]
  chosen: string | undefined
  choose: (year: string | undefined) => void
}) {
  const { years, chosen, choose } = props
  const undated = years.find(({ year }) => year === null)?.count ?? 0
  const values = years
    .flatMap(({ year, count }) =>
      year === null ? [] : [{ id: String(year), name: String(year), count }],
    )
    .toReversed()
  return (
    <>
      <SingleFacet title="Latest result" plural="years" {...{ values, chosen, choose }} />
      {undated > 0 && <p className="small faint">{formatCount(undated)} without a dated result</p>}
    </>
  )
}
