import { useMemo } from 'react'
import type { PaperResult } from '#contract/paper'
import { Absent } from '../../components/absent'
import { BetterSign } from '../../components/better-sign'
import { formatCount, padding } from '../../components/number'
import { href } from '../../routes'
import { ExtraData, Rank, Score } from '../leaderboard/result-cells'
import { Places } from './places'
import { byDataset, mainPlacement, type ResultLine } from './result-lines'

interface ResultColumn {
  id: string
  head: string
  edge: 'num' | 'gap' | ''
}

const columns: readonly ResultColumn[] = [
  { id: 'dataset', head: 'Dataset', edge: '' },
  { id: 'metric', head: 'Metric', edge: '' },
  { id: 'score', head: 'Score', edge: 'num' },
  { id: 'model', head: 'Model', edge: 'gap' },
  { id: 'rank', head: 'Rank', edge: 'num' },
  { id: 'extra', head: 'Extra data', edge: 'gap' },
  { id: 'places', head: 'Listed under', edge: 'gap' },
]

/**
 * One line for each result, dataset by dataset, best first within a metric. Elements say their roles,
 * which they would lose where the rows are drawn as cards.
 */
export function ResultTable({ results }: { results: readonly PaperResult[] }) {
  const groups = useMemo(() => byDataset(results), [results])
  const pads = useMemo(() => padsOf(results), [results])
  const hasExtraData = results.some(({ extraData }) => extraData !== null)
  const shown = columns.filter(({ id }) => id !== 'extra' || hasExtraData)
  return (
    <table role="table" className="table fixed cards results">
      <caption className="visually-hidden">
        Results of this paper, grouped by dataset, best first
      </caption>
      <colgroup>
        {shown.map(({ id }) => (
          <col key={id} className={`col-${id}`} />
        ))}
      </colgroup>
      <thead role="rowgroup">
        <tr role="row">
          {shown.map(({ id, head, edge }) => (
            <th key={id} scope="col" role="columnheader" className={edge || undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ dataset, datasetId, lines }, group) => (
        // The same dataset may come again further down.
        <tbody key={`${group} ${dataset}`} role="rowgroup">
          {lines.map((line, index) => (
            <tr key={index} role="row">
              {index === 0 && (
                <th scope="rowgroup" role="rowheader" rowSpan={lines.length}>
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
  const { metric, better, score, best, model, extraData, placements } = result
  return (
    <>
      <td role="cell" data-label="Metric" className="clip soft" title={metric}>
        <span className={repeatsMetric ? 'sign repeated' : 'sign'}>
          {metric}
          <BetterSign better={better} className="trail" />
        </span>
      </td>
      <td role="cell" data-label="Score" className="num" data-pad={props.pad}>
        <Score text={score} isBest={best} />
      </td>
      <td role="cell" data-label="Model" className="clip gap cell-wide" title={model}>
        {model === '' ? <Absent>not reported</Absent> : model}
      </td>
      <td role="cell" data-label="Rank" className="num">
        <RankOf result={result} />
      </td>
      {props.hasExtraData && (
        <td role="cell" data-label="Extra data" className="gap">
          <ExtraData extraData={extraData} />
        </td>
      )}
      <td role="cell" data-label="Listed under" className="gap clip soft">
        <Places placements={placements} metric={metric} isRepeated={repeatsPlaces} />
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
  const { leaderboardId, task, rank, tied, of } = placement
  return (
    <a
      href={href('leaderboard', { id: leaderboardId, metric: result.metric })}
      title={`${task} on ${result.dataset}, by ${result.metric}`}
    >
      {rank === null ? <Absent>no rank</Absent> : <Rank rank={rank} tied={tied} hasSign={false} />}{' '}
      <span className="faint">of {formatCount(of)}</span>
    </a>
  )
}

/** Points stand under each other among the scores of one metric. */
function padsOf(results: readonly PaperResult[]): Map<PaperResult, string> {
  const pads = new Map<PaperResult, string>()
  for (const metric of new Set(results.map(({ metric }) => metric))) {
    const column = results.filter((result) => result.metric === metric)
    const pad = padding(column.map(({ score }) => score))
    for (const result of column) pads.set(result, pad(result.score))
  }
  return pads
}
