import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Progress } from '../archive/import/dump-reader'
import { ArchiveError } from '../archive/errors'
import { bringFiles } from './bring-files'
import { Connections } from './connections'
import { onDisk } from './disk'
import type { DownloadFile, DownloadList } from './download-list'
import type { DownloadReport } from './download-report'
import type { Transferring } from './file-transfer'
import { whileFolderLocked } from './folder-lock'
import { whileBeating } from './heartbeat'

export interface DownloadOptions {
  list: DownloadList
  /** The names of the files that are wanted. */
  names: readonly string[]
  folder: string
  onProgress: (progress: Progress) => void
  /** Ends the download at once; what has arrived stays for the next time. */
  signal?: AbortSignal
  /** Where a proxy may be named; the environment of the process when absent. */
  environment?: Readonly<Record<string, string | undefined>>
  /** What tests set: http://127.0.0.1 is allowed, and time is theirs. */
  transferring?: Partial<Pick<Transferring, 'allowLoopback' | 'waits' | 'wait' | 'stallLimit'>>
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
  const signal = options.signal ?? new AbortController().signal
  signal.throwIfAborted()
  await onDisk(folder, () => mkdir(folder, { recursive: true }))
  return whileFolderLocked(folder, () =>
    whileBeating(options.onProgress, signal, async (onProgress, signal) => {
      const connections = new Connections(options.environment ?? process.env)
      try {
        return await bringFiles(wanted, folder, {
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
