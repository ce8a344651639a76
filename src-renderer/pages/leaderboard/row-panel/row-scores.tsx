import type { Flag, Leaderboard, Metric, ResultRow } from '#contract/leaderboard'
import { Absent } from '../../../components/absent'
import { Icon } from '../../../components/icon'
import { formatCount, formatNumber } from '../../../components/number'
import { metricLabel, reported } from '../ranking'
import { flagWords } from '../result-cells'

interface ScoresProps {
  row: ResultRow
  /** With all rows and their ranks on every metric. */
  leaderboard: Leaderboard
}

/** Every metric of the leaderboard: its score as reported and as a number, and the rank on it. */
export function RowScores({ row, leaderboard }: ScoresProps) {
  const { metrics } = leaderboard
  if (metrics.length === 0) return null
  return (
    <>
      <h3 id="row-scores">Scores</h3>
      {/* Where it is narrow its rows are laid out otherwise; named roles keep it a table. */}
      <table className="table fixed row-scores" role="table" aria-labelledby="row-scores">
        <colgroup>
          <col />
          <col className="col-score" />
          <col className="col-number" />
          <col className="col-rank" />
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            {['Metric', 'As reported', 'Number', 'Rank'].map((head, at) => (
              <th key={head} scope="col" role="columnheader" className={at > 0 ? 'num' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {metrics.map((metric) => (
            <ScoreLine key={metric.name} metric={metric} row={row} leaderboard={leaderboard} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function ScoreLine({ metric, row, leaderboard }: ScoresProps & { metric: Metric }) {
  const { name } = metric
  const score = reported(row.scores, name)
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <bdi className="clamp" title={name}>
          {metricLabel(metric)}
        </bdi>
        {(reported(row.flags, name) ?? []).map((flag) => (
          <FlagNote key={flag} flag={flag} />
        ))}
      </th>
      <td
        role="cell"
        className={metric.kind === 'attribute' ? 'clip' : 'num clip'}
        title={score}
        data-label="As reported"
      >
        {score ?? <Absent>not reported</Absent>}
      </td>
      <td role="cell" className="num clip soft" title={numberText(metric, row)} data-label="Number">
        <NumberOf metric={metric} row={row} />
      </td>
      <td role="cell" className="num soft" data-label="Rank">
        <RankOn metric={metric} row={row} leaderboard={leaderboard} />
      </td>
    </tr>
  )
}

function FlagNote({ flag }: { flag: Flag }) {
  return (
    <span className="sign small warn">
      <Icon name="warning" small />
      {flagWords[flag]}
    </span>
  )
}

function NumberOf({ metric, row }: { metric: Metric; row: ResultRow }) {
  if (reported(row.scores, metric.name) === undefined) return null
  return numberText(metric, row) ?? <Absent>none</Absent>
}

function numberText({ name }: Metric, { numbers }: ResultRow): string | undefined {
  const number = reported(numbers, name)
  return number === undefined ? undefined : formatNumber(number)
}

/** The place on a metric. Costs are not raced for, and where nobody knows the better end there is none. */
function RankOn({ metric, row, leaderboard }: ScoresProps & { metric: Metric }) {
  const { name, kind } = metric
  if (kind !== 'score' && leaderboard.rankedBy?.metric !== name) return <Absent>{kind}</Absent>
  const rank = reported(row.ranks, name)
  if (rank === undefined) {
    const isNumber = reported(row.numbers, name) !== undefined
    return isNumber ? <Absent>unknown</Absent> : <Absent>no rank</Absent>
  }
  const isTied = leaderboard.rows.some(
    (other) => other.position !== row.position && reported(other.ranks, name) === rank,
  )
  return <RankOf rank={rank} isTied={isTied} of={metric.numbers} />
}

/** A rank among so many: `=7 of 196`. */
export function RankOf(props: { rank: number; isTied: boolean; of: number }) {
  const { rank, isTied, of } = props
  return (
    <span>
      {isTied && <span aria-hidden="true">=</span>}
      {formatCount(rank)}
      {isTied && <span className="visually-hidden">, tied,</span>} of {formatCount(of)}
    </span>
  )
}
