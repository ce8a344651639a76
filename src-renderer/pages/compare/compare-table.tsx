import type { ReactNode } from 'react'
import type { Compare, ComparedMetric } from '#contract/compare'
import type { ResultRow } from '#contract/leaderboard'
import { Absent } from '../../components/absent'
import { BetterSign, betterWords } from '../../components/better-sign'
import { OutsideAddress } from '../../components/outside-address'
import { href } from '../../routes'
import { metricLabel, reported } from '../leaderboard/ranking'
import { CodeCount, ExtraData, Rank, ResultDate, Score } from '../leaderboard/result-cells'
import { differenceText } from './difference'
import { ModelHead } from './model-head'
import { WideTable } from './wide-table'

/** The metrics of the leaderboard as lines, the models as columns, and what else tells them apart. */
export function CompareTable({ compare, baseline }: { compare: Compare; baseline: number }) {
  const { rows, metrics, task, dataset } = compare
  return (
    <WideTable
      caption={`${task} on ${dataset}, model by model`}
      corner="Metric"
      columns={rows.map((row) => ({
        key: row.position,
        head: <ModelHead compare={compare} row={row} isBaseline={row.position === baseline} />,
      }))}
    >
      <tr>
        <th scope="row">Rank</th>
        {rows.map((row) => (
          <td key={row.position}>
            <Rank rank={row.rank} tied={row.tied} hasSign />
          </td>
        ))}
      </tr>
      {metrics.map((metric) => (
        <MetricLine key={metric.name} metric={metric} compare={compare} />
      ))}
      {facts.map(({ name, of }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {rows.map((row) => (
            <td key={row.position}>{of(row)}</td>
          ))}
        </tr>
      ))}
    </WideTable>
  )
}

function MetricLine({ metric, compare }: { metric: ComparedMetric; compare: Compare }) {
  const { better, kind } = metric
  return (
    <tr>
      <th scope="row">
        <bdi className="clamp" title={metric.name}>
          {metricLabel(metric)}
        </bdi>
        <span className="small soft note">
          {kind === 'attribute' ? (
            'attribute'
          ) : (
            <>
              <BetterSign better={better} isSpoken={false} />
              {betterWords(better)}
              {kind === 'cost' && <span className="badge">cost</span>}
            </>
          )}
        </span>
      </th>
      {compare.rows.map((row, at) => (
        <td key={row.position}>
          <span className="clamp" title={reported(row.scores, metric.name)}>
            <Score
              text={reported(row.scores, metric.name)}
              isBest={metric.best[at] ?? false}
              flags={reported(row.flags, metric.name)}
            />
          </span>
          <Difference metric={metric} at={at} compare={compare} />
        </td>
      ))}
    </tr>
  )
}

function Difference(props: { metric: ComparedMetric; at: number; compare: Compare }) {
  const { metric, at, compare } = props
  const { rows, baseline } = compare
  const row = rows[at]
  const base = rows.find(({ position }) => position === baseline)
  const difference = metric.differences[at] ?? null
  if (difference === null || !row || !base || row === base) return null
  const scores = [row, base].map(({ scores }) => reported(scores, metric.name) ?? '')
  return (
    <span className="small soft note">
      <span className="visually-hidden">, difference </span>
      {differenceText(difference, scores)}
    </span>
  )
}

const facts: readonly { name: string; of: (row: ResultRow) => ReactNode }[] = [
  { name: 'Extra data', of: ({ extraData }) => <ExtraData extraData={extraData} /> },
  { name: 'Paper', of: (row) => <PaperOf row={row} /> },
  {
    name: 'Date',
    of: (row) => <ResultDate row={row} />,
  },
  {
    name: 'Code',
    of: ({ code, official }) => <CodeCount count={code.length} official={official} />,
  },
]

function PaperOf({ row: { paperId, paperTitle, paperUrl } }: { row: ResultRow }) {
  if (paperId === null && paperUrl !== null)
    return <OutsideAddress url={paperUrl} title={paperTitle} />
  if (paperTitle === null) return <Absent>not reported</Absent>
  if (paperId === null)
    return (
      <span className="clamp" title={paperTitle}>
        {paperTitle}
      </span>
    )
  return (
    <a className="link clamp" title={paperTitle} href={href('paper', { id: paperId })}>
      {paperTitle}
    </a>
  )
}
