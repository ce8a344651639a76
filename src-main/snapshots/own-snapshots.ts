import { rmSync } from 'node:fs'
import type { RequestOf } from '#contract/contract'
import type { Info } from '#contract/snapshot'
import { ArchiveError } from '../archive/errors'
import { syncFolder } from '../disk/sync-folder'
import type { CurrentArchive } from './current-archive'
import { infoOf } from './described-files'
import { keptFile, type KeptFile, type Places } from './kept-files'
import { changeRecord, nameOf, readRecord, withEntry, withoutEntry } from './record'

/** All that a kept snapshot says of itself, under the name that the reader gave it. */
export async function infoOfKept(places: Places, snapshot: string): Promise<Info> {
  const { id, path, bytes } = keptFile(places, snapshot)
  const info = await infoOf(path)
  const name = nameOf(readRecord(places.record), id) ?? info.name
  return { ...info, name, bytes, fileBacked: true }
}

/** Gives a kept snapshot another name; its file stays as it is called. */
export function renameKept(places: Places, { snapshot, name }: RequestOf<'rename'>): void {
  const { id } = ownFile(places, snapshot, 'renamed')
  changeRecord(places.record, (now) => withEntry(now, id, { name }))
}

/** Deletes the file of a snapshot; when it is in use, another one takes its place first. */
export async function removeKept(
  places: Places,
  snapshot: string,
  current: CurrentArchive,
): Promise<void> {
  const file = ownFile(places, snapshot, 'removed')
  await current.leave(file.id)
  removeFile(file, places)
}

/** The file of a snapshot that is the reader's to rename and to remove. */
function ownFile(places: Places, id: string, verb: string): KeptFile {
  const file = keptFile(places, id)
  if (file.place === 'kept') return file
  const whose =
    file.place === 'shipped'
      ? 'The snapshot that ships with the program'
      : 'A file that is not in the folder of snapshots'
  throw new ArchiveError('forbidden', `${whose} cannot be ${verb}.`)
}

function removeFile({ id, path }: KeptFile, places: Places): void {
  try {
    rmSync(path)
    syncFolder(places.folder)
  } catch (error) {
    const reason =
      (error as NodeJS.ErrnoException).code === 'EBUSY'
        ? 'another program has it open'
        : 'the system refuses'
    throw new ArchiveError('unusable-file', `${path} cannot be removed: ${reason}.`, {
      cause: error,
    })
  }
  changeRecord(places.record, (now) => withoutEntry(now, id))
}
