import type { Work, WorkStage } from '#contract/work'
import { formatBytes, formatCount } from '../components/number'
import { formatDuration } from '../components/duration'
import { progressOf, type WorkProgress } from './work-progress'

/** How far a work is, in a few words: “Importing Archive, 66 %, about 40 s left”. */
export function workInShort(work: Work): string {
  const progress = progressOf(work)
  const left = work.state === 'paused' ? 'paused' : timeLeftWords(progress)
  return [work.title, percentWords(progress), left].filter((words) => words !== null).join(', ')
}

/** The running stage and how far it is: “Reading papers, 381 MB of 564 MB, about 40 s left”. */
export function stageInWords(work: Work): string {
  const stage = work.stages.at(-1)
  if (!stage) return 'Beginning'
  const left = work.state === 'paused' ? 'paused' : timeLeftWords(progressOf(work))
  return [stage.name, amountOf(stage), left].filter(Boolean).join(', ')
}

/** How far a work is, in percent; null where it cannot be told. */
export const percentWords = ({ fraction }: WorkProgress): string | null =>
  fraction === null ? null : `${Math.floor(fraction * 100)} %`

/** Null before it can be told. */
export function timeLeftWords({ secondsLeft }: WorkProgress): string | null {
  if (secondsLeft === null) return null
  return secondsLeft < 1 ? 'nearly done' : `about ${formatDuration(Math.ceil(secondsLeft))} left`
}

/** How fast a work goes; null where it cannot be told. */
export function paceWords({ pace }: WorkProgress): string | null {
  if (!pace) return null
  const amount =
    pace.unit === 'bytes' ? formatBytes(pace.amount) : formatCount(Math.round(pace.amount))
  return `${amount} a second`
}

/** What is done of a stage; empty where nothing is counted. */
export function amountOf({ done, total, unit }: WorkStage): string {
  const format = unit === 'bytes' ? formatBytes : formatCount
  if (total === null) return done === 0 ? '' : format(done)
  return done >= total ? format(total) : `${format(done)} of ${format(total)}`
}
