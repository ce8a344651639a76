import { createHash } from 'node:crypto'
import type { DumpKind, SourceFile } from '#contract/snapshot'
import { contentOf } from './dump-bytes'
import type { Dump } from './dumps'
import { ItemCutter, JsonItems } from './json-items'
import type { ItemBatch } from './papers/batch-reader'

/** How far an import is; `total` is null where it is not known beforehand. */
export interface Progress {
  stage: string
  done: number
  total: number | null
  /** What is counted: bytes of a dump, or rows, tables and the like. */
  unit: 'bytes' | 'items'
}

/** Reads the dumps of an import. A dump that is not there has no items. */
export class DumpReader {
  /** What was read, in the order in which it was read. */
  readonly files: SourceFile[] = []

  constructor(
    private readonly dumps: readonly Dump[],
    private readonly onProgress: (progress: Progress) => void,
  ) {}

  /** The dump of a kind, unless it is not there. */
  of(kind: DumpKind): Dump | undefined {
    return this.dumps.find((dump) => dump.kind === kind)
  }

  /** Visits the items one by one. */
  async each(kind: DumpKind, stage: string, visit: (item: unknown) => void): Promise<void> {
    const dump = this.of(kind)
    if (!dump) return
    const items = new JsonItems(dump.name)
    await this.#readContent(dump, stage, (chunk) => {
      const found = items.take(chunk)
      for (const item of found) visit(item)
      return found.length
    })
    items.end()
  }

  /** Visits the items as they stand in the dump, some at a time; waits for each visit. */
  async eachBatch(
    kind: DumpKind,
    stage: string,
    visit: (batch: ItemBatch) => Promise<void>,
  ): Promise<void> {
    const dump = this.of(kind)
    if (!dump) return
    const cutter = new ItemCutter(dump.name)
    let first = 0
    await this.#readContent(dump, stage, async (chunk) => {
      const items = cutter.take(chunk)
      if (items.length > 0) await visit(asBatch(first, items))
      first += items.length
      return items.length
    })
    cutter.end()
  }

  async #readContent(
    dump: Dump,
    stage: string,
    take: (chunk: Buffer) => number | Promise<number>,
  ): Promise<void> {
    const hash = createHash('sha256')
    const file = { name: dump.name, kind: dump.kind, bytes: 0, sha256: '', items: 0 }
    const chunks = contentOf(dump, (bytes) => {
      file.bytes += bytes.length
      hash.update(bytes)
    })
    for await (const chunk of chunks) {
      file.items += await take(chunk)
      this.onProgress({ stage, done: file.bytes, total: dump.bytes, unit: 'bytes' })
    }
    this.files.push({ ...file, sha256: hash.digest('hex') })
  }
}

/** Copies the items: the chunk that they are part of is read over, and the copy can go to a thread. */
function asBatch(first: number, items: readonly Buffer[]): ItemBatch {
  let end = 0
  const ends = Uint32Array.from(items, (item) => (end += item.length))
  const bytes = new Uint8Array(end)
  for (const [index, item] of items.entries()) bytes.set(item, ends[index - 1] ?? 0)
  return { first, bytes, ends }
}
