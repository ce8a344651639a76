import { deflateRawSync, inflateRawSync } from 'node:zlib'

/**
 * Deflate looks back 32 KB; half of it leaves the other half to the text itself. Measured on
 * abstracts at level 3: 40 % of the size, 50 µs to write, 15 µs to read; level 4 saves 1 % more.
 */
const DICTIONARY_BYTES = 16 << 10
const LEVEL = 3
/** What an abstract comes to. The usual 16 KB set aside for each would keep the collector busy. */
const CHUNK_BYTES = 1 << 10

/** A preset dictionary made of typical texts, the most typical last; without texts it is empty. */
export function makeDictionary(samples: readonly string[]): Uint8Array {
  return Buffer.from(samples.join('\n')).subarray(-DICTIONARY_BYTES)
}

export function deflateText(text: string, dictionary: Uint8Array): Uint8Array {
  return deflateRawSync(text, { level: LEVEL, chunkSize: CHUNK_BYTES, ...preset(dictionary) })
}

/** The text that `deflateText` was given. Throws on bytes made with another dictionary. */
export function inflateText(bytes: Uint8Array, dictionary: Uint8Array): string {
  return inflateRawSync(bytes, preset(dictionary)).toString()
}

// zlib refuses an empty dictionary.
const preset = (dictionary: Uint8Array) => (dictionary.length > 0 ? { dictionary } : {})
