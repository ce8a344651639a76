import type { Compare, SharedLeaderboard, SharedResult } from '../compare'
import { type ColumnOf, more, number, type Table, tabulate, text } from './table'

type SharedColumn = ColumnOf<SharedLeaderboard>

/** The other leaderboards that compared models share: a line for each, columns for each model. */
export function sharedTable({ rows, shared }: Compare): Table {
  return tabulate(shared, [
    text('leaderboard', 'Leaderboard', ({ task, dataset }) => `${task} on ${dataset}`),
    text('metric', 'Metric', ({ metric }) => metric),
    ...rows.flatMap(({ position, model }, at) => [
      scoreColumn(position, model, at),
      rankColumn(position, model, at),
    ]),
    number('results', 'Results', ({ results }) => results),
    ...more<SharedLeaderboard>(
      text('better', 'Better', ({ better }) => better),
      text('id', 'Leaderboard id', ({ id }) => id),
    ),
  ])
}

function scoreColumn(position: number, model: string, at: number): SharedColumn {
  return {
    id: `row.${position}`,
    title: model,
    about: 'The best score of the model there, by the metric that ranks.',
    kind: 'number',
    shown: true,
    named: 'by the source',
    cell: (leaderboard) => {
      const { score, number, best } = resultOf(leaderboard, at) ?? noResult
      return score === null ? null : { raw: score, number, best }
    },
  }
}

const rankColumn = (position: number, model: string, at: number): SharedColumn => ({
  ...number(
    `rank.${position}`,
    `${model} (rank)`,
    (leaderboard: SharedLeaderboard) => resultOf(leaderboard, at)?.rank,
  ),
  named: 'by the source',
})

const resultOf = ({ cells }: SharedLeaderboard, at: number): SharedResult | null =>
  cells[at] ?? null

const noResult = { score: null, number: null, best: false }
