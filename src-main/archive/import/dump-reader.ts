import { createHash } from 'node:crypto'
import type { DumpKind, SourceFile } from '#contract/snapshot'
import { ArchiveError } from '../errors'
import { contentOf } from './dump-bytes'
import type { Dump } from './dumps'
import { JsonItems } from './json-items'

/** How far an import is; `total` is null where it is not known beforehand. */
export interface Progress {
  stage: string
  done: number
  total: number | null
}

/** Reads the dumps of an import, item by item. A dump that is not there has no items. */
export class DumpReader {
  readonly #files = new Map<DumpKind, SourceFile>()

  constructor(
    private readonly dumps: readonly Dump[],
    private readonly onProgress: (progress: Progress) => void,
  ) {}

  /** What was read, in the order in which it was first read. */
  get files(): SourceFile[] {
    return [...this.#files.values()]
  }

  async each(kind: DumpKind, stage: string, visit: (item: unknown) => void): Promise<void> {
    const dump = this.dumps.find((dump) => dump.kind === kind)
    if (!dump) return
    const items = new JsonItems(dump.name)
    const hash = createHash('sha256')
    const file = { name: dump.name, kind, bytes: 0, sha256: '', items: 0 }
    const chunks = contentOf(dump, (bytes) => {
      file.bytes += bytes.length
      hash.update(bytes)
    })
    for await (const chunk of chunks) {
      for (const item of items.take(chunk)) {
        visit(item)
        file.items++
      }
      this.onProgress({ stage, done: file.bytes, total: dump.bytes })
    }
    items.end()
    this.#remember({ ...file, sha256: hash.digest('hex') })
  }

  /** A dump may be read again, but must be the same then. */
  #remember(file: SourceFile): void {
    const before = this.#files.get(file.kind)
    if (before && before.sha256 !== file.sha256)
      throw new ArchiveError(
        'unusable-file',
        `${file.name} was changed while it was imported. Import again when it is complete.`,
      )
    this.#files.set(file.kind, file)
  }
}
