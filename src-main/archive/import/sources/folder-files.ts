import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ArchiveError } from '../../errors'
import { unreadable } from './explained'
import { printable } from './labels'
import type { LeftOut } from './members'

/** A folder as published has its files two levels down, in one folder for each dump. */
const DEEPEST = 3
const MOST_FILES = 5000

export interface FolderFile {
  path: string
  /** Its path within the folder, as a label. */
  name: string
  bytes: number
  /** How many folders below the chosen one it is. */
  depth: number
}

interface FolderFiles {
  files: FolderFile[]
  leftOut: LeftOut[]
}

/** The files in a folder and three levels below it, without hidden ones, in the order of their names. */
export async function filesIn(folder: string): Promise<FolderFiles> {
  const found: FolderFiles = { files: [], leftOut: [] }
  const root = await realpath(folder)
  await addFolder(found, { root, path: root, label: '', depth: 0 })
  return found
}

interface Place {
  root: string
  path: string
  label: string
  depth: number
}

async function addFolder(found: FolderFiles, place: Place): Promise<void> {
  for (const entry of await entriesOf(place)) {
    const path = join(place.path, entry.name)
    const label = place.label === '' ? entry.name : `${place.label}/${entry.name}`
    if (entry.isDirectory() && place.depth < DEEPEST)
      await addFolder(found, { ...place, path, label, depth: place.depth + 1 })
    else if (entry.isSymbolicLink()) await addLinked(found, { ...place, path, label })
    else if (entry.isFile()) await addFile(found, { ...place, path, label })
    if (found.files.length > MOST_FILES) throw tooMany(place.root)
  }
}

async function entriesOf({ path, depth, label }: Place): Promise<Dirent[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true })
    return entries
      .filter(({ name }) => !name.startsWith('.'))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    throw unreadable(depth === 0 ? path : printable(label), error)
  }
}

async function addFile(
  { files, leftOut }: FolderFiles,
  { path, label, depth }: Omit<Place, 'root'>,
): Promise<void> {
  const name = printable(label)
  try {
    const { size } = await stat(path)
    files.push({ path, name, bytes: size, depth })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT'))
      throw unreadable(name, error)
    leftOut.push({ name, reason: 'it is gone, or its name is not UTF-8; give it another name' })
  }
}

/** A link to a file of the folder is as good as that file; others may lead anywhere, or in a circle. */
async function addLinked(found: FolderFiles, place: Place): Promise<void> {
  const { root, path, label } = place
  const target = await realpath(path).catch(() => null)
  const status = target === null ? null : await stat(target).catch(() => null)
  const isWithin = target !== null && target.startsWith(join(root, '/'))
  if (isWithin && status?.isFile()) await addFile(found, { ...place, path: target })
  else found.leftOut.push({ name: printable(label), reason: 'it is a link that leads elsewhere' })
}

const tooMany = (folder: string) =>
  new ArchiveError(
    'unusable-file',
    `${folder} holds more than ${MOST_FILES} files. Choose the folder that holds only the dumps.`,
  )
