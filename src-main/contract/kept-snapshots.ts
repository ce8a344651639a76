import type { Info } from './snapshot'
import type { Work } from './work'

/** The snapshots that this computer keeps, and what is being done to them. */
export interface KeptSnapshots {
  /** The one in use first, then the newest import first; the shipped one last. */
  snapshots: readonly KeptSnapshot[]
  /** The one that takes the place of the one in use when that goes; null when there is none. */
  successor: string | null
  /** The folder in which they are. */
  folder: string
  /** Bytes that all of them take. */
  bytes: number
  /** Bytes free on the disk of that folder; null when the system does not tell. */
  freeBytes: number | null
  /** What was said when a snapshot could not be opened and another took its place; null otherwise. */
  notice: string | null
  /** The long work that runs, or the last one that ended; null when there was none. */
  work: Work | null
}

export interface KeptSnapshot {
  /** What it is called in requests: the name of its file. */
  id: string
  /** What the reader calls it, else what its import did. */
  name: string
  inUse: boolean
  /**
   * `shipped` came with the program, `elsewhere` is a file that was named when the program was
   * started; neither can be renamed or removed.
   */
  place: 'kept' | 'shipped' | 'elsewhere'
  /** The path of its file. */
  path: string
  bytes: number
  /** What it says of itself; null when it cannot be opened. */
  facts: Omit<Info, 'bytes' | 'fileBacked' | 'report'> | null
  /** Why it cannot be opened, or was set aside, in a sentence; null when all is well. */
  trouble: string | null
  /** When every byte of it was last held against its seal, ISO time; null when never. */
  verified: string | null
  /** SHA-256 that names its content, known once it was verified. */
  fingerprint: string | null
}
