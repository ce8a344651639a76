#!/usr/bin/env node
import { homedir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { version } from '../package.json'
import { runCommandLine } from './hosts/cli/command-line'
import { dataFolder } from './reader/data-folder'

// A reader that stops early, as in `pwc papers | head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const code = await runCommandLine(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  version,
  tool: `Papers With Code Offline ${version}`,
  shippedSnapshot: join(import.meta.dirname, '../snapshot/bundled.sqlite'),
  renderer: join(import.meta.dirname, '../renderer'),
  dataFolder: dataFolder({ platform: process.platform, env: process.env, home: homedir() }),
  startReader: () => new Worker(join(import.meta.dirname, 'paper-reader.js')),
  startWorker: (workerData) =>
    new Worker(join(import.meta.dirname, 'snapshot-worker.js'), { workerData, stderr: true }),
  preferQuickStart() {
    // A question is over before V8's optimising compiler could pay for the engine, but the process
    // cannot end while it runs. Measured: 0.25 s with it, 0.16 s without.
    if (process.arch === 'x64' || process.arch === 'arm64') setFlagsFromString('--liftoff-only')
  },
  onInterrupt(stop) {
    const signals = ['SIGINT', 'SIGTERM'] as const
    for (const signal of signals) process.once(signal, stop)
    return () => signals.forEach((signal) => process.off(signal, stop))
  },
})

// Not before what was written is out; and then at once, whatever V8 still does in the background.
process.stdout.write('', () => process.exit(code))
