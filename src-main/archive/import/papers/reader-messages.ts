import type { Run } from '../../search/index/text-run'
import type { ItemBatch, ReadBatch, ReadText } from './batch-reader'
import type { IndexPart } from './paper-readers'

/** What a thread that reads papers is asked. It answers each question once, in their order. */
export type ReaderQuestion =
  | { kind: 'start'; dictionary: Uint8Array }
  | { kind: 'read'; batch: ItemBatch }
  | { kind: 'finish' }
  | { kind: 'merge'; runs: readonly Run[]; idOf: Uint32Array<ArrayBuffer> }
  /** The next part of the index that is being merged; null after the last. */
  | { kind: 'next part' }

export type ReaderReply = null | ReadBatch | ReadText | IndexPart

export type ReaderAnswer =
  | { ok: true; reply: ReaderReply }
  /** `code` is that of an ArchiveError; null for any other failure, with its stack as message. */
  | { ok: false; code: string | null; message: string }
