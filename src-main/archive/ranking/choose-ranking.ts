import { confidenceOf, type Metric, type Ranking } from '#contract/leaderboard'
import type { Better } from '#contract/reference'
import type { DecidedEnds } from './decided-ends'

/** A metric with the end that the reader has decided lastingly, if so. Attributes have no end. */
export function asDecided(metric: Metric, leaderboard: string, ends: DecidedEnds): Metric {
  const end = metric.kind === 'attribute' ? null : ends.endOf(leaderboard, metric.name)
  if (!end) return metric
  const { better, decided } = end
  return {
    ...metric,
    better,
    source: 'reader',
    confidence: confidenceOf.reader,
    evidence: [{ source: 'reader', says: better, because: BECAUSE[decided] }, ...metric.evidence],
  }
}

const BECAUSE: Readonly<Record<NonNullable<Ranking['decided']>, string>> = {
  request: 'chosen for this view',
  leaderboard: 'chosen for this leaderboard',
  metric: 'chosen for this metric everywhere',
}

/**
 * What a metric ranks by: the end asked for, or else the lasting one of `asDecided`, or else higher,
 * said aloud. An attribute ranks nothing.
 */
export function chooseRanking(
  metric: Metric | undefined,
  asked: Better | undefined,
  leaderboard: string,
  ends: DecidedEnds,
): Ranking | null {
  if (!metric || metric.kind === 'attribute') return null
  const { name, source, confidence } = metric
  if (asked)
    return {
      metric: name,
      better: asked,
      source: 'reader',
      confidence: confidenceOf.reader,
      decided: 'request',
    }
  const decided = ends.endOf(leaderboard, name)?.decided ?? null
  return { metric: name, better: metric.better ?? 'higher', source, confidence, decided }
}
