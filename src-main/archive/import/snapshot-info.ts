import type { DumpKind, Info, SnapshotFacts, SourceFile } from '#contract/snapshot'
import type { Database } from '../database'
import { composeAreas } from '../queries/compose-areas'
import { composeHome } from '../queries/compose-home'
import { LAYOUT } from '../schema'
import { DUMP_FILES } from './dumps'
import type { Registers } from './registers'
import { snapshotDate } from './snapshot-date'
import { countEmpty, countsOf, hollowFields } from './summary'

/** What a snapshot says of itself; the rest is known of the file when it is opened. */
export type StoredInfo = Omit<Info, 'bytes' | 'fileBacked'>

/** Where a snapshot comes from. */
interface Origin {
  files: readonly SourceFile[]
  name: string | undefined
  tool: string
  /** ISO time. */
  imported: string
  /** How long the import has taken so far. */
  seconds: () => number
}

/** The licence of the archive, also of the dumps that were made from it. */
const LICENCE = 'CC BY-SA 4.0'

/** Stores what belongs to the snapshot as a whole, when all its tables and indexes are there. */
export function describeSnapshot(db: Database, registers: Registers, origin: Origin): StoredInfo {
  const { ledger } = registers
  const facts = factsOf(db, registers, origin)
  storeMeta(db, 'snapshot', facts)
  storeMeta(db, 'home', composeHome(db, facts))
  storeMeta(db, 'areas', composeAreas(db, facts.counts, false))
  storeMeta(db, 'leaderboard areas', composeAreas(db, facts.counts, true))
  countEmpty(db, ledger)
  ledger.made('stub papers', facts.counts.stubs)
  ledger.made('authors', facts.counts.authors)
  const { files, tool, imported, seconds } = origin
  const report = ledger.report(seconds())
  const info = { ...facts, files, imported, tool, layout: LAYOUT, licence: LICENCE, report }
  storeMeta(db, 'info', info)
  return info
}

function factsOf(
  db: Database,
  { papers }: Registers,
  { files, name, imported }: Origin,
): SnapshotFacts {
  const dated = snapshotDate(files, papers.dates, imported.slice(0, 10))
  const kinds = Object.keys(DUMP_FILES) as DumpKind[]
  return {
    name: name ?? 'Archive',
    ...dated,
    counts: countsOf(db),
    missing: kinds.filter((kind) => !files.some((file) => file.kind === kind)),
    hollow: hollowFields(db),
    sourceBytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
  }
}

function storeMeta(db: Database, key: string, value: object): void {
  db.run('INSERT INTO meta VALUES (?, ?)', [key, JSON.stringify(value)])
}
