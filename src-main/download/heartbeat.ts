import type { Progress } from '../archive/import/dump-reader'

/** Milliseconds. */
const BEAT = 100

/**
 * Does something that tells its progress, and tells the last of it again and again while there is no
 * other. The work ends at once when the listener throws, or by the signal.
 */
export async function whileBeating<Value>(
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
  act: (report: (progress: Progress) => void, signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const interruption = new AbortController()
  let latest: Progress | null = null
  const beat = setInterval(() => {
    try {
      if (latest) onProgress(latest)
    } catch (error) {
      interruption.abort(error)
    }
  }, BEAT)
  const report = (progress: Progress) => onProgress((latest = progress))
  try {
    return await act(report, AbortSignal.any([signal, interruption.signal]))
  } finally {
    clearInterval(beat)
  }
}
