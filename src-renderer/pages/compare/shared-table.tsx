import type { Compare, SharedLeaderboard, SharedResult } from '#contract/compare'
import { Absent } from '../../components/absent'
import { BetterSign, betterWords } from '../../components/better-sign'
import { formatCount } from '../../components/number'
import { href } from '../../routes'
import { metricLabel } from '../leaderboard/ranking'
import { Score } from '../leaderboard/result-cells'
import { modelName } from '../leaderboard/row-panel/row-words'
import { WideTable } from './wide-table'

/** The other leaderboards that the models share as lines, the models as columns. */
export function SharedTable({ compare: { rows, shared } }: { compare: Compare }) {
  if (shared.length === 0)
    return <p className="soft">No two of these models are on another leaderboard together.</p>
  return (
    <WideTable
      caption="Other leaderboards, model by model"
      corner="Leaderboard"
      columns={rows.map((row) => ({
        key: row.position,
        head: (
          <bdi className="clamp" title={row.model}>
            {modelName(row)}
          </bdi>
        ),
      }))}
    >
      {shared.map((leaderboard) => (
        <tr key={leaderboard.id}>
          <th scope="row">
            <LeaderboardName leaderboard={leaderboard} />
          </th>
          {rows.map(({ position }, at) => (
            <td key={position}>
              <ResultThere leaderboard={leaderboard} result={leaderboard.cells[at] ?? null} />
            </td>
          ))}
        </tr>
      ))}
    </WideTable>
  )
}

function LeaderboardName({ leaderboard }: { leaderboard: SharedLeaderboard }) {
  const { id, task, dataset, metric, better } = leaderboard
  return (
    <>
      <a className="clamp" href={href('leaderboard', { id })} title={dataset}>
        {dataset}
      </a>
      <span className="small soft clamp" title={task}>
        {task}
      </span>
      {metric !== null && (
        <span className="small soft note">
          <bdi className="clamp" title={metric}>
            {metricLabel({ name: metric })}
          </bdi>
          <BetterSign better={better} isSpoken={false} />
          <span className="visually-hidden">, {betterWords(better)}</span>
        </span>
      )}
    </>
  )
}

function ResultThere(props: { leaderboard: SharedLeaderboard; result: SharedResult | null }) {
  const { leaderboard, result } = props
  if (result === null) return <Absent>no result</Absent>
  const { position, score, rank, best } = result
  return (
    <>
      <a href={href('leaderboard', { id: leaderboard.id, row: position })}>
        <Score text={score ?? undefined} isBest={best} />
      </a>
      <span className="small soft note">
        {rank === null ? 'no rank' : `${formatCount(rank)} of ${formatCount(leaderboard.results)}`}
      </span>
    </>
  )
}
