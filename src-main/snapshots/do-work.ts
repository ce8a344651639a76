import { ArchiveError } from '../archive/errors'
import type { Progress } from '../archive/import/dump-reader'
import {
  CONTROL,
  type WorkData,
  type WorkMessage,
  type WorkOrder,
  type WorkOutcome,
} from './work-orders'

/** The reader ended the work. */
class Stopped extends Error {}

/** What a work is done with. */
export type Doing = (
  order: WorkOrder,
  onProgress: (progress: Progress) => void,
) => Promise<WorkOutcome>

/** Does one work in this thread and reports of it. Waits while it is paused; ends when it is stopped. */
export async function doWork(
  { order, control }: WorkData,
  doing: Doing,
  report: (message: WorkMessage) => void,
): Promise<void> {
  const told = new Int32Array(control)
  const tell = pacedBy(PAUSE, (progress) => report({ tells: 'progress', progress }))
  try {
    const outcome = await doing(order, (progress) => {
      tell(progress)
      obey(told)
    })
    report({ tells: 'done', outcome })
  } catch (error) {
    report(
      error instanceof Stopped
        ? { tells: 'stopped' }
        : { tells: 'failed', failure: asFailure(error) },
    )
  }
}

function obey(told: Int32Array): void {
  while (Atomics.load(told, 0) === CONTROL.pause) Atomics.wait(told, 0, CONTROL.pause)
  if (Atomics.load(told, 0) === CONTROL.stop) throw new Stopped('The work was stopped.')
}

/** Milliseconds between two reports of the same stage. */
const PAUSE = 100

function pacedBy(pause: number, tell: (progress: Progress) => void) {
  let stage = ''
  let toldAt = 0
  return (progress: Progress) => {
    const now = performance.now()
    if (progress.stage === stage && now - toldAt < pause) return
    stage = progress.stage
    toldAt = now
    tell(progress)
  }
}

function asFailure(error: unknown) {
  if (error instanceof ArchiveError) return { code: error.code, message: error.message }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`${detail}\n`)
  return { code: 'internal' as const, message: 'The work failed; the log says why.' }
}
