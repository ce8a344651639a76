import { closeSync, fstatSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { basename } from 'node:path'
import { ArchiveError } from '../archive/errors'
import { targetFailure } from '../archive/import/target'
import type { Progress } from '../archive/import/dump-reader'
import { partialOf, publish } from '../archive/partial-files'
import { verifySeal } from '../archive/seal'
import { openSnapshot } from '../archive/snapshots'

/**
 * Copies a finished snapshot, which may come from another machine, and takes it only when it opens and
 * every byte is as its seal says. A failure, or an error that `onProgress` throws, leaves nothing.
 */
export async function adoptSnapshot(
  from: string,
  to: string,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  // Before anything is copied: most files that are no snapshot are told by their first bytes.
  const opened = await openSnapshot(from)
  opened.close()
  const partial = partialOf(to)
  try {
    copy(from, partial, (done, total) =>
      onProgress({ stage: 'Copying', done, total, unit: 'bytes' }),
    )
    refuseDamage(partial, basename(from), onProgress)
    await publish(partial, to)
  } catch (error) {
    rmSync(partial, { force: true })
    throw targetFailure(to, error)
  }
}

const AT_ONCE = 4 << 20

function copy(from: string, to: string, onBytes: (done: number, total: number) => void): void {
  const source = openSync(from, 'r')
  try {
    const target = openSync(to, 'wx')
    try {
      const { size } = fstatSync(source)
      const buffer = Buffer.allocUnsafe(AT_ONCE)
      let done = 0
      for (;;) {
        onBytes(done, size)
        const read = readSync(source, buffer, 0, AT_ONCE, done)
        if (read === 0) return
        let written = 0
        while (written < read) written += writeSync(target, buffer, written, read - written)
        done += read
      }
    } finally {
      closeSync(target)
    }
  } finally {
    closeSync(source)
  }
}

function refuseDamage(path: string, name: string, onProgress: (progress: Progress) => void): void {
  const { damagedFrom } = verifySeal(path, name, (done, total) =>
    onProgress({ stage: 'Verifying', done, total, unit: 'bytes' }),
  )
  if (damagedFrom.length > 0)
    throw new ArchiveError(
      'unusable-file',
      `${name} is damaged: ${damagedFrom.length} parts of it are not as they were written; copy it again.`,
    )
}
