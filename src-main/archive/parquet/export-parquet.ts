import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setImmediate as othersTurn } from 'node:timers/promises'
import { isDamage } from '../damage'
import type { Database } from '../database'
import { ArchiveError } from '../errors'
import type { Progress } from '../import/dump-reader'
import { targetFailure } from '../import/target'
import { SnapshotMeta } from '../queries/snapshot-meta'
import { makeExportFolder, publishExport, removeExport } from './export-folder'
import type { ExportTable } from './export-table'
import { type Origin, about, readMe } from './read-me'
import { TableFile } from './table-file'
import { partsOf, sizeOf } from './table-rows'
import { exportTables } from './tables'

/**
 * Writes the whole snapshot as Parquet, a file for each table, with a README that says what they are.
 * The folder takes its name only when all is there; a failure, or an error that `onProgress` throws,
 * leaves nothing. Returns the number of rows by table.
 */
export async function exportParquet(
  db: Database,
  folder: string,
  onProgress: (progress: Progress) => void = () => {},
): Promise<ReadonlyMap<string, number>> {
  const target = resolve(folder)
  try {
    const partial = await makeExportFolder(target)
    try {
      const rows = await writeTables(db, partial, onProgress)
      await publishExport(partial, target)
      return rows
    } catch (error) {
      await removeExport(partial)
      throw error
    }
  } catch (error) {
    throw isDamage(error) ? damaged(error) : targetFailure(target, error)
  }
}

const damaged = (cause: unknown) =>
  new ArchiveError(
    'unusable-file',
    'The snapshot is damaged and cannot be exported; verify it, then import its dumps again.',
    { cause },
  )

async function writeTables(
  db: Database,
  folder: string,
  onProgress: (progress: Progress) => void,
): Promise<ReadonlyMap<string, number>> {
  const meta = new SnapshotMeta(db)
  const origin = meta.json<Origin>('info')
  const rows = new Map<string, number>()
  for (const table of exportTables) {
    const facts = { ...about(origin), table: `A row is ${table.about}.` }
    const file = new TableFile(join(folder, `${table.name}.parquet`), table, meta.dictionary, facts)
    await writeRows(db, table, file, onProgress)
    file.finish()
    rows.set(table.name, file.rows)
  }
  await writeFile(join(folder, 'README.md'), readMe(origin, rows))
  return rows
}

async function writeRows(
  db: Database,
  table: ExportTable,
  file: TableFile,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const stage = `Writing ${table.name}.parquet`
  const total = sizeOf(db, table)
  let done = 0
  for (const { rows, read } of partsOf(db, table)) {
    file.add(rows)
    onProgress({ stage, done: (done += read), total, unit: 'items' })
    await othersTurn()
  }
}
