import { createHash } from 'node:crypto'
import type { DumpKind, SourceFile } from '#contract/snapshot'
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
    const hash = this.#files.has(kind) ? null : createHash('sha256')
    const items = new JsonItems(dump.name)
    const [total, name] = [dump.bytes, dump.name]
    let [done, count] = [0, 0]
    const chunks = contentOf(dump, (bytes) => {
      done += bytes.length
      hash?.update(bytes)
    })
    for await (const chunk of chunks) {
      for (const item of items.take(chunk)) {
        visit(item)
        count++
      }
      this.onProgress({ stage, done, total })
    }
    items.end()
    if (hash)
      this.#files.set(kind, { name, kind, bytes: done, sha256: hash.digest('hex'), items: count })
  }
}
