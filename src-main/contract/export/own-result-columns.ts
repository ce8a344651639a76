import type { OwnResultHere } from '../own-result'
import { type ColumnOf, more, number, text, yesOrNo } from './table'

const listed = (texts: readonly string[]) => texts.join('; ')

/** A result's scores are of no leaderboard alone, so they stand in one cell. */
export const ownResults: readonly ColumnOf<OwnResultHere>[] = [
  text('model', 'Model', ({ model }) => model),
  text('task', 'Task', ({ leaderboard }) => leaderboard.task),
  text('dataset', 'Dataset', ({ leaderboard }) => leaderboard.dataset),
  text('scores', 'Scores', ({ scores }) =>
    listed(scores.map(({ metric, score }) => `${metric}: ${score}`)),
  ),
  text('metric', 'Metric', ({ standing }) => standing?.metric ?? null),
  number('rank', 'Rank', ({ standing }) => standing?.rank),
  number('of', 'Of', ({ standing }) => standing?.of),
  text('date', 'Date', ({ date }) => date),
  text('paper', 'Paper', ({ paper }) => paper?.title ?? null),
  text('code', 'Code', ({ code }) => code.join(' ') || null),
  text('extra', 'Extra data', ({ extraData }) => yesOrNo(extraData)),
  text('remark', 'Remark', ({ remark }) => remark || null),
  text('here', 'In this snapshot', ({ here, leaderboard }) =>
    leaderboard.isDraft && here.state === 'not in this snapshot' ? 'draft' : here.state,
  ),
  text('own', 'Yours', () => 'yes'),
  ...more<OwnResultHere>(
    text('lost', 'Metrics not here', ({ lost }) => listed(lost) || null),
    text('leaderboard-id', 'Leaderboard id', ({ leaderboard }) => leaderboard.id),
    text('paper-id', 'Paper id', ({ paper }) => paper?.id ?? null),
    text('result-id', 'Result id', ({ id }) => id),
  ),
]
