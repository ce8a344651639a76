import { brotliDecompressSync, unzipSync } from 'node:zlib'
import type { Compressors } from 'hyparquet'

/**
 * What unpacks the pages of a Parquet file, to no more than the page's header says. The library's own
 * make room for what the packed bytes say of themselves; those of Node are faster besides.
 */
export async function codecs(): Promise<Compressors> {
  const [{ compressors }, { decompress }] = await Promise.all([
    import('hyparquet-compressors'),
    import('fzstd'),
  ])
  return {
    ...compressors,
    GZIP: (input, length) => unzipSync(input, { maxOutputLength: Math.max(1, length) }),
    BROTLI: (input, length) =>
      brotliDecompressSync(input, { maxOutputLength: Math.max(1, length) }),
    ZSTD: (input, length) => decompress(input, new Uint8Array(length)),
  }
}
