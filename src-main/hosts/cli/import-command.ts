import { existsSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Info } from '#contract/snapshot'
import { importDumps } from '../../archive/import/import'
import { makeFolderOf, targetFailure } from '../../archive/import/target'
import { partialOf } from '../../archive/partial-files'
import { newFile } from '../../snapshots/kept-files'
import { changeRecord, withInUse } from '../../snapshots/record'
import { takeWriterLock } from '../../snapshots/writer-lock'
import { placesOf } from '../kept-places'
import { chooseSnapshot } from '../snapshot-choice'
import { writeWhole } from '../whole-file'
import { UsageError } from './line'
import { progressOn } from './progress'
import { drawTable } from './table'
import type { World } from './terminal'

export interface ImportOrder {
  paths: string[]
  /** The file to write; among the kept snapshots when absent. */
  to?: string
  name?: string
  report?: string
}

/** Makes a snapshot from dumps, shows how far it is, and closes with what it holds. */
export async function importFiles(order: ImportOrder, world: World): Promise<0> {
  if (order.report !== undefined) refuseReport(order.report)
  if (order.to === undefined) return importAndKeep(order, world)
  makeFolderOf(order.to)
  await importTo(order.to, order, world)
  return 0
}

/** Before an import of minutes, and not after it. */
function refuseReport(report: string): void {
  if (existsSync(report) && statSync(report).isDirectory())
    throw new UsageError(
      `“--report” needs the name of a file, and ${report} is a folder.`,
      'import',
    )
  if (!existsSync(dirname(report)))
    throw new UsageError(`There is no folder ${dirname(report)} for the report.`, 'import')
}

/** Adds a snapshot to those that are kept, and uses it from now on. */
async function importAndKeep(order: ImportOrder, world: World): Promise<0> {
  const choice = chooseSnapshot(undefined, world.env, world.shippedSnapshot)
  const places = placesOf(choice, world.dataFolder)
  const release = takeWriterLock(places.folder)
  try {
    const { id, path } = newFile(places, order.name ?? 'Archive')
    await importTo(path, order, world)
    changeRecord(places.record, (now) => withInUse(now, id))
    world.stdout.write(`It is kept as “${id}” and in use; “pwc switch” chooses another.\n`)
    return 0
  } finally {
    release()
  }
}

async function importTo(to: string, order: ImportOrder, world: World): Promise<void> {
  const { paths, name, report } = order
  const progress = progressOn(world.stderr)
  const stopListening = world.onInterrupt(() => {
    rmSync(partialOf(to), { force: true })
    progress.end()
    world.stderr.write('Stopped; nothing was written.\n')
    process.exit(1)
  })
  try {
    const info = await importDumps({
      paths,
      to,
      tool: world.version,
      onProgress: progress.show,
      startReader: world.startReader,
      ...(name !== undefined && { name }),
    })
    progress.end()
    world.stdout.write(summary(info, to))
    if (report !== undefined) writeReport(report, info)
  } finally {
    stopListening()
  }
}

function writeReport(report: string, info: Info): void {
  try {
    writeWhole(report, `${JSON.stringify(info, null, 2)}\n`)
  } catch (error) {
    throw targetFailure(report, error)
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
