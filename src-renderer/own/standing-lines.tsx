import type { Standing } from '#contract/own-result'
import { formatCount } from '../components/number'

/** Which places a result would get, said again whenever that changes. */
export function StandingLines({ standings }: { standings: readonly Standing[] }) {
  return (
    <div className="own-standings" role="status">
      {standings.length === 0 ? (
        <p className="soft">With a score that reads as a number, its rank stands here.</p>
      ) : (
        <ul>
          {standings.map((standing) => (
            <li key={standing.metric}>
              <b>Rank {standingWords(standing)}</b> by <bdi>{standing.metric}</bdi>
              <span className="soft">
                , {standing.better} is better{standing.isAssumed && ' is assumed'}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** A place among so many: `=3 of 197`. */
export const standingWords = ({ rank, tied, of }: Pick<Standing, 'rank' | 'tied' | 'of'>) =>
  `${tied ? '=' : ''}${formatCount(rank)} of ${formatCount(of)}`
