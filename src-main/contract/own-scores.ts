import type { OwnMetric } from './own-result'

/** A score under the name of its metric. */
export interface NamedScore {
  metric: string
  score: string
}

/**
 * Writes scores as one text: `Top 1 Accuracy=93.1|Params=5M`. Bars, equals signs and percent signs that
 * names and scores hold are percent-encoded.
 */
export const writeScores = (scores: readonly NamedScore[]): string =>
  scores.map(({ metric, score }) => `${encode(metric)}=${encode(score)}`).join('|')

/**
 * Reads what `writeScores` wrote, or what a reader typed in the same form: of several equals signs the
 * last one parts the two. Null when a part has none, or when a metric is named twice.
 */
export function readScores(text: string): NamedScore[] | null {
  const pairs = readPairs(text)
  return pairs && pairs.map(([metric, score]) => ({ metric, score: score.trim() }))
}

/** Writes the metrics of a new leaderboard: `Accuracy=higher|Latency=lower|Backbone=text`. */
export const writeMetrics = (metrics: readonly OwnMetric[]): string =>
  metrics.map((metric) => `${encode(metric.name)}=${endOf(metric)}`).join('|')

/** Reads what `writeMetrics` wrote; a metric without an end is of unknown end. Null as for scores. */
export function readMetrics(text: string): OwnMetric[] | null {
  const pairs = readPairs(text)
  if (!pairs) return null
  const metrics = pairs.map(([name, end]) => metricOf(name, end.trim()))
  return metrics.every((metric) => metric !== null) ? metrics : null
}

const endOf = ({ better, isText }: OwnMetric) => (isText ? 'text' : (better ?? 'unknown'))

function metricOf(name: string, end: string): OwnMetric | null {
  if (end === 'text') return { name, better: null, isText: true }
  if (end === 'unknown') return { name, better: null, isText: false }
  return end === 'higher' || end === 'lower' ? { name, better: end, isText: false } : null
}

function readPairs(text: string): [name: string, value: string][] | null {
  const parts = text.split('|').filter((part) => part.trim() !== '')
  const pairs = parts.map((part): [string, string] | null => {
    const at = part.lastIndexOf('=')
    return at === -1 ? null : [decode(part.slice(0, at)), decode(part.slice(at + 1))]
  })
  if (!pairs.every((pair) => pair !== null)) return null
  return new Set(pairs.map(([name]) => name)).size === pairs.length ? pairs : null
}

const encode = (text: string) => text.toWellFormed().replace(/[|=%]/g, encodeURIComponent)

// Nothing else is decoded: what is typed as it is may hold any other percent sign.
const decode = (text: string) => text.replace(/%(7c|3d|25)/gi, decodeURIComponent)
