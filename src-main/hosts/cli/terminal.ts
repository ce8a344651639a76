import type { Worker } from 'node:worker_threads'
import type { WorkData } from '../../snapshots/work-orders'

/** The part of a standard stream that the command line needs. */
export interface Terminal {
  write(text: string): unknown
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

/** What a command may touch of the world outside. */
export interface World {
  stdout: Terminal
  stderr: Terminal
  env: NodeJS.ProcessEnv
  version: string
  /** The program and its version, for files that say what made them. */
  tool: string
  /** The snapshot that ships with the program. */
  shippedSnapshot: string
  /** The folder of the built renderer. */
  renderer: string
  /** The folder of what the reader decided. */
  dataFolder: string
  /** Starts a thread that reads papers for an import. */
  startReader(): Worker
  /** Starts a thread that does a long work. */
  startWorker(data: WorkData): Worker
  /** Prepares the process for one short question. */
  preferQuickStart(): void
  /** Calls back when the reader wants to stop; the result stops listening. */
  onInterrupt(stop: () => void): () => void
}

/**
 * Text from strangers, safe to print: control characters could move the cursor or recolour the
 * terminal, and direction marks could reorder the line.
 */
export const printable = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
