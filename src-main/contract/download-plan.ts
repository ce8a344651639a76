import type { DumpKind } from './snapshot'

/** What can be downloaded, and what of it is there already. */
export interface DownloadPlan {
  title: string
  licence: string
  source: string
  folder: string
  files: readonly PlannedFile[]
  /** Bytes of the files whose size is known. */
  bytes: number
  /** Of them, bytes that are not in the folder yet. */
  toCome: number
  /** How many files have no known size. */
  unknownSizes: number
  /** Bytes that are free on the disk; null where the system does not tell. */
  free: number | null
}

export interface PlannedFile {
  name: string
  kind: DumpKind
  /** Null where it is unknown. */
  bytes: number | null
  /** How far its content can be checked, in words. */
  check: string
  /** Who would be asked for it, in order. */
  hosts: readonly string[]
  there: Presence
}

/** What of a file is in the folder already. */
export interface Presence {
  /** `unchecked`: there, and nothing is known to check it by. `different`: another file of its name. */
  state: 'absent' | 'partly' | 'whole' | 'unchecked' | 'different'
  bytes: number
}
