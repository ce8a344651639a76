import { confidenceOf } from '#contract/leaderboard'
import type { Evidence, Metric, Ranking } from '#contract/leaderboard'
import type { Better } from '#contract/reference'
import { trustWords } from './trust'

/** One rule that may tell the better end of a metric. */
interface EvidenceRow {
  source: Evidence['source']
  name: string
  /** What it says; null when it does not. */
  says: Better | null
  /** Where it says nothing, why. */
  absent: string
  /** How far it is trusted, and how it stands to what is shown. */
  trust: string
  /** What was found, as a sentence; null when nothing was. */
  reason: string | null
}

interface Rule {
  source: Evidence['source']
  name: string
  /** What stands there when it does not answer; such a rule is left out without. */
  absent?: string
}

/** In the order in which they are asked. */
const rules: readonly Rule[] = [
  { source: 'reader', name: 'Your choice', absent: 'none made' },
  { source: 'stated', name: 'Stated in the source', absent: 'not in this snapshot' },
  { source: 'name', name: 'Metric name', absent: 'does not tell' },
  { source: 'order', name: 'Order of the rows', absent: 'does not tell' },
  { source: 'base name', name: 'Part of the name' },
  { source: 'words', name: 'Words of the name' },
  { source: 'two rows', name: 'Order of two rows' },
  { source: 'correlation', name: 'Correlation' },
]

const madeFor: Readonly<Record<NonNullable<Ranking['decided']>, string>> = {
  request: 'for this view',
  leaderboard: 'for this leaderboard',
  metric: 'for every leaderboard',
}

/** What speaks for an end of the ranking metric, rule by rule; the later ones only where they answer. */
export function evidenceRows({ evidence }: Metric, rankedBy: Ranking): EvidenceRow[] {
  return rules.flatMap(({ source, name, absent }) => {
    const found = source === 'reader' ? choiceOf(rankedBy) : evidence.find(isFrom(source))
    if (!found && absent === undefined) return []
    return {
      source,
      name,
      says: found?.says ?? null,
      absent: absent ?? '',
      trust: found ? trustOf(found, rankedBy) : '',
      reason: found && source !== 'reader' ? `${name}: ${found.because}.` : null,
    }
  })
}

const isFrom = (source: Evidence['source']) => (each: Evidence) => each.source === source

/** The choice that is shown, which may be a passing one over a lasting one. */
const choiceOf = ({ source, better, decided }: Ranking): Evidence | undefined =>
  source === 'reader' ? { source, says: better, because: madeFor[decided ?? 'request'] } : undefined

function trustOf({ source, says, because }: Evidence, rankedBy: Ranking): string {
  if (source === 'reader') return because
  const stand =
    source === rankedBy.source ? 'used' : says === rankedBy.better ? 'agrees' : 'disagrees'
  return `${trustWords[confidenceOf[source]]}, ${stand}`
}
