import type { InputOf } from '#contract/contract'
import type { YearCount } from '#contract/facets'
import { href } from '../routes'
import { formatCount, plural } from './number'

/** The papers of each year as bars that lead to them; how many have no date stands below. */
export function YearCounts(props: {
  years: readonly YearCount[]
  /** What the papers have in common. */
  request: InputOf<'papers'>
}) {
  const { years, request } = props
  const dated = years.filter((each): each is Dated => each.year !== null)
  const undated = years.find(({ year }) => year === null)?.count ?? 0
  const most = Math.max(...dated.map(({ count }) => count))
  const [first, last] = [dated[0], dated.at(-1)]
  return (
    <>
      {first && last && (
        <div style={{ maxInlineSize: `${2 * everyYear(dated).length}rem` }}>
          <ol className="year-links">
            {everyYear(dated).map(({ year, count }) => (
              <li key={year}>
                <YearLink year={year} count={count} share={count / most} request={request} />
              </li>
            ))}
          </ol>
          <p className="year-ends small faint" aria-hidden="true">
            <span>{first.year}</span>
            {last !== first && <span>{last.year}</span>}
          </p>
        </div>
      )}
      {undated > 0 && <p className="small soft">{plural(undated, 'paper')} without a date</p>}
    </>
  )
}

type Dated = { year: number; count: number }

function YearLink(props: Dated & { share: number; request: InputOf<'papers'> }) {
  const { year, count, share, request } = props
  if (count === 0) return <span className="visually-hidden">{year}, no paper</span>
  return (
    <a
      href={href('papers', { ...request, year })}
      aria-label={`${year}, ${plural(count, 'paper')}`}
      title={`${year}: ${formatCount(count)}`}
    >
      <span style={{ blockSize: `${share * 100}%` }} />
    </a>
  )
}

/** A date that is far off would leave no room for the others. */
const MOST_YEARS = 60

/** The years between the first and the last too; only those with papers where that were too many. */
function everyYear(dated: readonly Dated[]): readonly Dated[] {
  const [from, to] = [dated[0]?.year ?? 0, dated.at(-1)?.year ?? 0]
  if (to - from >= MOST_YEARS) return dated
  const counts = new Map(dated.map(({ year, count }) => [year, count]))
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).map((year) => ({
    year,
    count: counts.get(year) ?? 0,
  }))
}
