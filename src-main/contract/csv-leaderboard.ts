import { type Cell, type CsvColumns, type CsvTable, yesOrNo } from './csv-table'
import type { Leaderboard, Metric, ResultRow } from './leaderboard'
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

function aboutRank({ rankedBy }: Leaderboard): string {
  if (!rankedBy) return 'Nothing ranks this leaderboard.'
  const sources = {
    reader: 'as the reader chose',
    name: 'as the name of the metric says',
    order: 'as the order of the archive says',
    assumed: 'which is assumed, since neither name nor order says',
  }
  return `By ${rankedBy.metric}, ${rankedBy.better} is better, ${sources[rankedBy.source]}.`
}

function aboutMetric({ kind, better, source, conflict }: Metric): string {
  if (kind === 'attribute') return 'An attribute, never ranked.'
  const said = better === null ? 'Which end is better is unknown' : `${capital(better)} is better`
  const from = { name: ', by its name', order: ', by the order of the archive', unknown: '' }[
    source
  ]
  const against = conflict ? `; the ${source === 'name' ? 'order' : 'name'} says the opposite` : ''
  return `${said}${from}${against}. As the archive spells it.${kind === 'cost' ? ' A cost.' : ''}`
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
