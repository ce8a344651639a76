import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { importDumps } from '../../src-main/archive/import/import'
import type { Figure } from './report'

/** What the whole archive may take; a smaller one its share of it. */
const FULL = { papers: 576_261, seconds: 90, megabytes: 858 }

/** Imports in a child of this very program, whose peak memory is then that of the import alone. */
export function importInChild(dumps: string, to: string): Figure[] {
  const command = [process.argv[1] ?? '', '--dumps', dumps, '--alone', to]
  const { stdout, status } = spawnSync(process.execPath, command, {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error('The import failed.')
  const { seconds, peak, papers } = JSON.parse(stdout)
  const share = Math.max(0.1, papers / FULL.papers)
  return [
    { name: 'papers', value: papers, unit: '' },
    { name: 'time', value: seconds, unit: 's', target: FULL.seconds * share },
    { name: 'peak memory', value: peak, unit: 'MB', target: 2048 },
    {
      name: 'snapshot',
      value: statSync(to).size / 2 ** 20,
      unit: 'MB',
      target: FULL.megabytes * share,
    },
  ]
}

/** Imports in a process of its own, and prints how long it took and how much memory it needed. */
export async function importAlone(dumps: string, to: string): Promise<void> {
  const start = performance.now()
  const { counts } = await importDumps({
    paths: [dumps],
    to,
    tool: 'bench',
    startReader: () => new Worker(join(import.meta.dirname, '../main/paper-reader.js')),
  })
  const seconds = (performance.now() - start) / 1000
  // maxRSS is in kilobytes on every system that Node runs on.
  const peak = process.resourceUsage().maxRSS / 1024
  console.log(JSON.stringify({ seconds, peak, papers: counts.papers }))
}
