import type { MetricKind } from '#contract/leaderboard'
import type { Better } from '#contract/reference'
import table from './metric-table.json'

/** What the metric table says of a name. */
interface MetricEntry {
  /** What the table calls the metric. */
  name: string
  kind: MetricKind
  /** Null when the name alone does not decide. */
  better: Better | null
  range: MetricRange | null
}

/** What a metric allows; null for an open end. */
export interface MetricRange {
  from: number | null
  to: number | null
  /** Whether the same values are also written times a hundred. */
  percent: boolean
}

/**
 * What the metric table says of a metric's name: blanks trimmed, first as spelled, then whatever its
 * case and separators unless spellings that fold alike disagree.
 */
export function entryNamed(name: string): MetricEntry | undefined {
  const trimmed = name.trim()
  return EXACT.get(trimmed) ?? foldedEntry(trimmed)
}

/**
 * The name without brackets, a word such as Test or Average before it, or a percent sign or the word
 * score behind it; null when nothing is left, or nothing was there to take away.
 */
export function baseName(name: string): string | null {
  if (name.match(BRACKETS)?.some((bracket) => TURNS_ROUND.test(bracket))) return null
  const base = name
    .replace(BRACKETS, ' ')
    .trim()
    .replace(/^((test|dev|val|validation|average|avg\.?|mean|overall)\s+)+/i, '')
    .replace(/(%|\sscore)$/i, '')
    .trim()
  return base === '' || base === name.trim() ? null : base
}

/** What the table says of a name or else of its base name, which is less certain. */
export function entryOf(name: string): MetricEntry | undefined {
  return entryNamed(name) ?? entryNamed(baseName(name) ?? '')
}

const BRACKETS = /[([][^()[\]]*[)\]]/g

/** Words in brackets that may make a score of a loss, or a loss of a score. */
const TURNS_ROUND = /error|loss|distance|rank|gap|drop|decay|forget|lower|higher|↓|↑|std/i

/** An entry of the file, which says itself what its fields mean. */
interface TableEntry {
  name: string
  kind: MetricKind
  better: Better | null
  range?: { from: number | null; to: number | null; percent?: boolean }
  otherRange?: readonly string[]
  spellings: readonly string[]
}

const EXACT = new Map<string, MetricEntry>()
const FOLDED = new Map<string, MetricEntry | null>()

for (const entry of table.metrics as readonly TableEntry[])
  for (const spelling of [entry.name, ...entry.spellings]) list(spelling, entryFor(spelling, entry))

function entryFor(spelling: string, entry: TableEntry): MetricEntry {
  const { name, kind, better, range, otherRange = [] } = entry
  const holds = range !== undefined && !otherRange.includes(spelling)
  return { name, kind, better, range: holds ? { percent: false, ...range } : null }
}

function list(spelling: string, entry: MetricEntry): void {
  EXACT.set(spelling, entry)
  const folded = foldName(spelling)
  const other = FOLDED.get(folded)
  const agrees = !other || (other.kind === entry.kind && other.better === entry.better)
  FOLDED.set(folded, other === null || !agrees ? null : entry)
}

function foldedEntry(name: string): MetricEntry | undefined {
  return SHORT_WITH_PREFIX.test(name) ? undefined : (FOLDED.get(foldName(name)) ?? undefined)
}

// A small letter before capitals is a prefix of its own: mAR is no MAR, and mR no MR.
const SHORT_WITH_PREFIX = /^[a-z][A-Z].{0,2}$/

/** Recall@20 is as good as Recall@5, and TAR @ FAR=0.1 as TAR @ FAR=1e-4: every cut-off reads as one. */
function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/ ?@ ?([a-z]+ ?= ?)?\d[\d.]*(e-\d+)?$/, '@$1n')
    .replace(/[\s_-]+/g, ' ')
}
