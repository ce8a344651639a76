import { MergedRuns, type BeginningRow, type WordRow } from '../../search/index/merge-runs'
import type { Run } from '../../search/index/text-run'
import { BatchReader, type ItemBatch, type ReadBatch, type ReadText } from './batch-reader'

/** Part of an index that is made of runs: words in order, and at the end all beginnings. */
export interface IndexPart {
  words: WordRow[]
  beginnings: readonly BeginningRow[]
}

/** One that reads papers, in this thread or in another. What it throws is an ArchiveError. */
export interface PaperReader {
  /** To be called before anything else. */
  start(dictionary: Uint8Array): void
  read(batch: ItemBatch): Promise<ReadBatch>
  /** To be called after the last batch. */
  finish(): Promise<ReadText>
  /** Makes one index of all runs; see MergedRuns. */
  merge(runs: readonly Run[], idOf: Uint32Array<ArrayBuffer>): AsyncIterable<IndexPart>
  /** Ends it; to be called once more does no harm. */
  close(): void
}

/** Reads in this thread. */
export function readerHere(): PaperReader {
  let reader = new BatchReader(new Uint8Array())
  return {
    start: (dictionary) => {
      reader = new BatchReader(dictionary)
    },
    read: async (batch) => reader.read(batch),
    finish: async () => reader.finish(),
    merge: async function* (runs, idOf) {
      yield* indexParts(runs, idOf)
    },
    close: () => {},
  }
}

/** Some words at a time, so that none has to wait in memory for all. */
const WORDS_OF_PART = 2000

/** The parts of the index that runs of noted words make together; `idOf` gives the id of a paper by its place in the dump. */
export function* indexParts(runs: readonly Run[], idOf: Uint32Array): Generator<IndexPart> {
  const merged = new MergedRuns(runs, idOf)
  let words: WordRow[] = []
  for (const row of merged.words()) {
    words.push(row)
    if (words.length < WORDS_OF_PART) continue
    yield { words, beginnings: [] }
    words = []
  }
  yield { words, beginnings: merged.beginnings() }
}
