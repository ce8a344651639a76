/** A work that takes longer than an answer may. One runs at a time. */
export interface Work {
  id: number
  kind: WorkKind
  /** What it does, as a heading: “Importing Archive”. */
  title: string
  state: 'running' | 'paused' | 'done' | 'failed' | 'stopped'
  /** The stages so far, the last one running. */
  stages: readonly WorkStage[]
  /** Bytes of memory that the program uses, of all its works together; null before it is known. */
  memory: number | null
  /** What came of it, or why it failed, in a sentence; null while it runs. */
  outcome: string | null
  /** The snapshot that it made, if it made one. */
  made: string | null
}

export type WorkKind = 'import' | 'verify' | 'compare' | 'export' | 'download'

export interface WorkStage {
  name: string
  done: number
  /** Null where it is not known beforehand. */
  total: number | null
  unit: 'bytes' | 'items'
  /** How long it took, or has taken so far. Pauses do not count. */
  seconds: number
}
