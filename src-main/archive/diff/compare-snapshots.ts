import { rm } from 'node:fs/promises'
import { isDamage } from '../damage'
import type { Database } from '../database'
import { ArchiveError } from '../errors'
import type { Progress } from '../import/dump-reader'
import { createTarget, targetFailure } from '../import/target'
import { APPLICATION_ID } from '../schema'
import { partialOf, publish } from '../partial-files'
import { BothTasks } from './both-tasks'
import { Changes } from './changes'
import { compareLeaderboards } from './compare-leaderboards'
import { compareNames } from './compare-names'
import { comparePapers } from './compare-papers'
import { DIFF_APPLICATION_ID, DIFF_INDEXES, DIFF_LAYOUT, DIFF_TABLES } from './diff-tables'
import type { Sides, Step } from './matched-rows'

/**
 * Writes what differs between two snapshots of this layout into a file that `openDiff` reads. It takes
 * its name only when it is complete; a failure, or an error that `onProgress` throws, leaves nothing.
 */
export async function compareSnapshots(
  before: Database,
  after: Database,
  to: string,
  onProgress: (progress: Progress) => void = () => {},
): Promise<void> {
  const partial = partialOf(to)
  const db = await createTarget(partial, to)
  try {
    await writeDiff(db, { before, after }, onProgress).finally(() => db.close())
    await publish(partial, to)
  } catch (error) {
    await rm(partial, { force: true })
    throw isDamage(error) ? damaged(error) : targetFailure(to, error)
  }
}

const damaged = (cause: unknown) =>
  new ArchiveError(
    'unusable-file',
    'One of the two snapshots is damaged and cannot be compared; verify both, then import the damaged one again.',
    { cause },
  )

async function writeDiff(
  db: Database,
  sides: Sides,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  // Unfinished it bears the mark of snapshots, by which what an interruption left is found and removed.
  db.script(`PRAGMA application_id = ${APPLICATION_ID}; BEGIN; ${DIFF_TABLES}`)
  const tasks = new BothTasks(sides)
  const changes = new Changes(db, tasks)
  const stage =
    (stage: string): Step =>
    (done, total) =>
      onProgress({ stage, done, total, unit: 'items' })
  await compareLeaderboards(sides, tasks, changes, stage('Comparing leaderboards'))
  await comparePapers(sides, tasks, changes, stage('Comparing papers and code links'))
  await compareNames('task', sides, tasks, changes, stage('Comparing tasks'))
  await compareNames('dataset', sides, tasks, changes, stage('Comparing datasets'))
  await compareNames('method', sides, tasks, changes, stage('Comparing methods'))
  tasks.store(db)
  const facts = { before: factsOf(sides.before), after: factsOf(sides.after) }
  for (const [key, value] of Object.entries({ ...facts, totals: JSON.stringify(changes.totals) }))
    db.run('INSERT INTO meta (key, value) VALUES (?, ?)', [key, value])
  for (const [done, statement] of DIFF_INDEXES.entries()) {
    stage('Indexing changes')(done, DIFF_INDEXES.length)
    db.script(statement)
  }
  const marks = `PRAGMA application_id = ${DIFF_APPLICATION_ID}; PRAGMA user_version = ${DIFF_LAYOUT}`
  db.script(`${marks}; COMMIT`)
}

/** What a snapshot says of itself, as JSON. */
const factsOf = (db: Database) =>
  db.first<{ value: string }>("SELECT value FROM meta WHERE key = 'snapshot'")?.value ?? '{}'
