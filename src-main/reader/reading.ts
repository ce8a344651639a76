import type { ReadingState } from '#contract/library'
import { type Describe, type IsMeant, refuseMore } from './library'
import type { Material } from './material'

export const MOST_READING = 5000

/** Keeps how far the reader is with a paper, or forgets it; whether or not the snapshot has the paper. */
export function markingRead(
  all: Material,
  state: ReadingState | undefined,
  isMeant: IsMeant,
  { describe, now }: { describe: Describe; now: string },
): Material {
  const { reading } = all
  const before = reading.findLast(isMeant)
  if (before?.state === state) return all
  const others = reading.filter((each) => !isMeant(each))
  if (state === undefined) return { ...all, reading: others }
  if (!before) refuseMore(reading, MOST_READING, 'papers marked')
  return { ...all, reading: [...others, { ...(before ?? describe()), state, changed: now }] }
}
