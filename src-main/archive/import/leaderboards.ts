import type { Better, Link } from '#contract/reference'
import type { Ledger } from './report'

export interface ResultDraft {
  model: string
  paperTitle: string | null
  paperUrl: string | null
  date: string | null
  /** As spelled, by the name of the metric. */
  scores: ReadonlyMap<string, string>
  extraData: boolean | null
  code: readonly Link[]
  models: readonly Link[]
  /** The ordinal of its paper, once papers are known. */
  paper: number | null
}

/** A leaderboard as one place of the task tree lists it. */
interface LeaderboardCopy {
  taskId: number
  dataset: string
  description: string | null
  links: readonly Link[]
  citations: readonly Link[]
  /** JSON as at source. */
  subdatasets: string | null
  /** In order, each with the better end that the dump states; null in those of the former site. */
  metrics: ReadonlyMap<string, Better | null>
  rows: readonly ResultDraft[]
  /** Ids of the tasks above its own. */
  path: readonly number[]
}

export interface LeaderboardDraft extends Omit<LeaderboardCopy, 'metrics' | 'rows' | 'path'> {
  metrics: Map<string, Better | null>
  rows: ResultDraft[]
  /** JSON arrays of task ids. */
  placements: Set<string>
}

/** The largest leaderboard known has some 5,000 places for scores; a table of millions is no table. */
const MOST_SCORES = 5_000_000
const TOO_LARGE = 'more rows times metrics than any leaderboard has'

/**
 * Leaderboards by task and dataset, both as spelled. The dumps repeat a task in full under each of
 * its parents, with equal copies in all dumps seen; where copies differ, nothing of either is lost.
 */
export class LeaderboardRegister {
  readonly all: LeaderboardDraft[] = []
  readonly #byKey = new Map<string, LeaderboardDraft>()
  /** How often each row stands in a leaderboard, once it has been repeated. */
  readonly #identities = new Map<LeaderboardDraft, Map<string, number>>()

  constructor(private readonly ledger: Ledger) {}

  add(copy: LeaderboardCopy): void {
    this.ledger.read('leaderboards')
    this.ledger.read('results', copy.rows.length)
    if (copy.rows.length * copy.metrics.size > MOST_SCORES) {
      this.ledger.skipped('leaderboards', TOO_LARGE)
      this.ledger.skipped('results', TOO_LARGE, copy.rows.length)
      return
    }
    const key = `${copy.taskId} ${copy.dataset}`
    const known = this.#byKey.get(key)
    if (known) {
      this.ledger.merged('leaderboards')
      this.#merge(known, copy)
      return
    }
    const { path, ...first } = copy
    const placements = new Set([JSON.stringify(path)])
    const draft = { ...first, metrics: new Map(copy.metrics), rows: [...copy.rows], placements }
    this.#byKey.set(key, draft)
    this.all.push(draft)
  }

  #merge(into: LeaderboardDraft, copy: LeaderboardCopy): void {
    into.placements.add(JSON.stringify(copy.path))
    into.description ??= copy.description
    into.subdatasets ??= copy.subdatasets
    if (into.links.length === 0) into.links = copy.links
    if (into.citations.length === 0) into.citations = copy.citations
    for (const [name, stated] of copy.metrics)
      into.metrics.set(name, into.metrics.get(name) ?? stated)
    const added = this.#missingRows(into, copy)
    for (const row of added) into.rows.push(row)
    this.ledger.merged('results', copy.rows.length - added.length)
    if (added.length > 0) this.ledger.repaired(ONLY_IN_A_REPEAT, added.length)
  }

  /** The rows of a copy without an equal so far; a row that stands there twice needs two equals. */
  #missingRows(into: LeaderboardDraft, copy: LeaderboardCopy): ResultDraft[] {
    let known = this.#identities.get(into)
    if (!known) this.#identities.set(into, (known = countIdentities(into.rows)))
    const inCopy = new Map<string, number>()
    return copy.rows.filter((row) => {
      const key = identity(row)
      const count = (inCopy.get(key) ?? 0) + 1
      inCopy.set(key, count)
      if (count <= (known.get(key) ?? 0)) return false
      known.set(key, count)
      return true
    })
  }
}

const ONLY_IN_A_REPEAT = 'results that only a repeat of a leaderboard holds'

function countIdentities(rows: readonly ResultDraft[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(identity(row), (counts.get(identity(row)) ?? 0) + 1)
  return counts
}

/** What makes two rows one result: model, paper and scores. */
const identity = ({ model, paperTitle, paperUrl, scores }: ResultDraft) =>
  JSON.stringify([model, paperTitle, paperUrl, [...scores].toSorted()])
