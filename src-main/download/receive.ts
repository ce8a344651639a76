import type { Progress } from '../archive/import/dump-reader'
import { ask, type Answer, type Asking } from './answer'
import type { DownloadFile } from './download-list'
import type { Origin, PartialFile } from './partial-file'
import {
  changed,
  connectionFailure,
  cut,
  stalled,
  tooLong,
  TransferFailure,
  webPage,
  wrongSize,
} from './transfer-failure'

/** How an answer is taken: whom and how long to ask. */
export interface Receiving extends Omit<Asking, 'onHost'> {
  /** Milliseconds without a byte after which a host is given up. */
  stallLimit: number
  onProgress: (progress: Progress) => void
}

/** A file of unknown size that a host tells no size of may be as long as this. */
const LONGEST_UNKNOWN = 4 * 1024 ** 3

/** Takes one answer, up to its end or to a failure. */
export async function receive(
  file: DownloadFile,
  address: string,
  partial: PartialFile,
  how: Receiving,
  onAnswer: () => void,
): Promise<void> {
  let hasAnswered = false
  const stall = new AbortController()
  const timer = setTimeout(() => stall.abort(), how.stallLimit)
  const signal = AbortSignal.any([how.signal, stall.signal])
  let host = new URL(address).host
  const onHost = (next: string) => {
    host = next
    how.onProgress(progressOf(file, partial, stageOf(file, host)))
  }
  try {
    const question = { address, ...beginning(file, address, partial) }
    const answer = await ask(question, { ...how, signal, onHost })
    hasAnswered = true
    onAnswer()
    timer.refresh()
    await take(file, address, partial, answer, (progress) => {
      timer.refresh()
      how.onProgress(progress)
    })
  } catch (error) {
    how.signal.throwIfAborted()
    const isStalled = stall.signal.aborted && error instanceof TransferFailure
    throw isStalled ? stalled(host, how.stallLimit, hasAnswered) : error
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Where to go on. A file with a known SHA-256 may be put together from any addresses, as a mistake
 * would be found; another one only from the very file that it began with.
 */
function beginning(file: DownloadFile, address: string, partial: PartialFile) {
  const etag = partial.origin?.address === address ? partial.origin.etag : null
  const goesOn = partial.length > 0 && (file.sha256 !== null || etag !== null)
  return { from: goesOn ? partial.length : 0, etag }
}

async function take(
  file: DownloadFile,
  address: string,
  partial: PartialFile,
  answer: Answer,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const { host, body, total, etag } = answer
  // Ending the loop ends the body, which must not fail unheard.
  body.on('error', () => {})
  const limit = file.bytes ?? total ?? LONGEST_UNKNOWN
  let isBegun = false
  for await (const chunk of chunksOf(answer)) {
    if (!isBegun) await begin(file, partial, answer, { address, etag, total }, chunk)
    isBegun = true
    if (partial.length + chunk.length > limit) throw tooLong(host, limit)
    await partial.append(chunk)
    onProgress(progressOf(file, partial, stageOf(file, host)))
  }
  if (!isBegun || partial.length < (file.bytes ?? total ?? 0)) throw cut(host)
}

async function* chunksOf({ host, body }: Answer): AsyncGenerator<Buffer> {
  const chunks: AsyncIterator<Buffer> = body[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await nextOf(chunks, host)
      if (next.done) return
      yield next.value
    }
  } finally {
    body.destroy()
  }
}

async function nextOf(chunks: AsyncIterator<Buffer>, host: string) {
  try {
    return await chunks.next()
  } catch (error) {
    throw connectionFailure(host, null, error)
  }
}

/** Nothing that is there is given up for an answer that cannot be used. */
async function begin(
  file: DownloadFile,
  partial: PartialFile,
  { host, from, total, etag }: Answer,
  origin: Origin,
  chunk: Buffer,
): Promise<void> {
  if (file.bytes !== null && total !== null && total !== file.bytes)
    throw wrongSize(host, total, file.bytes)
  if (from === 0) {
    if (/^\s*<(!doctype|html)/i.test(chunk.toString('latin1', 0, 100))) throw webPage(host)
    return partial.restart(origin)
  }
  const known = partial.origin
  const isSameAddress = known?.address === origin.address
  if (isSameAddress && known.etag !== null && etag !== known.etag) throw changed(host)
  if (isSameAddress && total !== null && known.total !== null && total !== known.total)
    throw changed(host)
  return partial.goOn(origin)
}

const stageOf = (file: DownloadFile, host: string) => `Downloading ${file.name} from ${host}`

/** How far a file is. */
export function progressOf(file: DownloadFile, partial: PartialFile, stage: string): Progress {
  const total = file.bytes ?? partial.origin?.total ?? null
  return { stage, done: partial.length, total, unit: 'bytes' }
}
