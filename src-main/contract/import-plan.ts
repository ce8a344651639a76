import type { DumpKind } from './snapshot'

/** What an import would do, told before it begins. */
export interface ImportPlan {
  files: readonly PlannedFile[]
  /** Finished snapshots among what was given, which are copied and not imported. */
  snapshots: readonly PlannedSnapshot[]
  /** Files of a folder or an archive that would not be read. */
  leftOut: readonly { name: string; reason: string }[]
  /** Kinds of which no dump was given, so that they would be "not in this snapshot". */
  missing: readonly DumpKind[]
  /** Bytes that the files take on disk. */
  bytes: number
  /** About how large the snapshot will be, and what is free where it would be written, if that is known. */
  bytesNeeded: number
  bytesFree: number | null
  /** About how long it would take. */
  seconds: number
  /** Why there can be no import, as sentences; none when there can be one. */
  refusals: readonly string[]
}

/** A file, or a member of an archive, that would be read. */
export interface PlannedFile {
  name: string
  kind: DumpKind
  /** Such as “JSON Lines, gzip”. */
  format: string
  bytes: number
  /** The names of the fields that its first items have. */
  fields: readonly string[]
  /** Whether it is one of the last official dumps, by its SHA-256. */
  isOfficial: boolean
}

interface PlannedSnapshot {
  path: string
  name: string
  bytes: number
  /** The version of its layout. */
  layout: number
}
