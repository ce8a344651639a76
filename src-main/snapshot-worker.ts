import { parentPort, Worker, workerData } from 'node:worker_threads'
import { doWork } from './snapshots/do-work'
import type { WorkData } from './snapshots/work-orders'
import { worksDone } from './snapshots/works-done'

const port = parentPort
if (!port) throw new Error('This file is a thread of the app and cannot be run by itself.')

const startReader = () => new Worker(new URL('./paper-reader.js', import.meta.url))
await doWork(workerData as WorkData, worksDone(startReader), (message) => port.postMessage(message))
