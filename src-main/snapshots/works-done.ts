import type { Worker } from 'node:worker_threads'
import type { Progress } from '../archive/import/dump-reader'
import { compareSnapshots } from '../archive/diff/compare-snapshots'
import { ArchiveError } from '../archive/errors'
import { findDumps } from '../archive/import/dumps'
import { importDumps } from '../archive/import/import'
import { exportParquet } from '../archive/parquet/export-parquet'
import { openSnapshot } from '../archive/snapshots'
import { download } from '../download/download'
import { sayReport } from '../download/download-report'
import { dumpDownloads } from '../download/dump-downloads'
import { adoptSnapshot } from './adopt-snapshot'
import type { Doing } from './do-work'
import { verifySnapshot } from './verify-snapshot'
import type { WorkOrder, WorkOutcome } from './work-orders'

type Order<Kind> = Extract<WorkOrder, { kind: Kind }>
type OnProgress = (progress: Progress) => void

/** Everything that a thread of works can do. */
export function worksDone(startReader: () => Worker): Doing {
  return async (order, onProgress) => {
    switch (order.kind) {
      case 'import':
        return importSnapshot(order, onProgress, startReader)
      case 'verify':
        return verifySnapshot(order, onProgress)
      case 'compare':
        return compare(order, onProgress)
      case 'export':
        return exportSnapshot(order, onProgress)
      case 'download':
        return downloadDumps(order, onProgress)
    }
  }
}

async function importSnapshot(
  { paths, to, name, tool }: Order<'import'>,
  onProgress: OnProgress,
  startReader: () => Worker,
): Promise<WorkOutcome> {
  const finished = await finishedSnapshot(paths, onProgress)
  if (finished !== null) {
    await adoptSnapshot(finished, to, onProgress)
    return { sentence: 'Copied; every byte is as it was written.' }
  }
  const request = { paths, to, tool, onProgress, startReader }
  const { report, counts } = await importDumps(name === null ? request : { ...request, name })
  const amount = `${counted(counts.papers, 'papers')} and ${counted(counts.results, 'results')}`
  return { sentence: `Imported ${amount} in ${Math.round(report.seconds)} s.` }
}

/** The path of a snapshot, when nothing else was given. */
async function finishedSnapshot(
  paths: readonly string[],
  onProgress: OnProgress,
): Promise<string | null> {
  const { dumps, snapshots } = await findDumps(paths, () =>
    onProgress({ stage: 'Looking for dumps', done: 0, total: null, unit: 'items' }),
  )
  const [first, second] = snapshots
  if (dumps.length > 0 || !first) return null
  if (!second) return first.path
  throw new ArchiveError(
    'unusable-file',
    `${first.name} and ${second.name} are both finished snapshots. Choose one of them.`,
  )
}

const counted = (count: number, noun: string) => `${count.toLocaleString('en')} ${noun}`

async function compare(order: Order<'compare'>, onProgress: OnProgress): Promise<WorkOutcome> {
  const before = await openSnapshot(order.old)
  try {
    const after = await openSnapshot(order.new)
    try {
      await compareSnapshots(before, after, order.to, onProgress)
    } finally {
      after.close()
    }
  } finally {
    before.close()
  }
  return { sentence: 'Compared; “Compare with…” shows the changes.' }
}

async function exportSnapshot(
  { path, folder }: Order<'export'>,
  onProgress: OnProgress,
): Promise<WorkOutcome> {
  const db = await openSnapshot(path)
  try {
    await exportParquet(db, folder, onProgress)
    return { sentence: `The archive is in ${folder} as Parquet files, with a README.` }
  } finally {
    db.close()
  }
}

/** What stops it comes as an error of `onProgress`, so nothing else ends it. */
async function downloadDumps(
  { folder }: Order<'download'>,
  onProgress: OnProgress,
): Promise<WorkOutcome> {
  const names = dumpDownloads.files.map(({ name }) => name)
  const report = await download({ list: dumpDownloads, names, folder, onProgress })
  const sentence = sayReport(report)
  if (report.failures.length > 0) throw new ArchiveError('unusable-file', sentence)
  return { sentence: `${sentence} They are in ${folder}.` }
}
