import type { Leaderboard, Metric, ResultRow } from '#contract/leaderboard'
import { metricColumn } from '#contract/sort'
import { Absent } from '../../components/absent'
import { BetterSign, betterWords } from '../../components/better-sign'
import type { Column } from '../../components/data-table'
import { formatDate } from '../../components/date'
import { padding } from '../../components/number'
import { OutsideAddress } from '../../components/outside-address'
import { href } from '../../routes'
import { betterEnd, bestNumber, metricLabel, rankingMetric, reported } from './ranking'
import { CodeCount, ExtraData, Rank, Score } from './result-cells'

type ResultColumn = Column<ResultRow>

/** With more metrics than this, heads are one line. */
const mostWithWords = 3

/** Room for the model's name where the table scrolls, and the least it needs where it does not. */
const modelWidth = 14

/**
 * Rank, model, metrics, extra data, attributes, paper, code, date. Metrics are in the order of the
 * archive, or with the ranking one first when the others may be out of sight.
 */
export function resultColumns(
  leaderboard: Leaderboard,
  order: 'archive order' | 'ranking first',
): readonly ResultColumn[] {
  const { metrics, rows } = leaderboard
  const ranking = rankingMetric(leaderboard)
  const scores = metrics.filter(({ kind }) => kind !== 'attribute')
  const ordered =
    order === 'ranking first' && ranking
      ? [ranking, ...scores.filter((metric) => metric !== ranking)]
      : scores
  const attributes = metrics.filter(({ kind }) => kind === 'attribute')
  return [
    rankColumn,
    ...(ranking?.conflict ? [positionColumn] : []),
    { ...modelColumn, width: order === 'ranking first' ? `${modelWidth}rem` : undefined },
    ...ordered.map((metric) => scoreColumn(metric, leaderboard, scores.length <= mostWithWords)),
    ...(rows.some(({ extraData }) => extraData !== null) ? [extraColumn] : []),
    ...attributes.map((metric, index) => attributeColumn(metric, rows, index === 0)),
    ...(order === 'ranking first' ? [{ ...paperColumn, width: '12rem' }] : [paperColumn]),
    codeColumn,
    dateColumn,
  ]
}

/** The room that columns ask for, in rem. */
export const widthOf = (columns: readonly ResultColumn[]): number =>
  columns.reduce((sum, { width }) => {
    const rem = /^([\d.]+)rem$/.exec(width ?? '')?.[1]
    return sum + (rem === undefined ? modelWidth / 2 : Number(rem))
  }, 0)

const rankColumn: ResultColumn = {
  id: 'rank',
  head: 'Rank',
  kind: 'number',
  clearsSort: true,
  width: '3.25rem',
  className: 'cell-rank',
  cell: (row) => <Rank row={row} />,
}

const positionColumn: ResultColumn = {
  id: 'position',
  head: 'In archive',
  note: 'position',
  kind: 'number',
  sort: 'asc',
  width: '5.25rem',
  className: 'soft',
  cell: ({ position }) => position,
}

const modelColumn: ResultColumn = {
  id: 'model',
  head: 'Model',
  sort: 'asc',
  isRowHeader: true,
  className: 'clip cell-model',
  cell: ({ model, paperId }) => {
    const name = model.trim() === '' ? <Absent>not reported</Absent> : model
    if (paperId === null) return <span title={model}>{name}</span>
    return (
      <a href={href('paper', { id: paperId })} title={model}>
        {name}
      </a>
    )
  },
}

function scoreColumn(metric: Metric, leaderboard: Leaderboard, inWords: boolean): ResultColumn {
  const { name } = metric
  const { rows } = leaderboard
  const better = betterEnd(metric, leaderboard)
  const best = bestNumber(metric, better, rows)
  const texts = rows.map((row) => reported(row.scores, name) ?? '')
  return {
    id: metricColumn(name),
    head: metricLabel(metric),
    title: name,
    note: inWords ? <InWords better={better} /> : <BetterSign better={better} />,
    noteBeside: !inWords,
    kind: 'number',
    // The first click shows the best first; of a cost that is the lowest.
    sort: (better ?? (metric.kind === 'cost' ? 'lower' : 'higher')) === 'lower' ? 'asc' : 'desc',
    pads: padding(texts),
    width: `${scoreWidth(name, texts, inWords)}rem`,
    className: 'clip',
    cell: (row) => (
      <Score
        text={reported(row.scores, name)}
        isBest={best !== null && reported(row.numbers, name) === best}
      />
    ),
  }
}

function InWords({ better }: { better: ReturnType<typeof betterEnd> }) {
  return (
    <>
      <BetterSign better={better} isSpoken={false} />
      {betterWords(better)}
    </>
  )
}

/** Wide enough for its head and nearly all of its scores, within reason. */
function scoreWidth(name: string, texts: readonly string[], inWords: boolean): number {
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 0)
  const head = name.length * 0.42 + (inWords ? 0 : 1.1)
  const cell = longest * 0.45 + 1
  const least = inWords ? 7 : 5.5
  return Math.round(Math.min(13, Math.max(least, head + 1.6, cell + 1.2)) * 100) / 100
}

function attributeColumn(metric: Metric, rows: readonly ResultRow[], isFirst: boolean) {
  const { name } = metric
  const longest = rows.reduce(
    (most, row) => Math.max(most, (reported(row.scores, name) ?? '').length),
    name.length,
  )
  const column: ResultColumn = {
    id: metricColumn(name),
    head: metricLabel(metric),
    title: name,
    note: 'attribute',
    sort: 'asc',
    width: `${Math.min(10, Math.max(6, longest * 0.45 + (isFirst ? 2.5 : 1)))}rem`,
    className: isFirst ? 'clip soft gap' : 'clip soft',
    cell: (row) => {
      const text = reported(row.scores, name)
      return text === undefined ? <Absent>not reported</Absent> : <span title={text}>{text}</span>
    },
  }
  return column
}

const extraColumn: ResultColumn = {
  id: 'extra',
  head: 'Extra data',
  sort: 'desc',
  width: '6.5rem',
  className: 'gap',
  cell: ({ extraData }) => <ExtraData extraData={extraData} />,
}

const paperColumn: ResultColumn = {
  id: 'paper',
  head: 'Paper',
  sort: 'asc',
  width: 'max(8.5rem, 25cqi - 8rem)',
  className: 'clip soft gap cell-paper',
  cell: ({ paperId, paperTitle, paperUrl }) => {
    if (paperId === null && paperUrl !== null)
      return <OutsideAddress url={paperUrl} title={paperTitle} />
    if (paperTitle === null) return <Absent>not reported</Absent>
    if (paperId === null) return <span title={paperTitle}>{paperTitle}</span>
    return (
      <a href={href('paper', { id: paperId })} title={paperTitle}>
        {paperTitle}
      </a>
    )
  },
}

const codeColumn: ResultColumn = {
  id: 'code',
  head: 'Code',
  kind: 'number',
  sort: 'desc',
  width: '3.75rem',
  cell: ({ code, official }) => <CodeCount count={code.length} official={official} />,
}

const dateColumn: ResultColumn = {
  id: 'date',
  head: 'Date',
  kind: 'date',
  sort: 'desc',
  width: '5.75rem',
  className: 'soft',
  cell: ({ date }) => (date === null ? <Absent>not reported</Absent> : formatDate(date)),
}
