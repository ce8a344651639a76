import { createHash, type Hash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import type { DumpKind, SourceFile } from '#contract/snapshot'
import { ArchiveError } from '../errors'
import { FileHashes } from './file-hashes'
import { parseItem } from './json-items'
import type { ItemBatch } from './papers/batch-reader'
import type { Dump } from './sources/parts'
import type { DumpSource } from './sources/source'

/** How far an import is; `total` is null where it is not known beforehand. */
export interface Progress {
  stage: string
  done: number
  total: number | null
  /** What is counted: bytes of a dump, or rows, tables and the like. */
  unit: 'bytes' | 'items'
}

/** Items of one file, some at a time; the first one is number `first` of that file, from 0. */
type Visit = (items: readonly Buffer[], name: string, first: number) => void | Promise<void>

/** Reads the dumps of an import. A dump that is not there has no items. */
export class DumpReader {
  /** What was read, in the order in which it was read. */
  readonly files: SourceFile[] = []
  readonly #hashes: FileHashes

  constructor(
    private readonly dumps: readonly Dump[],
    private readonly onProgress: (progress: Progress) => void,
  ) {
    this.#hashes = new FileHashes(onProgress)
  }

  /** The dump of a kind, unless it is not there. */
  of(kind: DumpKind): Dump | undefined {
    return this.dumps.find((dump) => dump.kind === kind)
  }

  /** Visits the items one by one. */
  async each(kind: DumpKind, stage: string, visit: (item: unknown) => void): Promise<void> {
    await this.#readParts(kind, stage, (items, name, first) => {
      for (const [index, item] of items.entries()) visit(parseItem(item, name, first + index + 1))
    })
  }

  /** Visits the items as they stand in the dump, some at a time; waits for each visit. */
  async eachBatch(
    kind: DumpKind,
    stage: string,
    visit: (batch: ItemBatch) => Promise<void>,
  ): Promise<void> {
    let first = 0
    await this.#readParts(kind, stage, async (items, name, firstOfFile) => {
      if (items.length > 0) await visit(asBatch(items, { first, name, firstOfFile }))
      first += items.length
    })
  }

  async #readParts(kind: DumpKind, stage: string, visit: Visit): Promise<void> {
    const dump = this.of(kind)
    let done = 0
    for (const part of dump?.parts ?? []) {
      const before = done
      await this.#readPart(kind, part, visit, (bytes) => {
        done = before + Math.min(bytes, part.bytes)
        this.onProgress({ stage, done, total: dump?.bytes ?? null, unit: 'bytes' })
      })
    }
  }

  async #readPart(
    kind: DumpKind,
    part: DumpSource,
    visit: Visit,
    onStep: (bytes: number) => void,
  ): Promise<void> {
    const hash = part.isFileInOrder ? createHash('sha256') : null
    let bytes = 0
    let count = 0
    const batches = part.items((length, raw) => {
      bytes += length
      if (raw) hash?.update(raw)
    })
    for await (const items of batches) {
      await visit(items, part.name, count)
      count += items.length
      onStep(bytes)
    }
    await refuseChanged(part)
    this.files.push({
      name: part.name,
      kind,
      format: part.format,
      bytes: hash ? bytes : part.bytes,
      sha256: await this.#sha256(part, hash),
      items: count,
    })
  }

  #sha256({ path }: DumpSource, hash: Hash | null): string | Promise<string> {
    return hash ? hash.digest('hex') : this.#hashes.of(path)
  }
}

/** Half of an old file and half of a new one may read like a whole one. */
async function refuseChanged({ name, path, bytes, isFileInOrder }: DumpSource): Promise<void> {
  // A file that was removed meanwhile was read whole nevertheless.
  const status = isFileInOrder ? await stat(path).catch(() => null) : null
  if (status === null || status.size === bytes) return
  throw new ArchiveError(
    'unusable-file',
    `${name} cannot be imported: it changed while it was read. Import it again when nothing writes to it.`,
  )
}

/** Copies the items: the chunk that they are part of is read over, and the copy can go to a thread. */
function asBatch(
  items: readonly Buffer[],
  place: Pick<ItemBatch, 'first' | 'name' | 'firstOfFile'>,
): ItemBatch {
  let end = 0
  const ends = Uint32Array.from(items, (item) => (end += item.length))
  const bytes = new Uint8Array(end)
  for (const [index, item] of items.entries()) bytes.set(item, ends[index - 1] ?? 0)
  return { ...place, bytes, ends }
}
