import { readdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Folder, FolderEntry } from '#contract/folder'
import { ArchiveError } from '../archive/errors'

/** More entries than anybody looks through. */
const MOST_ENTRIES = 2000

/** What a folder of this computer holds, to choose from. Throws ArchiveError when it cannot be read. */
export function folderAt(path: string = homedir()): Folder {
  const folder = resolve(path)
  const names = namesIn(folder).filter((name) => !name.startsWith('.'))
  const entries = names.slice(0, MOST_ENTRIES).flatMap((name) => entryAt(join(folder, name), name))
  const parent = dirname(folder)
  return {
    path: folder,
    parent: parent === folder ? null : parent,
    entries: [
      ...entries.filter(({ isFolder }) => isFolder),
      ...entries.filter((each) => !each.isFolder),
    ],
    further: Math.max(0, names.length - MOST_ENTRIES),
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted((one, other) => one.localeCompare(other, 'en'))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const reason =
      code === 'ENOENT'
        ? 'there is no such folder'
        : code === 'ENOTDIR'
          ? 'it is a file'
          : 'the system does not let it be read'
    throw new ArchiveError('unusable-file', `${folder} cannot be opened: ${reason}.`, {
      cause: error,
    })
  }
}

function entryAt(path: string, name: string): FolderEntry[] {
  try {
    const status = statSync(path)
    if (status.isDirectory()) return [{ name, path, isFolder: true, bytes: null }]
    return status.isFile() ? [{ name, path, isFolder: false, bytes: status.size }] : []
  } catch {
    // A link that leads nowhere.
    return []
  }
}
