import { betterEnd } from '../best'
import type { DirectionSource, Leaderboard, Metric, Ranking } from '../leaderboard'

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

const DECIDED: Readonly<Record<NonNullable<Ranking['decided']>, string>> = {
  request: 'for this view',
  leaderboard: 'for this leaderboard',
  metric: 'for this metric everywhere',
}

/** What the ranks go by, as a sentence. */
export function aboutRank({ rankedBy }: Pick<Leaderboard, 'rankedBy'>): string {
  if (!rankedBy) return 'Nothing ranks this leaderboard.'
  const { metric, better, source } = rankedBy
  return `By ${metric.trim() || 'the unnamed metric'}, ${better} is better, ${because(source, rankedBy)}.`
}

/** Which end of a metric is better, and how that is known. */
export function aboutMetric(metric: Metric, board: Pick<Leaderboard, 'rankedBy'>): string {
  const { kind, scaleMix } = metric
  return [
    sentenceOf(metric, board),
    'As the archive spells it.',
    kind === 'cost' && 'A cost.',
    scaleMix &&
      `Its scores may be on two scales: ${scaleMix.ofOne} from 0 to 1, ${scaleMix.ofHundred} above 2.`,
  ]
    .filter(Boolean)
    .join(' ')
}

function sentenceOf(metric: Metric, { rankedBy }: Pick<Leaderboard, 'rankedBy'>): string {
  const better = betterEnd(metric, { rankedBy })
  if (better === null) return 'Which end is better is unknown.'
  const ranking = rankedBy?.metric === metric.name ? rankedBy : null
  const { conflict } = metric
  const opposite = conflict && (conflict.name === better ? 'order' : 'name')
  return (
    `${better === 'higher' ? 'Higher' : 'Lower'} is better, ` +
    because(ranking?.source ?? metric.source, ranking) +
    (opposite ? `; the ${opposite} says the opposite.` : '.')
  )
}

function because(source: DirectionSource, ranking: Ranking | null): string {
  const where = ranking?.decided ? ` ${DECIDED[ranking.decided]}` : ''
  return `${BECAUSE[source]}${where}`
}
