import type { Leaderboard, Metric, ResultRow } from '#contract/leaderboard'
import { Absent } from '../../components/absent'
import { BetterSign, betterWords } from '../../components/better-sign'
import type { Column } from '../../components/data-table'
import { padding } from '../../components/number'
import { OutsideAddress } from '../../components/outside-address'
import { href } from '../../routes'
import { boardColumns, type BoardColumn } from './board-columns'
import { betterEnd, bestNumber, isFiltered, metricLabel, rankWords, reported } from './ranking'
import {
  CodeCount,
  ExtraData,
  FlagSign,
  Model,
  Rank,
  readAs,
  ResultDate,
  Score,
} from './result-cells'

type ResultColumn = Column<ResultRow>

/** With more metrics than this, heads are one line. */
const mostWithWords = 3

interface ResultColumnsLook {
  /** Whether the table scrolls in a frame of its own. */
  isWide: boolean
  /** The column that takes the room that is left where the table does not scroll. */
  fills: 'model' | 'paper'
}

/** The columns of a leaderboard as they look, in the order of `boardColumns`. */
export function resultColumns(
  leaderboard: Leaderboard,
  look: ResultColumnsLook,
): readonly ResultColumn[] {
  const scores = leaderboard.metrics.filter(({ kind }) => kind !== 'attribute')
  const inWords = scores.length <= mostWithWords
  const columns = boardColumns(leaderboard, look.isWide)
  const firstAttribute = columns.find(({ metric }) => metric?.kind === 'attribute')
  return columns.map((column): ResultColumn => {
    const { metric } = column
    const base = { id: column.id, isPinned: column.isPinned, stays: column.stays }
    if (metric?.kind === 'attribute')
      return { ...attributeColumn(metric, leaderboard.rows, column === firstAttribute), ...base }
    if (metric) return { ...scoreColumn(metric, leaderboard, inWords), ...base }
    return { ...otherColumn(column, leaderboard, look), ...base }
  })
}

function otherColumn(
  { id }: BoardColumn,
  leaderboard: Leaderboard,
  { isWide, fills }: ResultColumnsLook,
): Omit<ResultColumn, 'id'> {
  if (id === 'shown') return shownRankColumn(leaderboard)
  if (id === 'rank') return rankColumn(leaderboard)
  if (id === 'without') return withoutColumn
  if (id === 'position') return positionColumn
  if (id === 'model') return { ...modelColumn, width: isWide ? '14rem' : undefined }
  if (id === 'extra') return extraColumn
  if (id === 'code') return codeColumn
  if (id === 'date') return dateColumn(leaderboard.rows)
  const paperWidth = fills === 'paper' ? undefined : 'max(8.5rem, 25cqi - 8rem)'
  return { ...paperColumn, width: isWide ? '12rem' : paperWidth }
}

type Look = Omit<ResultColumn, 'id'>

const shownRankColumn = (leaderboard: Leaderboard): Look => ({
  ...rankColumn(leaderboard),
  note: 'shown',
  width: '3.5rem',
  className: 'cell-rank',
  cell: ({ shownRank, shownTied }) => <Rank rank={shownRank} tied={shownTied} hasSign />,
})

function rankColumn(leaderboard: Leaderboard): Look {
  const filtered = isFiltered(leaderboard)
  return {
    head: 'Rank',
    title: `By ${rankWords(leaderboard)}`,
    note: filtered ? 'of all' : undefined,
    kind: 'number',
    clearsSort: true,
    width: filtered ? '3.75rem' : '3.25rem',
    className: filtered ? 'cell-rank-of-all' : 'cell-rank',
    cell: ({ rank, tied }) => <Rank rank={rank} tied={tied} hasSign={!filtered} />,
  }
}

const withoutColumn: Look = {
  head: 'Without',
  title: 'The rank among the results of the archive alone, without yours',
  kind: 'number',
  width: '4.25rem',
  className: 'soft',
  cell: ({ own, rankWithoutOwn, tiedWithoutOwn }) => {
    if (own) return <Absent>none</Absent>
    return <Rank rank={rankWithoutOwn ?? null} tied={tiedWithoutOwn ?? false} hasSign={false} />
  },
}

const positionColumn: Look = {
  head: 'In archive',
  note: 'position',
  kind: 'number',
  sort: 'asc',
  width: '5.25rem',
  className: 'soft',
  cell: ({ position, own }) => (own ? <Absent>no</Absent> : position),
}

