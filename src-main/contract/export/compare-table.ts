import type { Compare, ComparedMetric } from '../compare'
import type { ResultRow } from '../leaderboard'
import { aboutMetric } from './about-direction'
import { type ColumnOf, type Table, tabulate, text } from './table'

/** Results side by side: a line for each metric, a column for each result. */
export function compareTable({ rows, metrics, baseline }: Compare): Table {
  const of = rows.find(({ position }) => position === baseline)
  return tabulate(metrics, [
    text('metric', 'Metric', ({ name }: ComparedMetric) => name),
    ...rows.flatMap((row, at) => [scoreColumn(row, at), differenceColumn(row, at, of)]),
    {
      ...text('about', 'About', (metric) => aboutMetric(metric, { rankedBy: null })),
      shown: false,
    },
  ])
}

function scoreColumn(row: ResultRow, at: number): ColumnOf<ComparedMetric> {
  return {
    id: `row.${row.position}`,
    title: row.own ? `${row.model} (yours)` : row.model,
    about: row.own
      ? 'A result that the reader added, and not of the archive.'
      : `The result at position ${row.position} of the archive.`,
    kind: 'number',
    shown: true,
    named: 'by the source',
    cell: ({ name, best }) => {
      if (!Object.hasOwn(row.scores, name)) return null
      const number = Object.hasOwn(row.numbers, name) ? (row.numbers[name] ?? null) : null
      return { raw: row.scores[name] ?? '', number, best: best[at] ?? false }
    },
  }
}

function differenceColumn(
  row: ResultRow,
  at: number,
  baseline: ResultRow | undefined,
): ColumnOf<ComparedMetric> {
  return {
    id: `difference.${row.position}`,
    title: `${row.model} (difference)`,
    about: `Its number less that of ${baseline?.model ?? 'the first'}.`,
    kind: 'number',
    shown: false,
    named: 'by the source',
    cell: ({ differences }) => differences[at] ?? null,
  }
}
