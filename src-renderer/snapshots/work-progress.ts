import type { Work, WorkStage } from '#contract/work'

type UnderWay = Work & { state: 'running' | 'paused' }

/** Whether a work is being done, be it paused. */
export const isUnderWay = (work: Work | null | undefined): work is UnderWay =>
  work?.state === 'running' || work?.state === 'paused'

/**
 * About how the seconds of an import divide among its stages, in their order, as measured with the last
 * official dumps.
 */
const importShares: readonly (readonly [stage: string, share: number])[] = [
  ['Looking for dumps', 1],
  ['Reading evaluation tables', 4],
  ['Reading datasets', 0.5],
  ['Reading methods', 0.5],
  ['Reading papers', 66],
  ['Reading links', 6],
  ['Storing papers', 40],
  ['Storing leaderboards', 5],
  ['Storing tasks, datasets and methods', 3],
  ['Indexing tables', 14],
  ['Sealing', 2],
  ['Checking', 3],
]

const allShares = importShares.reduce((sum, [, share]) => sum + share, 0)

/** How far a work is. */
export interface WorkProgress {
  /** Between 0 and 1; null where it cannot be told. */
  fraction: number | null
  /** Whether that is of the whole work, not of its stage. */
  isWhole: boolean
  /** What is done in a second in this stage, and of what; null before it can be told. */
  pace: { amount: number; unit: WorkStage['unit'] } | null
  /** Of the whole work, or else of the stage; null before it can be told. */
  secondsLeft: number | null
}

/** Seconds before a pace means anything. */
const longEnough = 2

/** How far a work is, how fast it goes and about how long it will take. */
export function progressOf({ kind, stages }: Pick<Work, 'kind' | 'stages'>): WorkProgress {
  const stage = stages.at(-1)
  if (!stage) return { fraction: null, isWhole: false, pace: null, secondsLeft: null }
  const ofStage = fractionOf(stage)
  const whole = kind === 'import' ? wholeFraction(stage, ofStage ?? 0) : null
  const fraction = whole ?? ofStage
  const seconds =
    whole === null ? stage.seconds : stages.reduce((sum, each) => sum + each.seconds, 0)
  return {
    fraction,
    isWhole: whole !== null,
    pace: paceOf(stage),
    secondsLeft: timeLeft(fraction, seconds),
  }
}

function fractionOf({ done, total }: WorkStage): number | null {
  if (total === null || total === 0) return null
  return Math.min(1, done / total)
}

/** Of a whole import; null in a stage that is not known. */
function wholeFraction({ name }: WorkStage, ofStage: number): number | null {
  const at = importShares.findIndex(([stage]) => stage === name)
  const share = importShares[at]?.[1]
  if (share === undefined) return null
  const before = importShares.slice(0, at).reduce((sum, [, each]) => sum + each, 0)
  return (before + share * ofStage) / allShares
}

function paceOf({ done, unit, seconds }: WorkStage): WorkProgress['pace'] {
  if (done === 0 || seconds < longEnough) return null
  return { amount: done / seconds, unit }
}

/** What is less than a fiftieth done tells nothing of the rest. */
const tellingFraction = 0.02

function timeLeft(fraction: number | null, seconds: number): number | null {
  if (fraction === null || fraction < tellingFraction || seconds < longEnough) return null
  return (seconds * (1 - fraction)) / fraction
}

/** The stages of an import that are still to come, if there are dumps for them. */
export function stagesToCome({ kind, stages }: Pick<Work, 'kind' | 'stages'>): string[] {
  if (kind !== 'import') return []
  const at = importShares.findIndex(([stage]) => stage === stages.at(-1)?.name)
  return importShares.slice(at + 1).map(([stage]) => stage)
}
