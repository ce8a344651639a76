import { z } from 'zod'
import type { SnapshotFacts } from '#contract/snapshot'
import type { Database } from './database'
import { ArchiveError } from './errors'

const count = z.number().int().min(0)
const kind = z.enum(['papers', 'links', 'evaluation-tables', 'datasets', 'methods'])

const facts = z.object({
  name: z.string(),
  date: z.string().nullable(),
  dateSource: z.enum(['known dump', 'newest paper', 'unknown']),
  counts: z.object({
    papers: count,
    tasks: count,
    datasets: count,
    methods: count,
    leaderboards: count,
    results: count,
    repositories: count,
    papersWithCode: count,
    stubs: count,
    abstracts: count,
    authors: count,
    areas: count,
    metrics: count,
    tasksWithLeaderboards: count,
  }),
  missing: z.array(kind),
  hollow: z.array(
    z.enum([
      'abstracts',
      'task descriptions',
      'dataset descriptions',
      'method descriptions',
      'extra training data',
    ]),
  ),
  sourceBytes: count,
})

/** What a snapshot says of itself. Throws ArchiveError when it does not say it as this program would. */
export function statedFacts(db: Database, name: string): SnapshotFacts {
  const row = db.first<{ value: unknown }>("SELECT value FROM meta WHERE key = 'snapshot'")
  const stated = facts.safeParse(parse(row?.value))
  if (stated.success) return stated.data
  throw new ArchiveError(
    'unusable-file',
    `${name} is damaged: what it says of itself cannot be read; copy it again or import its dumps again.`,
  )
}

function parse(value: unknown): unknown {
  try {
    return typeof value === 'string' ? JSON.parse(value) : undefined
  } catch {
    return undefined
  }
}
