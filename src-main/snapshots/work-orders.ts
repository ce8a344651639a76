import type { Failure } from '#contract/contract'
import type { Progress } from '../archive/import/dump-reader'

/** What a thread is told to do. */
export type WorkOrder =
  | { kind: 'import'; paths: readonly string[]; to: string; name: string | null; tool: string }
  | { kind: 'verify'; path: string; name: string }
  | { kind: 'compare'; old: string; new: string; to: string }
  | { kind: 'export'; path: string; folder: string }
  | { kind: 'download'; folder: string }

/** What a thread is started with. `control` holds one of the numbers of `CONTROL`. */
export interface WorkData {
  order: WorkOrder
  control: SharedArrayBuffer
}

export const CONTROL = { run: 0, pause: 1, stop: 2 } as const

/** What a thread reports. Nothing follows the last three. */
export type WorkMessage =
  | { tells: 'progress'; progress: Progress }
  | { tells: 'done'; outcome: WorkOutcome }
  | { tells: 'failed'; failure: Failure }
  | { tells: 'stopped' }

/** What came of a work: a sentence, and what only some works find. */
export interface WorkOutcome {
  sentence: string
  /** What a verified snapshot is called by its content; null when it is damaged. */
  fingerprint?: string | null
}
