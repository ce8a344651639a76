import { statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setImmediate as othersTurn } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import type { Info } from '#contract/snapshot'
import type { Database } from '../database'
import { APPLICATION_ID, INDEXES, LAYOUT, TABLES } from '../schema'
import { ArchiveError } from '../errors'
import { partialOf, publish, removePartials } from '../partial-files'
import { writeSeal } from '../seal'
import { checkSnapshot } from './check'
import { DumpReader, type Progress } from './dump-reader'
import { findDumps, type Found } from './dumps'
import { Inserts } from './inserts'
import { paperReaders } from './papers/choose-readers'
import { readDumps } from './read-dumps'
import { createRegisters, type Registers } from './registers'
import { EARLIEST } from './snapshot-date'
import { describeSnapshot, type StoredInfo } from './snapshot-info'
import { storeDumps } from './store-dumps'
import { createTarget, refuseOtherFile, targetFailure } from './target'

interface ImportRequest {
  /** Dumps, or folders that hold some. */
  paths: readonly string[]
  /** The snapshot file to make; one that is there is replaced when the new one is complete. */
  to: string
  /** What the snapshot is called; “Archive” when absent. */
  name?: string
  /** The version of this program. */
  tool: string
  /** An error that it throws ends the import. */
  onProgress?: (progress: Progress) => void
  /** Starts a thread that runs paper-reader.ts; without it everything is read in this thread. */
  startReader?: () => Worker
}

/**
 * Makes a snapshot from dumps. It is written under another name and takes its own only when it is
 * complete and checked, so that a failure leaves nothing behind and an older snapshot as it was.
 * Throws ArchiveError with a sentence about the file that cannot be used.
 */
export async function importDumps(request: ImportRequest): Promise<Info> {
  const isOnlyOne = running++ === 0
  try {
    if (isOnlyOne) await removePartials(dirname(request.to))
    return await importInto(partialOf(request.to), request)
  } finally {
    running--
  }
}

/** Imports of this process; while there are any, its partial files are not what was left behind. */
let running = 0

async function importInto(partial: string, request: ImportRequest): Promise<Info> {
  const { to, paths, onProgress = () => {} } = request
  const findingDumps = () =>
    onProgress({ stage: 'Looking for dumps', done: 0, total: null, unit: 'items' })
  const found = await findDumps(paths, findingDumps)
  refuseWithoutDumps(found)
  const registers = createRegisters()
  noteLeftOut(registers, found)
  await refuseOtherFile(to)
  const db = await createTarget(partial, to)
  try {
    const reader = new DumpReader(found.dumps, onProgress)
    const written = writeSnapshot(db, reader, registers, request)
    const info = await written.catch((error: unknown) => abandon(db, error))
    db.close()
    sealFile(partial, onProgress)
    onProgress({ stage: 'Checking', done: 0, total: null, unit: 'items' })
    const opened = await checkSnapshot(partial, info)
    await publish(partial, to)
    return { ...info, ...opened }
  } catch (error) {
    await rm(partial, { force: true })
    throw targetFailure(to, error)
  }
}

function refuseWithoutDumps({ dumps, snapshots: [snapshot] }: Found): void {
  if (dumps.length > 0 || !snapshot) return
  throw new ArchiveError(
    'unusable-file',
    `${snapshot.name} is a finished snapshot, which is opened and not imported. Choose dumps to import.`,
  )
}

/** So many files that are not read are named in the report; the others are counted. */
const MOST_NAMED = 20

function noteLeftOut({ ledger }: Registers, { leftOut, snapshots }: Found): void {
  const own = snapshots.map(({ name }) => ({ name, reason: 'it is a finished snapshot' }))
  const all = [...leftOut, ...own]
  for (const { name, reason } of all.slice(0, MOST_NAMED)) ledger.leftOut(`${name}, ${reason}`)
  if (all.length > MOST_NAMED) ledger.leftOut('further files', all.length - MOST_NAMED)
}

async function writeSnapshot(
  db: Database,
  dumps: DumpReader,
  registers: Registers,
  { name, tool, startReader, onProgress = () => {} }: ImportRequest,
): Promise<StoredInfo> {
  const start = performance.now()
  const imported = new Date().toISOString()
  const days = { first: EARLIEST, last: imported.slice(0, 10) }
  // Written at once, so that what an import leaves behind can be told from other people's files.
  db.script(`PRAGMA application_id = ${APPLICATION_ID}; BEGIN; ${TABLES}`)
  const inserts = new Inserts(db)
  const readers = paperReaders(dumps.of('papers')?.bytes ?? 0, startReader)
  try {
    const intake = await readDumps(dumps, registers, inserts, readers)
    await storeDumps(db, inserts, { registers, intake, readers, days, onProgress })
  } finally {
    for (const reader of readers) reader.close()
  }
  registers.ledger.check()
  await indexTables(db, onProgress)
  const seconds = () => (performance.now() - start) / 1000
  const info = describeSnapshot(db, registers, {
    files: dumps.files,
    name,
    tool,
    imported,
    seconds,
  })
  // Last of all: a file without the layout is not finished.
  db.script(`PRAGMA user_version = ${LAYOUT}; COMMIT`)
  return info
}

function sealFile(partial: string, onProgress: (progress: Progress) => void): void {
  writeSeal(partial, statSync(partial).size, (done, total) =>
    onProgress({ stage: 'Sealing', done, total, unit: 'bytes' }),
  )
}

/** So many rows of an index tell the planner as much as all do. */
const ANALYZE = 'PRAGMA analysis_limit = 1000; ANALYZE'

/** One index at a time, so that an import can be ended in between. */
async function indexTables(db: Database, onProgress: (progress: Progress) => void): Promise<void> {
  const statements = [...INDEXES, ANALYZE]
  for (const [done, statement] of statements.entries()) {
    onProgress({ stage: 'Indexing tables', done, total: statements.length, unit: 'items' })
    await othersTurn()
    db.script(statement)
  }
}

/** Closes a file that was not finished. After a failed write that may fail too, which is not the news. */
function abandon(db: Database, error: unknown): never {
  try {
    db.close()
  } catch {
    // Its descriptor is closed in any case.
  }
  throw error
}
