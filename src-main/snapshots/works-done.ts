import type { Worker } from 'node:worker_threads'
import type { Progress } from '../archive/import/dump-reader'
import { importDumps } from '../archive/import/import'
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
    }
  }
}

async function importSnapshot(
  { paths, to, name, tool }: Order<'import'>,
  onProgress: OnProgress,
  startReader: () => Worker,
): Promise<WorkOutcome> {
  const request = { paths, to, tool, onProgress, startReader }
  const { report, counts } = await importDumps(name === null ? request : { ...request, name })
  const amount = `${counted(counts.papers, 'papers')} and ${counted(counts.results, 'results')}`
  return { sentence: `Imported ${amount} in ${Math.round(report.seconds)} s.` }
}

const counted = (count: number, noun: string) => `${count.toLocaleString('en')} ${noun}`
