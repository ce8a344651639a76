import type { MetricKind } from '#contract/leaderboard'
import type { Better } from '#contract/reference'
import table from './metric-table.json'

/** What the metric table says of a name. */
export interface MetricEntry {
  kind: MetricKind
  /** Null when the name alone does not decide. */
  better: Better | null
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
 * What the table says of the name without brackets, a word such as Test or Average before it, or a
 * percent sign or the word score behind it. Less certain than `entryNamed`, which is to be asked first.
 */
export function entryOfBaseName(name: string): MetricEntry | undefined {
  if (name.match(BRACKETS)?.some((bracket) => TURNS_ROUND.test(bracket))) return undefined
  const bare = name.replace(BRACKETS, ' ').trim()
  const base = bare
    .replace(/^((test|dev|val|validation|average|avg\.?|mean|overall)\s+)+/i, '')
    .replace(/(%|\sscore)$/i, '')
    .trim()
  return base === '' || base === name.trim() ? undefined : entryNamed(base)
}

const BRACKETS = /[([][^()[\]]*[)\]]/g

/** Words in brackets that may make a score of a loss, or a loss of a score. */
const TURNS_ROUND = /error|loss|distance|rank|gap|drop|decay|forget|lower|higher|↓|↑|std/i

const EXACT = new Map<string, MetricEntry>()
const FOLDED = new Map<string, MetricEntry | null>()

for (const { name, spellings, kind, better } of table) {
  const entry = { kind, better } as MetricEntry
  for (const spelling of [name, ...spellings]) {
    EXACT.set(spelling, entry)
    const folded = foldName(spelling)
    const other = FOLDED.get(folded)
    const agrees = !other || (other.kind === kind && other.better === better)
    FOLDED.set(folded, other === null || !agrees ? null : entry)
  }
}

function foldedEntry(name: string): MetricEntry | undefined {
  return SHORT_WITH_PREFIX.test(name) ? undefined : (FOLDED.get(foldName(name)) ?? undefined)
}

// A small letter before capitals is a prefix of its own: mAR is no MAR, and mR no MR.
const SHORT_WITH_PREFIX = /^[a-z][A-Z].{0,2}$/

/** Recall@20 is as good as Recall@5: every cut-off reads as one. */
function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .replace(/ ?@ ?\d+$/, '@n')
}
