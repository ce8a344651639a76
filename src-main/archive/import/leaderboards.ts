import type { Link } from '#contract/reference'
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
export interface LeaderboardCopy {
  taskId: number
  dataset: string
  description: string | null
  links: readonly Link[]
  citations: readonly Link[]
  /** JSON as at source. */
  subdatasets: string | null
  metrics: readonly string[]
  rows: readonly ResultDraft[]
  /** Ids of the tasks above its own. */
  path: readonly number[]
}

export interface LeaderboardDraft extends Omit<LeaderboardCopy, 'metrics' | 'rows' | 'path'> {
  metrics: string[]
  rows: ResultDraft[]
  /** JSON arrays of task ids. */
  placements: Set<string>
}

/**
 * Leaderboards by task and dataset, both as spelled. The dumps repeat a task in full under each of
 * its parents, with equal copies in all dumps seen; where copies differ, nothing of either is lost.
 */
export class LeaderboardRegister {
  readonly all: LeaderboardDraft[] = []
  readonly #byKey = new Map<string, LeaderboardDraft>()

  constructor(private readonly ledger: Ledger) {}

  add(copy: LeaderboardCopy): void {
    this.ledger.read('leaderboards')
    this.ledger.read('results', copy.rows.length)
    const key = `${copy.taskId} ${copy.dataset}`
    const known = this.#byKey.get(key)
    if (known) {
      this.ledger.merged('leaderboards')
      this.#merge(known, copy)
      return
    }
    const { path, ...first } = copy
    const placements = new Set([JSON.stringify(path)])
    const draft = { ...first, metrics: [...copy.metrics], rows: [...copy.rows], placements }
    this.#byKey.set(key, draft)
    this.all.push(draft)
  }

  #merge(into: LeaderboardDraft, copy: LeaderboardCopy): void {
    into.placements.add(JSON.stringify(copy.path))
    into.description ??= copy.description
    into.subdatasets ??= copy.subdatasets
    if (into.links.length === 0) into.links = copy.links
    if (into.citations.length === 0) into.citations = copy.citations
    into.metrics.push(...copy.metrics.filter((name) => !into.metrics.includes(name)))
    const added = rowsMissingIn(into.rows, copy.rows)
    into.rows.push(...added)
    this.ledger.merged('results', copy.rows.length - added.length)
    if (added.length > 0)
      this.ledger.repaired('results that only a repeat of a leaderboard holds', added.length)
  }
}

/** The rows of a copy without an equal in the first one; a row that stands twice needs two equals. */
function rowsMissingIn(known: readonly ResultDraft[], copy: readonly ResultDraft[]): ResultDraft[] {
  const unmatched = new Map<string, number>()
  for (const row of known) unmatched.set(identity(row), (unmatched.get(identity(row)) ?? 0) + 1)
  return copy.filter((row) => {
    const left = unmatched.get(identity(row)) ?? 0
    unmatched.set(identity(row), left - 1)
    return left <= 0
  })
}

/** What makes two rows one result: model, paper and scores. */
const identity = ({ model, paperTitle, paperUrl, scores }: ResultDraft) =>
  JSON.stringify([model, paperTitle, paperUrl, [...scores].toSorted()])
