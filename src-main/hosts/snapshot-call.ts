import { dirname } from 'node:path'
import type { Worker } from 'node:worker_threads'
import type { Call, Method } from '#contract/contract'
import { snapshotRequests } from '#contract/snapshot-requests'
import { openArchive } from '../archive/archive'
import type { Database } from '../archive/database'
import { dispatch } from '../archive/dispatch'
import { removePartials } from '../archive/partial-files'
import { libraryAnswers } from '../reader/library-answers'
import { ownResultAnswers } from '../reader/own/own-result-answers'
import { openReader } from '../reader/preferences'
import { snapshotAnswers } from '../snapshots/answers'
import { CurrentArchive } from '../snapshots/current-archive'
import { comparisonsFolder } from '../snapshots/kept-diffs'
import type { KeptFile, Places } from '../snapshots/kept-files'
import { sweepRecord } from '../snapshots/record'
import type { WorkData } from '../snapshots/work-orders'
import { placesOf } from './kept-places'
import type { SnapshotChoice } from './snapshot-choice'

export interface SnapshotCall {
  call: Call
  close(): Promise<void>
}

/** What answers, and where the reader's own material is kept. */
export interface Holdings {
  snapshot: SnapshotChoice
  dataFolder: string
  /** The version of this program. */
  tool: string
}

/** What a host lends to the works on snapshots. */
interface Surroundings {
  startWorker(data: WorkData): Worker
  log(line: string): void
}

/**
 * Answers from the snapshot in use, opened at once, and about all that are kept. When none can be
 * opened, every question of it is answered with the reason, so that a window can open and say it.
 */
export function callSnapshot(
  { snapshot, dataFolder, tool }: Holdings,
  { startWorker, log }: Surroundings,
): SnapshotCall {
  const places = placesOf(snapshot, dataFolder)
  const reader = openReader(dataFolder, log)
  const open = (db: Database, file: KeptFile) => {
    const own = ownResultAnswers(db, reader.file, reader.decided)
    return {
      ...openArchive(db, file, reader.decided, own.rows),
      ...libraryAnswers(db, reader.file),
      ...own.answers,
    }
  }
  const current = new CurrentArchive({ places, open, log })
  const bookmarks = () => {
    reader.refresh()
    return reader.file.material.bookmarks
  }
  const about = snapshotAnswers({ places, tool, bookmarks, startWorker, log }, current)
  sweepRecord(places.record)
  const swept = Promise.all(foldersOf(places).map((each) => sweep(each, log)))
  // Opened before it is asked, and asked again when that fails: an import may have mended it.
  void current.opened().catch(() => {})
  const answers = async (method: Method) => {
    if (Object.hasOwn(snapshotRequests, method)) return about.answers
    reader.refresh()
    return Object.hasOwn(reader.answers, method) ? reader.answers : (await current.opened()).archive
  }
  return {
    call: dispatch(answers, log),
    async close() {
      await about.close()
      current.close()
      // A program that asks one question and ends would never come to it.
      await swept
    },
  }
}

/** Where works may leave behind what they had begun. */
const foldersOf = (places: Places) => [
  places.folder,
  comparisonsFolder(places),
  ...(places.elsewhere === null ? [] : [dirname(places.elsewhere)]),
]

async function sweep(folder: string, log: (line: string) => void): Promise<void> {
  for (const name of await removePartials(folder))
    log(`Removed ${name}, which an interrupted import left behind.`)
}
