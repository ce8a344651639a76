import { join } from 'node:path'
import { ArchiveError } from '../archive/errors'
import { freeBytes } from '../disk/free-space'
import type { DownloadFile } from './download-list'
import type { Presence } from '#contract/download-plan'
import { bytesToCome, presenceOf } from './download-plan'
import type { Downloaded, DownloadReport } from './download-report'
import { transfer, type Transferring } from './file-transfer'
import { PartialFile } from './partial-file'
import { sayNotDownloaded, TransferFailure } from './transfer-failure'

interface Wanted {
  file: DownloadFile
  there: Presence
}

/** Brings the files that are not in the folder, one after the other. */
export async function bringFiles(
  files: readonly DownloadFile[],
  folder: string,
  how: Transferring,
): Promise<DownloadReport> {
  const wanted: Wanted[] = []
  for (const file of files) wanted.push({ file, there: await presenceOf(file, folder, how) })
  refuseWithoutRoom(wanted, folder)
  const outcomes: (Downloaded | string)[] = []
  for (const { file, there } of wanted) {
    const isMissing = there.state === 'absent' || there.state === 'partly'
    outcomes.push(isMissing ? await bring(file, folder, how) : outcomeOf(file, there, folder))
  }
  return {
    files: outcomes.filter((outcome) => typeof outcome !== 'string'),
    failures: outcomes.filter((outcome) => typeof outcome === 'string'),
  }
}

function refuseWithoutRoom(wanted: readonly Wanted[], folder: string): void {
  const toCome = wanted
    .map(({ file, there }) => bytesToCome({ bytes: file.bytes, there }))
    .reduce((total, bytes) => total + bytes, 0)
  const free = freeBytes(folder)
  if (free === null || free >= toCome) return
  const [need, room] = [toCome, free].map((bytes) => `${Math.ceil(bytes / 1e6)} MB`)
  const sentence = `${folder} has no room for the download: ${need} are to come and ${room} are free.`
  throw new ArchiveError('unusable-file', sentence)
}

/** What comes of a file that was there before. */
function outcomeOf({ name }: DownloadFile, there: Presence, folder: string): Downloaded | string {
  const path = join(folder, name)
  if (there.state === 'different')
    return `${path} is another file of this name. Move it, or choose another folder.`
  return { name, path, bytes: there.bytes, isChecked: there.state === 'whole', host: null }
}

/** Tries the addresses of a file in order; the sentence when none gives it. */
async function bring(
  file: DownloadFile,
  folder: string,
  how: Transferring,
): Promise<Downloaded | string> {
  const partial = await PartialFile.open(folder, file, how)
  const failures: TransferFailure[] = []
  try {
    for (const address of file.addresses) {
      const failure = await failureOf(transfer(file, address, partial, how))
      if (!failure) return await published(file, address, partial, folder)
      failures.push(failure)
    }
    return sayNotDownloaded(file, failures, partial.length)
  } finally {
    await partial.leave()
  }
}

async function failureOf(transferring: Promise<void>): Promise<TransferFailure | null> {
  try {
    await transferring
    return null
  } catch (error) {
    if (error instanceof TransferFailure) return error
    throw error
  }
}

async function published(
  { name, sha256 }: DownloadFile,
  address: string,
  partial: PartialFile,
  folder: string,
): Promise<Downloaded> {
  const path = join(folder, name)
  const { length: bytes } = partial
  await partial.publish(path)
  return { name, path, bytes, isChecked: sha256 !== null, host: new URL(address).host }
}
