import type { Flag, Metric } from '#contract/leaderboard'
import { doubtsOf } from '../ranking/score-doubts'

/** A column of scores as some rows spell them and as they read; null where one has none. */
interface Column {
  scores: readonly (string | null)[]
  numbers: readonly (number | null)[]
}

/**
 * What may be wrong with scores that stand beside those of the archive: the same doubts as an import
 * has. Where only they bring a second scale into the column, they are the ones on another scale.
 */
export function ownFlags(
  { name, scaleMix }: Pick<Metric, 'name' | 'scaleMix'>,
  archive: Column,
  own: Column,
): Flag[][] {
  const doubts = doubtsOf({
    name,
    scores: [...archive.scores, ...own.scores],
    numbers: [...archive.numbers, ...own.numbers],
  })
  const mixes = doubts.scaleMix !== null && scaleMix === null
  const isArchiveOfOne = archive.numbers.every((number) => number === null || Math.abs(number) <= 1)
  return own.numbers.map((number, at) => {
    const flags = [...(doubts.flags[archive.scores.length + at] ?? [])]
    const isOther = number !== null && Math.abs(number) > 1 === isArchiveOfOne && number !== 0
    if (mixes && isOther && !flags.includes('other scale')) flags.unshift('other scale')
    return flags
  })
}
