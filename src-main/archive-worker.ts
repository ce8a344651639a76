import { parentPort, workerData } from 'node:worker_threads'
import { answerOn } from './hosts/port'
import { callSnapshot } from './hosts/snapshot-call'
import type { SnapshotChoice } from './hosts/snapshot-choice'

if (!parentPort) throw new Error('This file is a thread of the app and cannot be run by itself.')

const choice = workerData as SnapshotChoice
// The app keeps what a thread writes to its standard error in its log.
answerOn(parentPort, callSnapshot(choice, (line) => void process.stderr.write(`${line}\n`)).call)
