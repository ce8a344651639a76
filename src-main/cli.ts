#!/usr/bin/env node
import { join } from 'node:path'
import { runInThisProcess } from './hosts/cli/this-process'

await runInThisProcess(process.argv.slice(2), {
  built: import.meta.dirname,
  shippedSnapshot: join(import.meta.dirname, '../snapshot/bundled.sqlite'),
  choosesCompiler: true,
  exit: (code) => process.exit(code),
})
