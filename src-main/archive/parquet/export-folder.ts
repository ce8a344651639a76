import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir, rename, rm, rmdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { ArchiveError } from '../errors'
import { isRunning } from '../../disk/is-running'
import { partialOf } from '../partial-files'
import { README_TITLE } from './read-me'
import { exportTables } from './tables'

const README = 'README.md'
const OURS = new Set([README, ...exportTables.map(({ name }) => `${name}.parquet`)])

/**
 * The folder in which an export is made until it is whole. Throws ArchiveError when the one that it
 * is to become is there and is neither empty nor an older export.
 */
export async function makeExportFolder(folder: string): Promise<string> {
  await refuseOther(folder)
  await removeInterrupted(folder)
  const partial = partialOf(folder)
  await mkdir(partial)
  return partial
}

/** Gives a whole export its name; an older one of that name is replaced. */
export async function publishExport(partial: string, folder: string): Promise<void> {
  await refuseOther(folder)
  const older = `${partial}.older`
  if (existsSync(folder)) await rename(folder, older)
  try {
    await rename(partial, folder)
  } catch (error) {
    if (existsSync(older)) await rename(older, folder)
    throw error
  }
  await removeExport(older)
}

async function refuseOther(folder: string): Promise<void> {
  if (!existsSync(folder)) return
  if (!(await stat(folder)).isDirectory())
    throw refuse(folder, 'there is a file of that name; give the name of a folder')
  const names = await readdir(folder)
  const isExport = names.every((name) => OURS.has(name)) && isMarked(folder)
  if (names.length > 0 && !isExport)
    throw refuse(folder, 'the folder holds other files; give the name of a new or empty one')
}

const refuse = (folder: string, reason: string) =>
  new ArchiveError('unusable-file', `${folder} cannot be written: ${reason}.`)

function isMarked(folder: string): boolean {
  const path = join(folder, README)
  return existsSync(path) && readFileSync(path, 'utf8').startsWith(README_TITLE)
}

/** Removes the files of an export and its folder, unless something else is in it. */
export async function removeExport(folder: string): Promise<void> {
  for (const name of OURS) await rm(join(folder, name), { force: true })
  // What is not ours keeps its folder.
  await rmdir(folder).catch(() => {})
}

const PARTIAL = /^\.(\d+)\.partial(\.older)?$/

/** Removes what exports into this folder left behind when they were interrupted. */
async function removeInterrupted(folder: string): Promise<void> {
  const [parent, name] = [dirname(folder), basename(folder)]
  for (const each of await readdir(parent)) {
    const writer = each.startsWith(name) && PARTIAL.exec(each.slice(name.length))?.[1]
    if (writer && !isRunning(Number(writer))) await removeExport(join(parent, each))
  }
}
