import type { Audit, Listed, Sample } from './audit-figures'
import { wordsOf, type Target } from './targets'

/** Prints all that an audit found, what it was held against last. */
export function printAudit(audit: Audit, targets: readonly Target[]): void {
  printCounts(audit)
  printLists(audit)
  printTargets(targets, audit)
}

function printCounts(audit: Audit): void {
  heading('Leaderboards')
  line('leaderboards', audit.leaderboards.toLocaleString('en'))
  line('results', audit.results.toLocaleString('en'))
  line('metric columns', audit.columns.toLocaleString('en'))
  line('stored from one end to the other', wordsOf(audit.oneWay))
  heading('What tells the better end of first metrics with two scores or more')
  for (const [source, count] of falling(audit.firstBySource)) line(source, String(count))
  heading('… of all metric columns')
  for (const [source, count] of falling(audit.allBySource)) line(source, String(count))
  heading('How often two of them agree on one metric')
  for (const [pair, share] of audit.agreements) line(pair, wordsOf(share))
}

function printLists({ unanswered, conflicts, scaleMixes, flagged, unread }: Audit): void {
  list('First metrics of unknown end', unanswered)
  list('Conflicts of name and stored order', conflicts)
  list('Metrics that may be on two scales', scaleMixes)
  for (const [flag, samples] of flagged) sampled(`Scores flagged: ${flag}`, samples)
  heading('Scores that read as no number')
  for (const [kind, samples] of [...unread].toSorted(([, a], [, b]) => b.length - a.length)) {
    const examples = [...new Set(samples.map(({ score }) => score.trim()))].slice(0, 6)
    line(kind, `${samples.length}, such as ${examples.map(quoted).join(', ')}`)
  }
}

function printTargets(targets: readonly Target[], { wrong, absent }: Audit): void {
  list('Looked at by hand, not in this snapshot', absent.map(asListed))
  list('Looked at by hand, wrong', wrong.map(asListed))
  heading('Targets')
  for (const { name, share, least, met } of targets)
    line(name, `${wordsOf(share)}; ${met ? 'met' : 'MISSED'}: ${(least * 100).toFixed(1)} %`)
}

const asListed = (leaderboard: string): Listed => ({
  leaderboard,
  metric: '',
  numbers: [],
  says: '',
})

const falling = (counts: ReadonlyMap<string, number>) =>
  [...counts].toSorted(([, a], [, b]) => b - a)

/** Long texts are cut: the examples are to be recognised, not read. */
const quoted = (text: string) => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)

function heading(text: string): void {
  console.log(`\n${text}`)
}

function line(name: string, text: string): void {
  console.log(`  ${name.padEnd(44)}${text}`)
}

function list(title: string, items: readonly Listed[]): void {
  heading(`${title}: ${items.length}`)
  for (const { leaderboard, metric, numbers, says } of items) {
    const shown = numbers.slice(0, 8).join(', ') + (numbers.length > 8 ? ', …' : '')
    console.log(`  ${[leaderboard, metric, shown, says].filter(Boolean).join(' | ')}`)
  }
}

function sampled(title: string, samples: readonly Sample[]): void {
  heading(`${title}: ${samples.length}`)
  for (const { leaderboard, metric, score } of samples.slice(0, 20))
    console.log(`  ${leaderboard} | ${metric} | ${quoted(score)}`)
}
