import type { Flag } from './leaderboard'
import type { Here } from './library'
import type { Better } from './reference'

/** A metric as a result of the reader's own names it. */
export interface OwnMetric {
  name: string
  /** Null when it is unknown, and of a text. */
  better: Better | null
  /** Whether it takes a text, which never ranks. */
  isText: boolean
}

/** The leaderboard of a result of the reader's own, by what survives a snapshot. */
export interface OwnBoard {
  id: string
  task: string
  dataset: string
  /** Whether no snapshot had it when the result was made, so that it is the draft of a new one. */
  isDraft: boolean
}

/** A paper of the snapshot in which the result was made, or one that only the reader names. */
export interface OwnPaper {
  /** Null for one that was in no snapshot. */
  id: string | null
  title: string
  url: string | null
  arxiv: string | null
}

/** A result that the reader added. It is never part of the archive. */
export interface OwnResult {
  /** Names it among the reader's own, whatever the snapshot. */
  id: string
  leaderboard: OwnBoard
  /** Those that it has a score of, in the order of the leaderboard. */
  metrics: readonly OwnMetric[]
  model: string
  /** As spelled. A list, since a record cannot hold the name `__proto__`. */
  scores: readonly { metric: string; score: string }[]
  /** ISO day; that of the paper counts when absent. */
  date: string | null
  paper: OwnPaper | null
  /** Addresses. */
  code: readonly string[]
  /** Null when not said. */
  extraData: boolean | null
  remark: string
  /** ISO times. */
  made: string
  changed: string
  /** The snapshot in which it was made. */
  snapshot: { name: string; date: string | null }
}

/** The same with where its leaderboard is in the snapshot that answers. */
export interface OwnResultHere extends OwnResult {
  here: Here
  /** The place of its row on the leaderboard, behind those of the archive; null where that is not here. */
  position: number | null
  /** Metrics of it that the leaderboard does not have here; none where that is not here. */
  lost: readonly string[]
  /** Its place on the metric that ranks, elsewhere among the reader's own; null where it has none. */
  standing: Standing | null
}

/** Everything that the reader added, the newest first. */
export interface OwnResults {
  results: readonly OwnResultHere[]
  /** Why what was kept before cannot be used, in a sentence; null when all is well. */
  trouble: string | null
}

/** The place that a result has, or would get, among the results of the archive. */
export interface Standing {
  metric: string
  better: Better
  /** Whether the better end is unknown, and higher is assumed. */
  isAssumed: boolean
  rank: number
  tied: boolean
  /** How many results have a score of the metric, this one included. */
  of: number
}

/** Something about a result that cannot be, or that may be wrong. */
export interface OwnProblem {
  field: 'task' | 'dataset' | 'metrics' | 'model' | 'scores' | 'date' | 'paper' | 'code'
  /** Of a score: its metric. */
  metric: string | null
  /** Whether the result cannot be kept; what is only doubtful is kept and marked. */
  isRefused: boolean
  sentence: string
  flag: Flag | null
}

/** What becomes, or would become, of a result that the reader adds or changes. */
export interface OwnResultKept {
  /** Null when it was only to be told. */
  id: string | null
  leaderboard: OwnBoard
  problems: readonly OwnProblem[]
  /** One for each metric that ranks it, in the order of the leaderboard. */
  standings: readonly Standing[]
}

/** Results of the reader's own in a form for others. */
export interface OwnResultsText {
  /** The beginning of the file's name, and its end. */
  name: string
  extension: 'json' | 'md'
  mediaType: string
  text: string
  results: number
}

/** How much a result may hold, in characters and in entries. */
export const LONGEST_MODEL = 1000
export const LONGEST_SCORE = 200
export const LONGEST_REMARK = 4000
export const LONGEST_ADDRESS = 2000
export const MOST_SCORES = 200
export const MOST_CODE_LINKS = 20
