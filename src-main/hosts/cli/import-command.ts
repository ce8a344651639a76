import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Info } from '#contract/snapshot'
import { importDumps } from '../../archive/import/import'
import { partialOf } from '../../archive/partial-files'
import { progressOn } from './progress'
import { drawTable } from './table'
import type { World } from './terminal'

export interface ImportOrder {
  paths: string[]
  to: string
  name?: string
  report?: string
}

/** Makes a snapshot from dumps, shows how far it is, and closes with what it holds. */
export async function importFiles(order: ImportOrder, world: World): Promise<0> {
  const { paths, to, name, report } = order
  const progress = progressOn(world.stderr)
  const stopListening = world.onInterrupt(() => {
    rmSync(partialOf(to), { force: true })
    progress.end()
    world.stderr.write('Stopped; nothing was written.\n')
    process.exit(1)
  })
  try {
    mkdirSync(dirname(to), { recursive: true })
    const info = await importDumps({
      paths,
      to,
      tool: world.version,
      onProgress: progress.show,
      startReader: world.startReader,
      ...(name !== undefined && { name }),
    })
    progress.end()
    if (report !== undefined) writeFileSync(report, `${JSON.stringify(info, null, 2)}\n`)
    world.stdout.write(summary(info, to))
    return 0
  } finally {
    stopListening()
  }
}

function summary({ name, report, missing }: Info, to: string): string {
  const sections = [
    ['stored', report.stored],
    ['merged', report.merged],
    ['repaired', report.repaired],
    ['skipped', report.skipped],
  ] as const
  const rows = sections.flatMap(([what, tallies]) =>
    tallies.map(({ name, count }) => [what, name, count.toLocaleString('en')]),
  )
  const columns = [{ heading: '' }, { heading: '' }, { heading: 'items', isNumber: true }]
  return [
    ...drawTable(columns, rows, null),
    ...(missing.length > 0 ? [`Not among the files: ${missing.join(', ')}.`] : []),
    `${name} is at ${to}; it took ${report.seconds.toFixed(1)} s.`,
    '',
  ].join('\n')
}
