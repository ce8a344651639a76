import { useMemo } from 'react'
import type { PaperResult } from '#contract/paper'
import { Absent } from '../../components/absent'
import { BetterSign } from '../../components/better-sign'
import { formatCount, padding } from '../../components/number'
import { href } from '../../routes'
import { ExtraData, Score } from '../leaderboard/result-cells'
import { Places } from './places'
import { byDataset, mainPlacement, type ResultLine } from './result-lines'

/** One line for each result, dataset by dataset, best first within a metric. */
export function ResultTable({ results }: { results: readonly PaperResult[] }) {
  const groups = useMemo(() => byDataset(results), [results])
  const pads = useMemo(() => padsOf(results), [results])
  const hasExtraData = results.some(({ extraData }) => extraData !== null)
  return (
    <table className="table fixed results">
      <caption className="visually-hidden">
        Results of this paper, grouped by dataset, best first
      </caption>
      <colgroup>
        <col className="col-dataset" />
        <col className="col-metric" />
        <col className="col-score" />
        <col />
        <col className="col-rank" />
        {hasExtraData && <col className="col-extra" />}
        <col className="col-places" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Dataset</th>
          <th scope="col">Metric</th>
          <th scope="col" className="num">
            Score
          </th>
          <th scope="col" className="gap">
            Model
          </th>
          <th scope="col" className="num">
            Rank
          </th>
          {hasExtraData && (
            <th scope="col" className="gap">
              Extra data
            </th>
          )}
          <th scope="col" className="gap">
            Listed under
          </th>
        </tr>
      </thead>
      {groups.map(({ dataset, datasetId, lines }, group) => (
        // The same dataset may come again further down.
        <tbody key={`${group} ${dataset}`}>
          {lines.map((line, index) => (
            <tr key={index}>
              {index === 0 && (
                <th scope="rowgroup" rowSpan={lines.length}>
                  <DatasetName dataset={dataset} datasetId={datasetId} />
                </th>
              )}
              <Cells line={line} pad={pads.get(line.result)} hasExtraData={hasExtraData} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Cells(props: { line: ResultLine; pad: string | undefined; hasExtraData: boolean }) {
  const { result, repeatsMetric, repeatsPlaces } = props.line
  return (
    <>
      <td className="clip soft" title={result.metric}>
        {repeatsMetric ? (
          <span className="visually-hidden">{result.metric}</span>
        ) : (
          <span className="sign">
            {result.metric}
            <BetterSign better={result.better} className="trail" />
          </span>
        )}
      </td>
      <td className="num" data-pad={props.pad}>
        <Score text={result.score} isBest={result.best} />
      </td>
      <td className="clip gap" title={result.model}>
        {result.model === '' ? <Absent>not reported</Absent> : result.model}
      </td>
      <td className="num">
        <RankOf result={result} />
      </td>
      {props.hasExtraData && (
        <td className="gap">
          <ExtraData extraData={result.extraData} />
        </td>
      )}
      <td className="gap clip soft">
        <Places placements={result.placements} metric={result.metric} isRepeated={repeatsPlaces} />
      </td>
    </>
  )
}

function DatasetName({ dataset, datasetId }: Pick<PaperResult, 'dataset' | 'datasetId'>) {
  if (datasetId === null) return <span title={dataset}>{dataset}</span>
  return (
    <a href={href('dataset', { id: datasetId })} title={dataset}>
      {dataset}
    </a>
  )
}

function RankOf({ result }: { result: PaperResult }) {
  const placement = mainPlacement(result)
  if (!placement) return null
  const { leaderboardId, task, rank, of } = placement
  return (
    <a
      href={href('leaderboard', { id: leaderboardId, metric: result.metric })}
      title={`${task} on ${result.dataset}, by ${result.metric}`}
    >
      {rank === null ? <Absent>no rank</Absent> : formatCount(rank)}{' '}
      <span className="faint">of {formatCount(of)}</span>
    </a>
  )
}

/** Points stand under each other among the scores of one metric. */
function padsOf(results: readonly PaperResult[]): Map<PaperResult, string> {
  const pads = new Map<PaperResult, string>()
  for (const metric of new Set(results.map(({ metric }) => metric))) {
    const column = results.filter((result) => result.metric === metric)
    const padded = padding(column.map(({ score }) => score))
    column.forEach((result, index) => pads.set(result, padded[index] ?? ''))
  }
  return pads
}
