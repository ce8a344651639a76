import { type Cell, type CsvColumns, type CsvTable, yesOrNo } from './csv-table'
import type { DirectionSource, Leaderboard, Metric, ResultRow } from './leaderboard'
import type { Link } from './reference'

interface Column {
  title: string
  cell: (row: ResultRow) => Cell
  about?: string
}

/**
 * A leaderboard in the order of its rows. All columns add to each metric its scores as numbers, and
 * to each row what names it in the archive.
 */
export function leaderboardTable(board: Leaderboard, which: CsvColumns): CsvTable {
  const columns =
    which === 'all' ? [...shownColumns(board), ...moreColumns(board)] : shownColumns(board)
  return {
    columns: columns.map(({ title, about }) =>
      about === undefined ? { title } : { title, about },
    ),
    rows: board.rows.map((row) => columns.map(({ cell }) => cell(row))),
  }
}

function shownColumns(board: Leaderboard): Column[] {
  const told = board.rows.some(({ extraData }) => extraData !== null)
  return [
    { title: 'Rank', cell: ({ rank }) => rank, about: aboutRank(board) },
    { title: 'Model', cell: ({ model }) => model },
    ...board.metrics.map((metric) => ({
      title: metric.name,
      cell: ({ scores }: ResultRow) => valueOf(scores, metric.name),
      about: aboutMetric(metric),
    })),
    ...(told ? [EXTRA_DATA] : []),
    { title: 'Paper', cell: ({ paperTitle }) => paperTitle },
    { title: 'Code', cell: ({ code }) => code.length, about: 'Number of links to code.' },
    { title: 'Date', cell: ({ date }) => date },
  ]
}

const EXTRA_DATA: Column = {
  title: 'Extra data',
  cell: ({ extraData }) => yesOrNo(extraData),
  about: 'Whether extra training data was used; empty when unknown.',
}

function moreColumns({ metrics }: Leaderboard): Column[] {
  return [
    ...metrics
      .filter(({ kind }) => kind !== 'attribute')
      .map(({ name }) => ({
        title: `${name} (number)`,
        cell: ({ numbers }: ResultRow) => valueOf(numbers, name),
        about: `The scores of ${name} as numbers; empty when a score does not read as one.`,
      })),
    { title: 'Archive position', cell: ({ position }) => position },
    { title: 'Tied', cell: ({ rank, tied }) => (rank === null ? null : yesOrNo(tied)) },
    { title: 'Paper id', cell: ({ paperId }) => paperId },
    { title: 'Paper address', cell: ({ paperUrl }) => paperUrl },
    { title: 'Model links', cell: ({ modelLinks }) => addresses(modelLinks) },
    { title: 'Code links', cell: ({ code }) => addresses(code) },
    {
      title: 'Official code',
      cell: ({ official, code }) => (code.length === 0 ? null : yesOrNo(official)),
    },
  ]
}

/** A metric may be named like a member of every object. */
const valueOf = <Value extends Cell>(
  values: Readonly<Record<string, Value>>,
  name: string,
): Cell => (Object.hasOwn(values, name) ? (values[name] ?? null) : null)

const addresses = (links: readonly Link[]): Cell => links.map(({ url }) => url).join(' ') || null

/** Where a better end comes from, as the end of a sentence. */
const BECAUSE: Readonly<Record<DirectionSource, string>> = {
  reader: 'as the reader chose',
  stated: 'as the dump states',
  name: 'as the name of the metric says',
  order: 'as the order of the archive says',
  'base name': 'as a part of its name says',
  words: 'as words in its name say',
  'two rows': 'as the order of its two rows says',
  correlation: 'as it runs along with the first metric',
  unknown: 'which is assumed, since nothing tells',
}

function aboutRank({ rankedBy }: Leaderboard): string {
  if (!rankedBy) return 'Nothing ranks this leaderboard.'
  return `By ${rankedBy.metric}, ${rankedBy.better} is better, ${BECAUSE[rankedBy.source]}.`
}

function aboutMetric({ kind, better, source, conflict }: Metric): string {
  if (kind === 'attribute') return 'An attribute, never ranked.'
  const said = better === null ? 'Which end is better is unknown' : `${capital(better)} is better`
  const from = better === null ? '' : `, ${BECAUSE[source]}`
  const against = conflict ? `; the ${source === 'name' ? 'order' : 'name'} says the opposite` : ''
  return `${said}${from}${against}. As the archive spells it.${kind === 'cost' ? ' A cost.' : ''}`
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
