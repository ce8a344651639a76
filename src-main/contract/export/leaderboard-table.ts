import { bestNumber, betterEnd } from '../best'
import type { Leaderboard, Metric, ResultRow } from '../leaderboard'
import type { Link } from '../reference'
import { metricColumn } from '../sort'
import { aboutMetric, aboutRank } from './about-direction'
import {
  type Cell,
  type ColumnOf,
  type Table,
  more,
  number,
  tabulate,
  text,
  yesOrNo,
} from './table'

type ResultColumn = ColumnOf<ResultRow>

/**
 * A leaderboard in the order of its rows. Beside what the page shows it has the scores as numbers, and
 * what names each row in the archive.
 */
export function leaderboardTable(board: Leaderboard): Table {
  const { metrics, rows } = board
  const attributes = metrics.filter(({ kind }) => kind === 'attribute')
  const scores = metrics.filter(({ kind }) => kind !== 'attribute')
  const isFiltered = Boolean(board.where) || board.fold
  const hasOwn = rows.some(({ own }) => own)
  return tabulate(rows, [
    { ...number('rank', 'Rank', ({ rank }: ResultRow) => rank), about: aboutRank(board) },
    ...(isFiltered ? [SHOWN_RANK] : []),
    ...(hasOwn ? OWN : []),
    text('model', 'Model', ({ model }) => model),
    ...scores.flatMap((metric) => [scoreColumn(metric, board), numberColumn(metric)]),
    ...(rows.some(({ extraData }) => extraData !== null) ? [EXTRA_DATA] : []),
    ...attributes.map(attributeColumn),
    ...PAPER_CODE_DATE,
    ...IN_THE_ARCHIVE,
  ])
}

const SHOWN_RANK: ResultColumn = {
  ...number('shown', 'Filtered rank', ({ shownRank }) => shownRank),
  about: 'The rank among the rows that the filters leave.',
}

/** Only where the reader's own results are among the rows, which is never so unless asked for. */
const OWN: readonly ResultColumn[] = [
  {
    ...number('without', 'Rank without yours', ({ rankWithoutOwn }) => rankWithoutOwn),
    about: 'The rank among the results of the archive alone.',
  },
  {
    ...text('own', 'Yours', ({ own }) => yesOrNo(own !== undefined)),
    about: 'Whether the reader added the row; it is then not of the archive.',
  },
]

function scoreColumn(metric: Metric, board: Leaderboard): ResultColumn {
  const { name } = metric
  const best = bestNumber(metric, betterEnd(metric, board), board.rows)
  return {
    id: metricColumn(name),
    title: name,
    about: aboutMetric(metric, board),
    kind: 'number',
    shown: true,
    named: 'by the source',
    cell: ({ scores, numbers }) => {
      const [raw, number] = [reported(scores, name), reported(numbers, name)]
      return raw === null ? null : { raw, number, best: number !== null && number === best }
    },
  }
}

function numberColumn({ name }: Metric): ResultColumn {
  return {
    id: `number.${name}`,
    title: `${name.trim() === '' ? 'unnamed' : name} (number)`,
    about: `The scores of ${JSON.stringify(name)} as numbers; empty where one does not read as a number.`,
    kind: 'number',
    shown: false,
    numberOf: metricColumn(name),
    named: 'by the source',
    cell: ({ numbers }) => reported(numbers, name),
  }
}

const attributeColumn = ({ name }: Metric): ResultColumn => ({
  ...text(metricColumn(name), name, ({ scores }) => reported(scores, name)),
  about: 'An attribute, never ranked.',
  named: 'by the source',
})

const EXTRA_DATA: ResultColumn = {
  ...text('extra', 'Extra data', ({ extraData }) => yesOrNo(extraData)),
  about: 'Whether extra training data was used; empty when unknown.',
}

const PAPER_CODE_DATE: readonly ResultColumn[] = [
  text('paper', 'Paper', ({ paperTitle }) => paperTitle),
  { ...number('code', 'Code', ({ code }) => code.length), about: 'Number of links to code.' },
  text('date', 'Date', ({ date }) => date),
]

const IN_THE_ARCHIVE: readonly ResultColumn[] = more(
  {
    ...number('position', 'Archive position', ({ position, own }) => (own ? null : position)),
    about: 'The place of the row in the dump, from 1.',
  },
  { ...text('doubts', 'Doubts', doubtsOf), about: 'What may be wrong with the row.' },
  text('tied', 'Tied', ({ rank, tied }) => (rank === null ? null : yesOrNo(tied))),
  text('paper-id', 'Paper id', ({ paperId }) => paperId),
  text('paper-address', 'Paper address', ({ paperUrl }) => paperUrl),
  text('model-links', 'Model links', ({ modelLinks }) => addresses(modelLinks)),
  text('code-links', 'Code links', ({ code }) => addresses(code)),
  text('official', 'Official code', ({ official, code }) =>
    code.length === 0 ? null : yesOrNo(official),
  ),
)

/** A metric may be named like a member of every object. */
const reported = <Value extends Cell>(
  values: Readonly<Record<string, Value>>,
  name: string,
): Value | null => (Object.hasOwn(values, name) ? (values[name] ?? null) : null)

/** What may be wrong with a row, such as "Top 1 Accuracy: impossible; Date: impossible". */
function doubtsOf({ flags, misdated }: ResultRow): string | null {
  const doubts = Object.entries(flags).map(([name, found]) => `${name}: ${found.join(', ')}`)
  return [...doubts, ...(misdated ? ['Date: impossible'] : [])].join('; ') || null
}

const addresses = (links: readonly Link[]) => links.map(({ url }) => url).join(' ') || null
