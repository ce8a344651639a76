import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Progress } from '../archive/import/dump-reader'
import { ArchiveError } from '../archive/errors'
import { Connections } from './connections'
import { freeBytes, onDisk } from './disk'
import type { DownloadFile, DownloadList } from './download-list'
import { bytesToCome, presenceOf } from './download-plan'
import { transfer, type Transferring } from './file-transfer'
import { whileFolderLocked } from './folder-lock'
import { whileBeating } from './heartbeat'
import { PartialFile } from './partial-file'
import { sayNotDownloaded, TransferFailure } from './transfer-failure'

export interface DownloadOptions {
  list: DownloadList
  /** The names of the files that are wanted. */
  names: readonly string[]
  folder: string
  onProgress: (progress: Progress) => void
  /** Ends the download at once; what has arrived stays for the next time. */
  signal: AbortSignal
  /** Where a proxy may be named; the environment of the process when absent. */
  environment?: Readonly<Record<string, string | undefined>>
  /** What tests set: http://127.0.0.1 is allowed, and time is theirs. */
  transferring?: Partial<Pick<Transferring, 'allowLoopback' | 'waits' | 'wait' | 'stallLimit'>>
}

export interface Downloaded {
  name: string
  path: string
  bytes: number
  /** Of the whole file; null when it was there before and is not known. */
  sha256: string | null
  /** Whose address gave it; null when it was there before. */
  host: string | null
}

export interface DownloadReport {
  files: readonly Downloaded[]
  /** A sentence for each file that is not there. */
  failures: readonly string[]
}

const WAITS = [1000, 2000, 4000, 8000, 16_000, 30_000]
const STALL_LIMIT = 30_000

/**
 * Downloads files, one after the other. A file gets its name when all of it is there and right. One
 * that cannot be had is reported and the next is brought; what ends all of them is thrown.
 */
export async function download(options: DownloadOptions): Promise<DownloadReport> {
  const wanted = choose(options.list, options.names)
  const folder = resolve(options.folder)
  options.signal.throwIfAborted()
  await onDisk(folder, () => mkdir(folder, { recursive: true }))
  return whileFolderLocked(folder, () =>
    whileBeating(options.onProgress, options.signal, async (onProgress, signal) => {
      const connections = new Connections(options.environment ?? process.env)
      try {
        return await bringAll(wanted, folder, {
          allowLoopback: false,
          waits: WAITS,
          wait: (milliseconds, signal) => delay(milliseconds, null, { signal }),
          stallLimit: STALL_LIMIT,
          ...options.transferring,
          connections,
          onProgress,
          signal,
        })
      } finally {
        await connections.end()
      }
    }),
  )
}

function choose(list: DownloadList, names: readonly string[]): readonly DownloadFile[] {
  const unknown = names.find((name) => !list.files.some((file) => file.name === name))
  const known = list.files.map((file) => file.name).join(', ')
  if (unknown !== undefined)
    throw new ArchiveError('not-found', `There is no download ${unknown}. There are ${known}.`)
  if (names.length === 0)
    throw new ArchiveError('invalid-request', `Nothing was chosen. Choose one or more of ${known}.`)
  return list.files.filter((file) => names.includes(file.name))
}

async function bringAll(
  wanted: readonly DownloadFile[],
  folder: string,
  how: Transferring,
): Promise<DownloadReport> {
  const files: Downloaded[] = []
  const failures: string[] = []
  const missing: DownloadFile[] = []
  let toCome = 0
  for (const file of wanted) {
    const { name } = file
    const there = await presenceOf(file, folder, how)
    const path = join(folder, name)
    if (there.state === 'different')
      failures.push(`${path} is another file of this name. Move it, or choose another folder.`)
    else if (there.state === 'whole' || there.state === 'unchecked')
      files.push({
        name,
        path,
        bytes: there.bytes,
        sha256: there.state === 'whole' ? file.sha256 : null,
        host: null,
      })
    else missing.push(file)
    toCome += bytesToCome({ bytes: file.bytes, there })
  }
  await refuseWithoutRoom(folder, toCome)
  for (const file of missing) {
    const brought = await bring(file, folder, how)
    if (typeof brought === 'string') failures.push(brought)
    else files.push(brought)
  }
  return { files, failures }
}

async function refuseWithoutRoom(folder: string, toCome: number): Promise<void> {
  const free = await freeBytes(folder)
  if (free === null || free >= toCome) return
  const [need, room] = [toCome, free].map((bytes) => `${Math.ceil(bytes / 1e6)} MB`)
  const sentence = `${folder} has no room for the download: ${need} are to come and ${room} are free.`
  throw new ArchiveError('unusable-file', sentence)
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
      try {
        await transfer(file, address, partial, how)
      } catch (error) {
        if (!(error instanceof TransferFailure)) throw error
        failures.push(error)
        continue
      }
      const path = join(folder, file.name)
      how.signal.throwIfAborted()
      await partial.publish(path)
      const { length: bytes, sha256 } = partial
      return { name: file.name, path, bytes, sha256, host: new URL(address).host }
    }
    return sayNotDownloaded(file, failures, partial.length)
  } finally {
    await partial.leave()
  }
}
