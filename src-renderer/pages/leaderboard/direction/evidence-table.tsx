import type { Metric, Ranking } from '#contract/leaderboard'
import { BetterSign } from '../../../components/better-sign'
import { evidenceRows } from './evidence-rows'

/** What speaks for an end of the ranking metric, as a table, with what was found below it. */
export function EvidenceTable({ metric, rankedBy }: { metric: Metric; rankedBy: Ranking }) {
  const rows = evidenceRows(metric, rankedBy)
  const reasons = rows.map(({ reason }) => reason).filter((reason) => reason !== null)
  return (
    <>
      <table className="table gap-2">
        <thead>
          <tr>
            <th scope="col">Evidence</th>
            <th scope="col">Says</th>
            <th scope="col" className="num">
              Trust
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ source, name, says, absent, trust }) => (
            <tr key={source}>
              <th scope="row">{name}</th>
              <td>
                {says ? (
                  <span className="sign">
                    <BetterSign better={says} isSpoken={false} />
                    {says}
                  </span>
                ) : (
                  <span className="absent">{absent}</span>
                )}
              </td>
              <td className="num">{trust}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {reasons.length > 0 && <p className="small soft gap-2">{reasons.join(' ')}</p>}
    </>
  )
}
