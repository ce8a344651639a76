import type { Metric, Ranking } from '#contract/leaderboard'
import { BetterSign } from '../../../components/better-sign'
import { evidenceRows } from './evidence-rows'

/** What speaks for an end of the ranking metric, as a table, with what was found below it. */
export function EvidenceTable({ metric, rankedBy }: { metric: Metric; rankedBy: Ranking }) {
  const rows = evidenceRows(metric, rankedBy)
  const reasons = rows.map(({ reason }) => reason).filter((reason) => reason !== null)
  return (
    <>
      {/* The roles hold where the style makes blocks of the rows. */}
      <table className="table gap-2" role="table" aria-label="What speaks for an end">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              Evidence
            </th>
            <th scope="col" role="columnheader">
              Says
            </th>
            <th scope="col" role="columnheader" className="num">
              Trust
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ source, name, says, absent, trust }) => (
            <tr key={source} role="row">
              <th scope="row" role="rowheader">
                {name}
              </th>
              <td role="cell">
                {says ? (
                  <span className="sign">
                    <BetterSign better={says} isSpoken={false} />
                    {says}
                  </span>
                ) : (
                  <span className="absent">{absent}</span>
                )}
              </td>
              <td className="num" role="cell">
                {trust}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {reasons.length > 0 && <p className="small soft gap-2">{reasons.join(' ')}</p>}
    </>
  )
}