const modelColumn: Look = {
  head: 'Model',
  sort: 'asc',
  isRowHeader: true,
  className: 'clip cell-model',
  cell: (row) => <Model row={row} />,
}

function scoreColumn(metric: Metric, leaderboard: Leaderboard, inWords: boolean): Look {
  const { name } = metric
  const { rows } = leaderboard
  const better = betterEnd(metric, leaderboard)
  const best = bestNumber(metric, better, rows)
  const texts = rows.map((row) => reported(row.scores, name) ?? '')
  const pad = padding(texts)
  return {
    head: metricLabel(metric),
    title: metric.scaleMix ? `${name}: scores on two scales, it seems` : name,
    note: <ScoreNote metric={metric} better={better} inWords={inWords} />,
    noteBeside: !inWords,
    kind: 'number',
    // The first click shows the best first; of a cost that is the lowest.
    firstIsBest: metric.kind === 'score' && better !== null,
    sort: (better ?? (metric.kind === 'cost' ? 'lower' : 'higher')) === 'lower' ? 'asc' : 'desc',
    pad: (row: ResultRow) => pad(reported(row.scores, name) ?? ''),
    width: `${scoreWidth(name, texts, inWords)}rem`,
    className: 'clip',
    cell: (row) => (
      <Score
        text={reported(row.scores, name)}
        title={readAs(reported(row.scores, name), reported(row.numbers, name))}
        flags={reported(row.flags, name)}
        isBest={best !== null && reported(row.numbers, name) === best}
      />
    ),
  }
}

function ScoreNote(props: {
  metric: Metric
  better: ReturnType<typeof betterEnd>
  inWords: boolean
}) {
  const { metric, better, inWords } = props
  return (
    <>
      {metric.scaleMix && <FlagSign words={['scores on two scales, it seems']} />}
      <BetterSign better={better} isSpoken={!inWords} />
      {inWords && betterWords(better)}
    </>
  )
}

/** Wide enough for its head and nearly all of its scores, within reason. */
function scoreWidth(name: string, texts: readonly string[], inWords: boolean): number {
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 0)
  const head = name.length * 0.42 + (inWords ? 0 : 1.1)
  const cell = longest * 0.45 + 1
  const least = inWords ? 7 : 6
  return Math.round(Math.min(13, Math.max(least, head + 1.6, cell + 1.2)) * 100) / 100
}

function attributeColumn(metric: Metric, rows: readonly ResultRow[], isFirst: boolean): Look {
  const { name } = metric
  const longest = rows.reduce(
    (most, row) => Math.max(most, (reported(row.scores, name) ?? '').length),
    name.length,
  )
  return {
    head: metricLabel(metric),
    title: name,
    note: 'attribute',
    sort: 'asc',
    width: `${Math.min(10, Math.max(6, longest * 0.45 + (isFirst ? 2.5 : 1)))}rem`,
    className: isFirst ? 'clip soft gap' : 'clip soft',
    cell: (row) => {
      const text = reported(row.scores, name)
      return text === undefined ? <Absent>not reported</Absent> : <bdi title={text}>{text}</bdi>
    },
  }
}

const extraColumn: Look = {
  head: 'Extra data',
  sort: 'desc',
  width: '6.5rem',
  className: 'gap',
  cell: ({ extraData }) => <ExtraData extraData={extraData} />,
}

const paperColumn: Look = {
  head: 'Paper',
  sort: 'asc',
  className: 'clip soft gap cell-paper',
  cell: ({ paperId, paperTitle, paperUrl }) => {
    if (paperId === null && paperUrl !== null)
      return <OutsideAddress url={paperUrl} title={paperTitle} />
    if (paperTitle === null) return <Absent>not reported</Absent>
    if (paperId === null) return <bdi title={paperTitle}>{paperTitle}</bdi>
    return (
      <a dir="auto" href={href('paper', { id: paperId })} title={paperTitle}>
        {paperTitle}
      </a>
    )
  },
}

const codeColumn: Look = {
  head: 'Code',
  kind: 'number',
  sort: 'desc',
  width: '3.75rem',
  cell: ({ code, official }) => <CodeCount count={code.length} official={official} />,
}

const dateColumn = (rows: readonly ResultRow[]): Look => ({
  head: 'Date',
  kind: 'date',
  sort: 'desc',
  // A day in doubt has a sign before it.
  width: rows.some(({ misdated }) => misdated) ? '6.75rem' : '5.75rem',
  className: 'soft',
  cell: (row) => <ResultDate row={row} />,
})
