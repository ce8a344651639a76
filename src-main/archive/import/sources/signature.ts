import type { Packing } from './unpack'

/** What the first bytes of a file say that it is; `other` says why it can be no dump. */
export type Signature =
  | { is: 'array' | 'lines' | 'parquet' | 'zip' | 'tar' | 'sqlite' }
  | { is: 'packed'; packing: Packing }
  | { is: 'other'; reason: string }

/** So many bytes must be known, unless the file is shorter; a tar archive is told last of all. */
export const SIGNATURE_BYTES = 1024

const PACKED: readonly [start: string, Packing][] = [
  ['\u001f\u008b', 'gzip'],
  ['(\u00b5/\u00fd', 'zstd'],
]

const KNOWN: readonly [start: string, 'parquet' | 'zip' | 'sqlite'][] = [
  ['PAR1', 'parquet'],
  ['PK\u0003\u0004', 'zip'],
  ['PK\u0005\u0006', 'zip'],
  ['SQLite format 3\0', 'sqlite'],
]

const unpackFirst = (what: string) =>
  `it is packed with ${what}; unpack it and choose what was in it`

/** What people and servers put in the place of dumps, by their first bytes. */
const OTHERS: readonly [start: string, reason: string][] = [
  ['7z\u00bc\u00af', unpackFirst('7-Zip')],
  ['Rar!', unpackFirst('RAR')],
  ['\u00fd7zXZ\0', unpackFirst('xz')],
  ['BZh', unpackFirst('bzip2')],
  ['PGDMP', 'it is a backup of a PostgreSQL database, which cannot be read here'],
  [
    'version https://git-lfs',
    'it is a pointer of Git LFS and not the file itself; fetch it with “git lfs pull”',
  ],
  ['\u00ff\u00fe', 'it is text in UTF-16; save it as UTF-8'],
  ['\u00fe\u00ff', 'it is text in UTF-16; save it as UTF-8'],
  // Without a mark the zeros beside the first bracket tell it.
  ['[\0', 'it is text in UTF-16; save it as UTF-8'],
  ['{\0', 'it is text in UTF-16; save it as UTF-8'],
  ['\0[', 'it is text in UTF-16; save it as UTF-8'],
  ['\0{', 'it is text in UTF-16; save it as UTF-8'],
]

/** The magic word of a tar archive and its place. */
const TAR = { at: 257, word: 'ustar' }

const OPEN_ARRAY = '['
const OPEN_OBJECT = '{'

/** What a file is, by its first bytes and not by its name. */
export function signatureOf(beginning: Buffer): Signature {
  const start = beginning.toString('latin1')
  const packing = PACKED.find(([sign]) => start.startsWith(sign))?.[1]
  if (packing) return { is: 'packed', packing }
  const known = KNOWN.find(([sign]) => start.startsWith(sign))?.[1]
  if (known) return { is: known }
  if (start.startsWith(TAR.word, TAR.at)) return { is: 'tar' }
  const other = OTHERS.find(([sign]) => start.startsWith(sign))
  if (other) return { is: 'other', reason: other[1] }
  return textIn(start)
}

function textIn(start: string): Signature {
  const text = start.replace(/^\u00ef\u00bb\u00bf/, '').trimStart()
  if (/^<(!doctype html|html|head|body|\?xml)/i.test(text))
    return {
      is: 'other',
      reason: 'it is a web page, as servers send in the place of a file; download the file again',
    }
  if (text.startsWith(OPEN_OBJECT)) return { is: 'lines' }
  const mayBeArray = text === '' || text.startsWith(OPEN_ARRAY)
  return mayBeArray ? { is: 'array' } : { is: 'other', reason: 'it is not a JSON array' }
}
