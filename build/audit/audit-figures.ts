import type { Database } from '../../src-main/archive/database'
import type { Evidence, Flag } from '../../src-main/contract/leaderboard'
import { CONTROLS, RANKED_THE_WRONG_WAY, type KnownLeaderboard } from './known-leaderboards'
import { readLeaderboards, type AuditedColumn, type AuditedLeaderboard } from './read-leaderboards'
import { kindOfUnread } from './unread-scores'

/** How many of how many. */
export interface Share {
  of: number
  hits: number
}

/** A score with where it stands. */
export interface Sample {
  leaderboard: string
  metric: string
  score: string
}

/** A metric of a leaderboard with its scores as numbers, in the stored order. */
export interface Listed {
  leaderboard: string
  metric: string
  numbers: readonly number[]
  says: string
}

/** What a snapshot tells of its leaderboards; the lists are in the order of the archive. */
export interface Audit {
  leaderboards: number
  results: number
  columns: number
  /** Of the leaderboards with two numbers or more in their first metric, those with a better end. */
  answered: Share
  unanswered: Listed[]
  /** Of those with three or more, not all equal, those that are stored from one end to the other. */
  oneWay: Share
  /** Of these, those whose better end is the one that the order tells. */
  agreeing: Share
  /** By what tells the better end: of first metrics with two numbers or more, and of all columns. */
  firstBySource: Map<string, number>
  allBySource: Map<string, number>
  /** How often two things that speak for an end of one metric agree, by their names. */
  agreements: Map<string, Share>
  conflicts: Listed[]
  scaleMixes: Listed[]
  flagged: Map<Flag, Sample[]>
  /** Scores that read as no number, by their kind; those of attributes apart. */
  unread: Map<string, Sample[]>
  /** Known leaderboards that come out otherwise than they must, and those that are not in the snapshot. */
  wrong: string[]
  absent: string[]
}

/** Counts what a snapshot tells of its leaderboards. */
export function auditOf(db: Database): Audit {
  const audit = emptyAudit()
  const open = new Map(
    [...RANKED_THE_WRONG_WAY, ...CONTROLS].map((known) => [titleOf(known), known]),
  )
  for (const leaderboard of readLeaderboards(db)) {
    audit.leaderboards++
    audit.results += leaderboard.results
    countFirst(audit, leaderboard)
    for (const column of leaderboard.columns) countColumn(audit, titleOf(leaderboard), column)
    const known = open.get(titleOf(leaderboard))
    if (!known) continue
    open.delete(titleOf(leaderboard))
    if (!comesOut(leaderboard, known)) audit.wrong.push(titleOf(known))
  }
  audit.absent.push(...open.keys())
  return audit
}

const emptyAudit = (): Audit => ({
  leaderboards: 0,
  results: 0,
  columns: 0,
  answered: { of: 0, hits: 0 },
  unanswered: [],
  oneWay: { of: 0, hits: 0 },
  agreeing: { of: 0, hits: 0 },
  firstBySource: new Map(),
  allBySource: new Map(),
  agreements: new Map(),
  conflicts: [],
  scaleMixes: [],
  flagged: new Map(),
  unread: new Map(),
  wrong: [],
  absent: [],
})

const titleOf = ({ task, dataset }: { task: string; dataset: string }) => `${task} on ${dataset}`

function countFirst(audit: Audit, leaderboard: AuditedLeaderboard): void {
  const [first] = leaderboard.columns
  const numbers = numbersOf(first)
  if (!first || first.metric.kind === 'attribute' || numbers.length < 2) return
  const { better, source, evidence } = first.metric
  count(audit.answered, better !== null)
  add(audit.firstBySource, source)
  if (better === null) audit.unanswered.push(listed(titleOf(leaderboard), first, 'unknown'))
  if (numbers.length < 3 || new Set(numbers).size === 1) return
  const order = evidence.find((each) => each.source === 'order')
  count(audit.oneWay, order !== undefined)
  if (order) count(audit.agreeing, order.says === better)
}

function countColumn(audit: Audit, leaderboard: string, column: AuditedColumn): void {
  const { kind, source, evidence, conflict, scaleMix, name } = column.metric
  audit.columns++
  add(audit.allBySource, kind === 'attribute' ? kind : source)
  if (kind === 'attribute') return
  countAgreements(audit, evidence)
  if (conflict) {
    const says = `name ${conflict.name}, order ${conflict.order}`
    audit.conflicts.push(listed(leaderboard, column, says))
  }
  if (scaleMix) {
    const says = `${scaleMix.ofOne} to 1, ${scaleMix.ofHundred} above`
    audit.scaleMixes.push(listed(leaderboard, column, says))
  }
  for (const [row, score] of column.scores.entries()) {
    if (score === null) continue
    const sample = { leaderboard, metric: name, score }
    for (const flag of column.flags[row] ?? []) put(audit.flagged, flag, sample)
    if (column.numbers[row] === null) put(audit.unread, kindOfUnread(score), sample)
  }
}

function countAgreements(audit: Audit, evidence: readonly Evidence[]): void {
  for (const [index, one] of evidence.entries())
    for (const other of evidence.slice(index + 1)) {
      const pair = `${one.source}, ${other.source}`
      const share = audit.agreements.get(pair) ?? { of: 0, hits: 0 }
      count(share, one.says === other.says)
      audit.agreements.set(pair, share)
    }
}

/** Whether a leaderboard that was looked at by hand tells what was seen. */
function comesOut(
  { columns }: AuditedLeaderboard,
  known: KnownLeaderboard | (typeof CONTROLS)[number],
): boolean {
  const column = columns.find(({ metric }) => metric.name === known.metric)
  if (column?.metric.better !== known.better) return false
  if (!('best' in known)) return column.metric.conflict !== null
  const numbers = numbersOf(column)
  const best = known.better === 'higher' ? Math.max(...numbers) : Math.min(...numbers)
  const attributes = columns.flatMap(({ metric: { name, kind } }) =>
    kind === 'attribute' ? [name] : [],
  )
  return (
    column.metric.conflict === null &&
    best === Number(known.best) &&
    attributes.join() === known.attributes.join()
  )
}

const numbersOf = (column: AuditedColumn | undefined): number[] =>
  column?.numbers.filter((number) => number !== null) ?? []

const listed = (leaderboard: string, column: AuditedColumn, says: string): Listed => ({
  leaderboard,
  metric: column.metric.name,
  numbers: numbersOf(column),
  says,
})

function count(share: Share, hit: boolean): void {
  share.of++
  if (hit) share.hits++
}

const add = (counts: Map<string, number>, key: string) =>
  counts.set(key, (counts.get(key) ?? 0) + 1)

function put<Key>(samples: Map<Key, Sample[]>, key: Key, sample: Sample): void {
  const known = samples.get(key)
  if (known) known.push(sample)
  else samples.set(key, [sample])
}
