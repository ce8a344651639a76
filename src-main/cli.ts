#!/usr/bin/env node
import { join } from 'node:path'
import { version } from '../package.json'
import { runCommandLine } from './hosts/cli/command-line'

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
  onInterrupt(stop) {
    const signals = ['SIGINT', 'SIGTERM'] as const
    for (const signal of signals) process.once(signal, stop)
    return () => signals.forEach((signal) => process.off(signal, stop))
  },
})

// Left to end by itself, Node waits until V8 has finished optimising the engine in the background.
process.stdout.write('', () => process.exit(code))
