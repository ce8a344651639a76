import { parentPort } from 'node:worker_threads'
import { answerAsReader } from './archive/import/papers/reader-thread'

if (!parentPort) throw new Error('This file is a thread of an import and cannot be run by itself.')

answerAsReader(parentPort)
