import { parentPort, Worker, workerData } from 'node:worker_threads'
import { answerOn } from './hosts/port'
import { callSnapshot } from './hosts/snapshot-call'
import type { Holdings } from './hosts/snapshot-call'
import type { WorkData } from './snapshots/work-orders'

if (!parentPort) throw new Error('This file is a thread of the app and cannot be run by itself.')

const startWorker = (data: WorkData) =>
  new Worker(new URL('./snapshot-worker.js', import.meta.url), { workerData: data, stderr: true })
// The app keeps what a thread writes to its standard error in its log.
const log = (line: string) => void process.stderr.write(`${line}\n`)

answerOn(parentPort, callSnapshot(workerData as Holdings, { startWorker, log }).call)
