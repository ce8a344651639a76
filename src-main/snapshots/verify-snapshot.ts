import { basename } from 'node:path'
import { ArchiveError } from '../archive/errors'
import type { Progress } from '../archive/import/dump-reader'
import { verifySeal } from '../archive/seal'
import { readHeader, refusalOf } from '../archive/snapshot-header'

interface Verification {
  sentence: string
  /** What the content is called; null when it is damaged. */
  fingerprint: string | null
}

/** Reads a snapshot whole and holds it against its seal. Damage is an outcome, not a failure. */
export function verifySnapshot(
  { path, name }: { path: string; name: string },
  onProgress: (progress: Progress) => void,
): Verification {
  const start = performance.now()
  const onBytes = (done: number, total: number) =>
    onProgress({ stage: 'Verifying', done, total, unit: 'bytes' })
  const header = readHeader(path)
  try {
    const { fingerprint, bytes, damagedFrom } = verifySeal(path, basename(path), onBytes)
    if (damagedFrom.length > 0) return { sentence: damage(name, damagedFrom), fingerprint: null }
    const seconds = (performance.now() - start) / 1000
    const pace = `${(bytes / 1e6).toFixed(0)} MB in ${seconds.toFixed(1)} s`
    return { sentence: `${name} is whole: every byte is as it was written (${pace}).`, fingerprint }
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error
    // Without a seal and without the mark of SQLite it was never a snapshot, and is not damaged.
    const sentence = header.isSqlite ? error.message : `${name} ${refusalOf(header)}.`
    return { sentence, fingerprint: null }
  }
}

function damage(name: string, from: readonly number[]): string {
  const [first = 0] = from
  const places = from.length === 1 ? 'in one place' : `in ${from.length} places`
  return `${name} is damaged ${places}, first in the MB at byte ${first}; copy it again or import its dumps again.`
}
