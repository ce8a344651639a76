import { setTimeout as wait } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import type { Call, Failure, Outcome } from '#contract/contract'
import { callOver } from './port'
import type { PortCall } from './port'

export interface ArchiveThread {
  call: Call
  /** Waits for what was asked already, for some seconds, and ends the thread. */
  close(): Promise<void>
}

interface Running extends PortCall {
  worker: Pick<Worker, 'terminate'>
}

/**
 * An archive that answers in a thread of its own, so that no query can freeze the window. A thread
 * that dies fails what it was asked; the next question starts another.
 */
export function archiveThread(
  startWorker: () => Worker,
  log: (line: string) => void,
): ArchiveThread {
  let closed = false
  let running: Running | undefined = start()
  const asked = new Set<Promise<Outcome>>()

  function start(): Running {
    const worker = startWorker()
    const port = callOver(worker)
    const begun = { ...port, worker }
    worker.stderr.on('data', (text: Buffer) => log(String(text).trimEnd()))
    worker.on('error', (error) => log(`The archive's thread failed: ${describe(error)}`))
    worker.on('exit', () => {
      if (running === begun) running = undefined
      port.end(closed ? CLOSED : DIED)
    })
    return begun
  }

  return {
    call: async (method, request) => {
      if (closed) return { ok: false, error: CLOSED }
      running ??= start()
      const answer = running.call(method, request)
      asked.add(answer)
      return answer.finally(() => asked.delete(answer))
    },
    async close() {
      closed = true
      // A change that is being written must not be lost; a question that takes long may be.
      await Promise.race([Promise.all(asked), wait(PATIENCE, undefined, { ref: false })])
      await running?.worker.terminate()
    },
  }
}

/** So long what was asked before the end has to be answered, in milliseconds. */
const PATIENCE = 5000

const DIED: Failure = {
  code: 'internal',
  message: 'The archive stopped while it was answering; ask again, and it starts anew.',
}

const CLOSED: Failure = { code: 'internal', message: 'The archive is closed.' }

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)
