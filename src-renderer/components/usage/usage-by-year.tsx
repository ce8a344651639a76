import type { YearUsage } from '#contract/facets'
import { href } from '../../routes'
import { Absent } from '../absent'
import { formatCount, plural } from '../number'
import { usageBars, usageInWords } from './usage-shape'

/** So many years have their names below their bars. */
const named = 12

/**
 * How many papers use a thing in each year: as bars that lead to the papers, in words, and as a table.
 * `of` is what the papers are asked to be.
 */
export function UsageByYear(props: {
  usage: readonly YearUsage[]
  of: { dataset: string } | { method: string }
  caption: string
}) {
  const { usage, of, caption } = props
  const bars = usageBars(usage)
  const step = Math.ceil(bars.length / named)
  return (
    <div className="usage">
      {bars.length > 1 && (
        <ol className="usage-bars" aria-label={caption}>
          {bars.map(({ year, papers, share }, index) => (
            <li key={year} className={index % step === 0 ? 'is-named' : undefined}>
              <a
                href={href('papers', { ...of, year })}
                title={`${year}: ${plural(papers, 'paper')}`}
                aria-label={`${year}, ${plural(papers, 'paper')}`}
              >
                <span style={{ blockSize: `${share * 100}%` }} />
              </a>
              <span className="year faint" aria-hidden="true">
                {year}
              </span>
            </li>
          ))}
        </ol>
      )}
      <p className="small soft">{usageInWords(usage)}</p>
      <details className="small">
        <summary>As a table</summary>
        <UsageTable usage={usage} of={of} caption={caption} />
      </details>
    </div>
  )
}

function UsageTable({ usage, of, caption }: Parameters<typeof UsageByYear>[0]) {
  return (
    <table className="table usage-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Year</th>
          <th scope="col" className="num">
            Papers
          </th>
        </tr>
      </thead>
      <tbody>
        {usage.map(({ year, papers }) => (
          <tr key={year}>
            <th scope="row">
              {year === null ? (
                <Absent>without a date</Absent>
              ) : (
                <a href={href('papers', { ...of, year })}>{year}</a>
              )}
            </th>
            <td className="num">{formatCount(papers)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
