import { join, resolve } from 'node:path'
import type { DownloadPlan, PlannedFile, Presence } from '#contract/download-plan'
import type { Progress } from '../archive/import/dump-reader'
import { freeBytes } from '../disk/free-space'
import { hashOf, lengthOf, onDisk } from './disk'
import { sayHowChecked, type DownloadFile, type DownloadList } from './download-list'

/** What can be seen and ended while files are checked. */
export interface Watch {
  onProgress?: (progress: Progress) => void
  signal?: AbortSignal
}

/** What can be downloaded and what of it is there. Asks no host; files that are there are checked. */
export async function downloadPlan(
  list: DownloadList,
  folder: string,
  watch: Watch = {},
): Promise<DownloadPlan> {
  const files: PlannedFile[] = []
  for (const file of list.files) {
    const { name, kind, bytes } = file
    const there = await presenceOf(file, folder, watch)
    files.push({ name, kind, bytes, check: sayHowChecked(file), hosts: hostsOf(file), there })
  }
  return {
    title: list.title,
    licence: list.licence,
    source: list.source,
    folder: resolve(folder),
    files,
    bytes: sum(files.map((file) => file.bytes ?? 0)),
    toCome: sum(files.map(bytesToCome)),
    unknownSizes: files.filter((file) => file.bytes === null).length,
    free: freeBytes(resolve(folder)),
  }
}

/** What of a file is in the folder. A whole file is read, and compared with its known SHA-256. */
export async function presenceOf(
  file: DownloadFile,
  folder: string,
  { onProgress, signal }: Watch,
): Promise<Presence> {
  const path = join(folder, file.name)
  const bytes = await lengthOf(path)
  if (bytes === null) {
    const begun = (await lengthOf(partialPath(folder, file))) ?? 0
    return { state: begun > 0 ? 'partly' : 'absent', bytes: begun }
  }
  if (file.bytes !== null && bytes !== file.bytes) return { state: 'different', bytes }
  if (file.sha256 === null) return { state: 'unchecked', bytes }
  const stage = `Checking ${file.name}`
  const report = (done: number) => onProgress?.({ stage, done, total: bytes, unit: 'bytes' })
  const hash = await onDisk(path, () => hashOf(path, report, signal))
  return { state: hash.digest('hex') === file.sha256 ? 'whole' : 'different', bytes }
}

/** The file that holds what has arrived of another. */
export const partialPath = (folder: string, file: DownloadFile): string =>
  join(folder, `${file.name}.download`)

/** Bytes of a file that are not in the folder, as far as its size is known. */
export function bytesToCome({ bytes, there }: { bytes: number | null; there: Presence }): number {
  if (there.state !== 'absent' && there.state !== 'partly') return 0
  return Math.max(0, (bytes ?? 0) - there.bytes)
}

const hostsOf = (file: DownloadFile) => file.addresses.map((address) => new URL(address).host)

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
