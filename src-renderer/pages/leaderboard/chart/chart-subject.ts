import type { Leaderboard, ResultRow } from '#contract/leaderboard'
import type { ColumnOf, Table } from '#contract/export/table'
import { number, tabulate, text, yesOrNo } from '#contract/export/table'
import type { Chart } from '../../../charts/chart'
import { keyOf } from '../../../charts/key'
import type { Savable } from '../../../charts/save-chart'

/** What a chart of a leaderboard shows, in words, as a drawing and as rows. */
export interface ChartSubject {
  title: string
  /** In a sentence; where nothing can be drawn, why not. */
  summary: string
  chart: Chart | null
  /** What is drawn, row by row. */
  table: Table
  /** How many of the rows are drawn, and why the others are not. */
  counts: string
  /** What a diamond stands for. */
  best: string
  /** Whether some of its scores lie so far apart that a logarithmic scale shows more. */
  isLogOffered: boolean
}

/** A result that is drawn: its scores as the archive spells them and as numbers. */
export interface DrawnResult {
  row: ResultRow
  score: string
  number: number
  isBest: boolean
}

/** Percent, where most scores say so themselves. */
export const unitOf = (results: readonly { score: string }[]): string =>
  results.filter(({ score }) => score.trim().endsWith('%')).length * 2 > results.length ? '%' : ''

/** What is drawn as a table: model, scores, day, whether it is one of the best, extra data. */
export function resultTable<Result extends DrawnResult>(
  results: readonly Result[],
  scores: readonly ColumnOf<Result>[],
  best: string,
): Table {
  const isExtraTold = results.some(({ row }) => row.extraData !== null)
  const hasOwn = results.some(({ row }) => row.own)
  return tabulate<Result>(results, [
    text('model', 'Model', ({ row }) => row.model),
    ...(hasOwn ? [text('own', 'Yours', ({ row }: Result) => yesOrNo(row.own !== undefined))] : []),
    ...scores,
    text('date', 'Date', ({ row }) => row.date),
    text('best', best, ({ isBest }) => yesOrNo(isBest)),
    ...(isExtraTold
      ? [text('extra', 'Extra data', ({ row }: Result) => yesOrNo(row.extraData))]
      : []),
    {
      ...number('position', 'Archive position', ({ row }: Result) =>
        row.own ? null : row.position,
      ),
      shown: false,
    },
  ])
}

/** A column of scores as the archive spells them, and one of the same as numbers. */
export const scoreColumns = <Result>(
  name: string,
  of: (result: Result) => { score: string; number: number },
): ColumnOf<Result>[] => [
  {
    ...text(`metric.${name}`, name, (result: Result) => of(result).score),
    kind: 'number',
    named: 'by the source',
  },
  {
    ...number(`number.${name}`, `${name} (number)`, (result: Result) => of(result).number),
    named: 'by the source',
    shown: false,
  },
]

/** A chart with what is written around it in a file. */
export function savable(
  { id, task, dataset }: Leaderboard,
  { title, summary, counts, chart, table, best }: ChartSubject,
  drawing: SVGSVGElement | null,
): Savable {
  return {
    name: `${id} ${title}`,
    drawing,
    caption: {
      title: `${task} on ${dataset}: ${title}`,
      summary: `${summary} ${counts}.`,
      key: chart ? keyOf(chart, best) : [],
    },
    table,
  }
}
