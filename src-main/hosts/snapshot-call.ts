import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Call, Failure } from '#contract/contract'
import { openArchive } from '../archive/archive'
import type { Database } from '../archive/database'
import { dispatch } from '../archive/dispatch'
import { ArchiveError } from '../archive/errors'
import { removePartials } from '../archive/partial-files'
import { openSnapshot } from '../archive/snapshots'
import { libraryAnswers } from '../reader/library-answers'
import { openReader } from '../reader/preferences'
import type { SnapshotChoice } from './snapshot-choice'

export interface SnapshotCall {
  call: Call
  close(): Promise<void>
}

/** What answers, and where the reader's own material is kept. */
export interface Holdings {
  snapshot: SnapshotChoice
  dataFolder: string
}

/**
 * Answers from a snapshot, opened at once. When it cannot be opened, every question is answered with
 * the reason, so that a window can open and say it.
 */
export function callSnapshot(holdings: Holdings, log: (line: string) => void): SnapshotCall {
  const opened = open(holdings, log).catch((error: unknown) => refuse(error, log))
  return {
    call: async (method, request) => (await opened).call(method, request),
    close: async () => (await opened).database?.close(),
  }
}

interface Opened {
  call: Call
  database?: Database
}

async function open(
  { snapshot, dataFolder }: Holdings,
  log: (line: string) => void,
): Promise<Opened> {
  const { path, chosen } = snapshot
  if (!existsSync(path)) throw new ArchiveError('unusable-file', absent(path, chosen))
  for (const name of await removePartials(dirname(path)))
    log(`Removed ${name}, which an interrupted import left behind.`)
  const database = await openSnapshot(path, log)
  const reader = openReader(dataFolder, log)
  const archive = openArchive(database, { path, bytes: statSync(path).size }, reader.decided)
  const all = { ...archive, ...reader.answers, ...libraryAnswers(database, reader.file) }
  const current = () => {
    reader.refresh()
    return all
  }
  return { call: dispatch(current, log), database }
}

function absent(path: string, chosen: boolean): string {
  return chosen
    ? `There is no snapshot at ${path}; make one with “pwc import FOLDER --to FILE”.`
    : `The snapshot that ships with the program is missing at ${path}; “npm run build” makes it, ` +
        'or name another with “--archive FILE”.'
}

function refuse(error: unknown, log: (line: string) => void): Opened {
  const failure = describe(error)
  if (failure.code === 'internal') log(error instanceof Error ? `${error.stack}` : String(error))
  return { call: async () => ({ ok: false, error: failure }) }
}

function describe(error: unknown): Failure {
  if (error instanceof ArchiveError) return { code: error.code, message: error.message }
  return { code: 'internal', message: 'The snapshot could not be opened; the log says why.' }
}
