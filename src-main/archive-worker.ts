import { parentPort, workerData } from 'node:worker_threads'
import { answerOn } from './hosts/port'
import { callSnapshot } from './hosts/snapshot-call'
import type { Holdings } from './hosts/snapshot-call'

if (!parentPort) throw new Error('This file is a thread of the app and cannot be run by itself.')

const holdings = workerData as Holdings
// The app keeps what a thread writes to its standard error in its log.
answerOn(parentPort, callSnapshot(holdings, (line) => void process.stderr.write(`${line}\n`)).call)
