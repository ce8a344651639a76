import {
  directionSources,
  type DirectionSource,
  type Evidence,
  type Metric,
  type MetricKind,
} from '#contract/leaderboard'
import type { Better } from '#contract/reference'
import { rankCorrelation } from './correlation'
import { baseName, entryNamed, entryOf } from './metric-table'
import { isReported } from './score'
import { endOfOrder, storedOrderOf, wordsOfOrder } from './stored-order'
import { wordsIn } from './word-rules'

/** A column of a leaderboard, its rows in the order of the dump. */
export interface MetricColumn {
  name: string
  /** The better end as the dump itself states it; null in those of the former site, which do not. */
  stated: Better | null
  /** As spelled; null when not reported, which dumps also write as a dash or a word. */
  scores: readonly (string | null)[]
  numbers: readonly (number | null)[]
}

export interface DescribedColumn extends MetricColumn {
  description: MetricDescription
}

export interface MetricDescription {
  kind: MetricKind
  /** What the first of the evidence says; null when there is none. */
  better: Better | null
  source: DirectionSource
  /** The most trusted first. */
  evidence: readonly Evidence[]
}

/**
 * Which end of each metric is better, and what tells it. The dumps do not say, but they store rows
 * best first by the first metric, and most names are well known. Rules that answer are all kept in
 * the order in which they are trusted, so that a reader can decide where they differ.
 */
export function describeMetrics(columns: readonly MetricColumn[]): DescribedColumn[] {
  const [first, ...others] = columns
  if (!first) return []
  const primary = describe(first, evidenceOfOrder(first))
  const described = others.map((column) => describe(column, evidenceOfCorrelation(column, primary)))
  return [primary, ...described]
}

/** What name and order say where they differ; an exact name is held against two rows as well. */
export function conflictOf(evidence: readonly Evidence[]): Metric['conflict'] {
  const says = (source: Evidence['source']) =>
    evidence.find((each) => each.source === source)?.says ?? null
  const name = says('name') ?? says('base name')
  const order = says('order') ?? (says('name') && says('two rows'))
  return name && order && name !== order ? { name, order } : null
}

function describe(column: MetricColumn, fromRows: Evidence | null): DescribedColumn {
  const kind = kindOf(column)
  if (kind === 'attribute') return { ...column, description: ATTRIBUTE }
  const evidence = [evidenceOfSource(column), ...evidenceOfName(column.name), fromRows]
    .filter((each) => each !== null)
    .toSorted((a, b) => trust(a) - trust(b))
  const [best] = evidence
  const [better, source] = best ? [best.says, best.source] : [null, 'unknown' as const]
  return { ...column, description: { kind, better, source, evidence } }
}

const ATTRIBUTE: MetricDescription = {
  kind: 'attribute',
  better: null,
  source: 'unknown',
  evidence: [],
}

const trust = ({ source }: Evidence): number => directionSources.indexOf(source)

function kindOf({ name, scores, numbers }: MetricColumn): MetricKind {
  const isText =
    numbers.every((number) => number === null) &&
    scores.some((score) => score !== null && isReported(score))
  if (isText) return 'attribute'
  return entryOf(name)?.kind ?? (wordsIn(name)?.cost ? 'cost' : 'score')
}

const evidenceOfSource = ({ stated }: MetricColumn): Evidence | null =>
  stated && { source: 'stated', says: stated, because: 'stated in the source' }

/** A name that the table lists as open is open; its parts do not know better. */
function evidenceOfName(name: string): Evidence[] {
  const exact = entryNamed(name)
  if (exact && exact.better === null) return []
  const base = baseName(name)
  const entry = base === null ? undefined : entryNamed(base)
  const found = wordsIn(name)
  return [
    exact && evidence('name', exact.better, `listed as ${exact.name}`),
    entry && evidence('base name', entry.better, `read as “${base}”, listed as ${entry.name}`),
    found && evidence('words', found.better, `holds ${quoted(found.words)}`),
  ].filter((each) => each !== null && each !== undefined)
}

function evidence(source: Evidence['source'], says: Better | null, because: string) {
  return says && { source, says, because }
}

const quoted = (words: readonly string[]): string =>
  `the ${words.length === 1 ? 'word' : 'words'} ${words.map((word) => `“${word}”`).join(', ')}`

function evidenceOfOrder({ numbers }: MetricColumn): Evidence | null {
  const order = storedOrderOf(numbers)
  const says = endOfOrder(order)
  const source = order.numbers === 2 ? 'two rows' : 'order'
  return says && { source, says, because: wordsOfOrder(order) }
}

/** Fewer pairs or a weaker correlation prove nothing. */
const FEWEST_PAIRS = 5
const WEAKEST = 0.7

/** A cost follows the scores as often as it runs against them, so that it is not asked. */
function evidenceOfCorrelation(column: MetricColumn, primary: DescribedColumn): Evidence | null {
  const { kind, better } = primary.description
  if (better === null || kind === 'cost' || kindOf(column) === 'cost') return null
  const { coefficient, pairs } = rankCorrelation(column.numbers, primary.numbers)
  if (pairs < FEWEST_PAIRS || Math.abs(coefficient) < WEAKEST) return null
  const opposite = better === 'higher' ? 'lower' : 'higher'
  return {
    source: 'correlation',
    says: coefficient > 0 ? better : opposite,
    because: `correlates at ${signed(coefficient)} with ${primary.name} over ${pairs} rows`,
  }
}

/** With a true minus sign, as it is read and not computed with. */
const signed = (number: number): string => number.toFixed(2).replace('-', '−')
