import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import { readerHere, type PaperReader } from './paper-readers'
import { threadedReader } from './threaded-reader'

/** A smaller dump is read before a thread would have started. */
const WORTH_THREADS = 4 << 20

/** Each holds words of its own, and the thread that stores what they read keeps up with no more. */
const MOST_THREADS = 4

/** As many readers as a dump of so many bytes is worth on this machine. */
export function paperReaders(bytes: number, startReader?: () => Worker): PaperReader[] {
  if (!startReader || bytes < WORTH_THREADS) return [readerHere()]
  const threads = Math.min(MOST_THREADS, Math.max(2, availableParallelism()))
  return Array.from({ length: threads }, () => threadedReader(startReader()))
}
