import type { DownloadFile } from './download-list'
import type { PartialFile } from './partial-file'
import { progressOf, receive, type Receiving } from './receive'
import { TransferFailure, wrongHash } from './transfer-failure'

/** How a file is brought: how often to ask, besides whom and how long. */
export interface Transferring extends Receiving {
  /** Milliseconds to wait before each further try; as many tries in a row without gain as waits. */
  waits: readonly number[]
  wait: (milliseconds: number, signal: AbortSignal) => Promise<unknown>
}

/**
 * Brings a file from one address, however often the connection is cut, as long as each row of tries
 * brings it further. What has arrived stays in `partial`. Throws TransferFailure when it is no use.
 */
export async function transfer(
  file: DownloadFile,
  address: string,
  partial: PartialFile,
  how: Transferring,
): Promise<void> {
  let furthest = partial.length
  let tries = 0
  let hasAnswered = false
  const onAnswer = () => (hasAnswered = true)
  for (;;) {
    try {
      if (!isWhole(file, partial)) await receive(file, address, partial, how, onAnswer)
      return checkHash(file, address, partial)
    } catch (error) {
      how.signal.throwIfAborted()
      if (!(error instanceof TransferFailure)) throw error
      if (partial.length > furthest) tries = 0
      furthest = Math.max(furthest, partial.length)
      if (error.spoils) await partial.clear()
      const pause = how.waits[tries++]
      const isUseless = error.again === 'never' || (error.again === 'once answered' && !hasAnswered)
      if (isUseless || pause === undefined) throw error
      how.onProgress(
        progressOf(file, partial, `Waiting to go on with ${file.name}: ${error.message}`),
      )
      await waitFor(pause, how)
    }
  }
}

function isWhole(file: DownloadFile, partial: PartialFile): boolean {
  if (file.bytes !== null) return partial.length === file.bytes
  return partial.length > 0 && partial.length === partial.origin?.total
}

function checkHash(file: DownloadFile, address: string, partial: PartialFile): void {
  if (file.sha256 !== null && partial.sha256 !== file.sha256)
    throw wrongHash(new URL(address).host, partial.isOfOneAnswer)
}

async function waitFor(pause: number, { wait, signal }: Transferring): Promise<void> {
  try {
    await wait(pause, signal)
  } finally {
    // Waiting fails with an error of its own when it is ended.
    signal.throwIfAborted()
  }
}
