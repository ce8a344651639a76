import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { stat } from 'node:fs/promises'
import type { Progress } from './dump-reader'
import { rangeOf } from './sources/stored'

/** SHA-256 of whole files, each taken once: several dumps may stand in one archive. */
export class FileHashes {
  readonly #known = new Map<string, string>()

  constructor(private readonly onProgress: (progress: Progress) => void) {}

  async of(path: string): Promise<string> {
    const known = this.#known.get(path)
    if (known) return known
    const hash = createHash('sha256')
    const { size: total } = await stat(path)
    let done = 0
    for await (const chunk of rangeOf(path, basename(path), { start: 0, end: null })) {
      hash.update(chunk)
      done += chunk.length
      this.onProgress({ stage: 'Taking checksums', done, total, unit: 'bytes' })
    }
    const sha256 = hash.digest('hex')
    this.#known.set(path, sha256)
    return sha256
  }
}
