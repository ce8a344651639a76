import { homedir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { version } from '../../../package.json'
import { dataFolder } from '../../reader/data-folder'
import { runCommandLine } from './command-line'

export interface Surroundings {
  /** The folder of the built main process. */
  built: string
  /** The snapshot that ships with the program. */
  shippedSnapshot: string
  /** Whether V8 is this process's own, so that its compilers may be chosen. */
  choosesCompiler: boolean
  exit(code: number): void
}

/** Runs a command line with the streams and signals of this process, and ends it. */
export async function runInThisProcess(
  args: readonly string[],
  { built, shippedSnapshot, choosesCompiler, exit }: Surroundings,
): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that stops early, as in `pwc papers | head`, is no failure.
    if (error.code === 'EPIPE') return exit(0)
    process.stderr.write(`The output cannot be written: the system reports ${error.code}.\n`)
    exit(1)
  })
  // What is told beside the output is lost then, and nothing else.
  process.stderr.on('error', doNothing)
  const code = await runCommandLine(args, {
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    version,
    tool: `Papers With Code Offline ${version}`,
    shippedSnapshot,
    renderer: join(built, '../renderer'),
    dataFolder: dataFolder({ platform: process.platform, env: process.env, home: homedir() }),
    startReader: () => new Worker(join(built, 'paper-reader.js')),
    startWorker: (workerData) =>
      new Worker(join(built, 'snapshot-worker.js'), { workerData, stderr: true }),
    preferQuickStart: choosesCompiler ? compileOnce : doNothing,
    onInterrupt,
  })
  // Not before what was written is out; and then at once, whatever V8 still does in the background.
  process.stdout.write('', (error) => !error && exit(code))
}

/**
 * A question is over before V8's optimising compiler could pay for the engine, but the process cannot
 * end while it runs. Measured: 0.25 s with it, 0.16 s without.
 */
function compileOnce(): void {
  if (process.arch === 'x64' || process.arch === 'arm64') setFlagsFromString('--liftoff-only')
}

function doNothing(): void {}

function onInterrupt(stop: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.once(signal, stop)
  return () => signals.forEach((signal) => process.off(signal, stop))
}
