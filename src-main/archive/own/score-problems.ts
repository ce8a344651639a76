import type { Flag, Metric, ResultRow } from '#contract/leaderboard'
import type { OwnProblem } from '#contract/own-result'
import type { NamedScore } from '#contract/own-scores'
import { entryOf } from '../ranking/metric-table'
import { isReported, readScore } from '../ranking/score'
import { ownFlags } from './own-flags'
import { columnOf } from './with-own-rows'

/**
 * What is wrong, or may be, with scores that are to stand beside the rows of a leaderboard. They are
 * read as an import reads them.
 */
export function scoreProblems(
  scores: readonly NamedScore[],
  { metrics, rows }: { metrics: readonly Metric[]; rows: readonly ResultRow[] },
): OwnProblem[] {
  return scores.flatMap((named) => {
    const metric = metrics.find(({ name }) => name === named.metric)
    if (!metric) return [refused(named.metric, noSuchMetric(named.metric, metrics))]
    if (metric.kind === 'attribute') return []
    const why = unreadable(named)
    return why === null ? doubts(named, metric, rows) : [refused(metric.name, why)]
  })
}

function noSuchMetric(name: string, metrics: readonly Metric[]): string {
  const names = metrics.map((metric) => `“${short(metric.name)}”`).join(', ')
  return `The leaderboard has no metric “${short(name)}”; ${names ? `it has ${names}` : 'it has none'}.`
}

/** Why a score has no number; null when it has one. */
function unreadable({ metric, score }: NamedScore): string | null {
  if (!isReported(score))
    return `“${short(score)}” says that nothing was measured; leave the score of “${short(metric)}” empty.`
  if (readScore(score, metric) !== null) return null
  return `The score “${short(score)}” of “${short(metric)}” does not read as one number; write it as 93.1, 96.2% or 41.5 ± 0.3.`
}

function doubts({ score }: NamedScore, metric: Metric, rows: readonly ResultRow[]): OwnProblem[] {
  const archive = columnOf(metric, rows)
  const own = { scores: [score], numbers: [readScore(score, metric.name)] }
  const [flags = []] = ownFlags(metric, archive, own)
  return flags.map((flag) => ({
    field: 'scores',
    metric: metric.name,
    isRefused: false,
    sentence: sentences[flag](short(score), metric.name, archive.numbers),
    flag,
  }))
}

const sentences: Readonly<
  Record<Flag, (score: string, metric: string, others: readonly (number | null)[]) => string>
> = {
  'other scale': (score, metric, others) =>
    `${score} of “${short(metric)}” seems to be on another scale than the others, which go ${span(others)}; it ranks as it stands.`,
  impossible: (score, metric) =>
    `${score} is beyond what “${short(metric)}” allows${limits(metric)}; it ranks as it stands.`,
  bound: (score, metric) =>
    `${score} of “${short(metric)}” is a bound and not a measured score; it ranks by its number.`,
}

function span(numbers: readonly (number | null)[]): string {
  const known = numbers.filter((number) => number !== null)
  return `from ${Math.min(...known)} to ${Math.max(...known)}`
}

function limits(metric: string): string {
  const range = entryOf(metric)?.range
  if (!range) return ''
  const scale = range.percent ? 100 : 1
  const [from, to] = [range.from, range.to].map((end) => (end === null ? null : end * scale))
  if (from === null) return `, ${to} at most`
  return to === null ? `, ${from} at least` : `, ${from} to ${to}`
}

const refused = (metric: string, sentence: string): OwnProblem => ({
  field: 'scores',
  metric,
  isRefused: true,
  sentence,
  flag: null,
})

/** A name or a score may be longer than a sentence. */
const short = (text: string) => (text.length > 100 ? `${text.slice(0, 100)}…` : text)
