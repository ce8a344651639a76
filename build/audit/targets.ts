import type { Audit, Share } from './audit-figures'

/** A figure that an audit holds against a target. */
export interface Target {
  name: string
  share: Share
  /** The least that will do, from 0 to 1. */
  least: number
  met: boolean
}

/** Of nothing all is well. */
const shareOf = ({ of, hits }: Share): number => (of === 0 ? 1 : hits / of)

/** What the audit must reach, and whether it does. */
export function targetsOf({ answered, agreeing, wrong, absent }: Audit, known: number): Target[] {
  const looked = known - absent.length
  const targets = [
    { name: 'better end known, of two scores or more', share: answered, least: 0.995 },
    { name: 'as the stored order, of three or more', share: agreeing, least: 0.99 },
    {
      name: 'looked at by hand, come out right',
      share: { of: looked, hits: looked - wrong.length },
      least: 1,
    },
  ]
  return targets.map((target) => ({ ...target, met: shareOf(target.share) >= target.least }))
}

/** “1,841 of 1,847, 99.68 %” */
export function wordsOf(share: Share): string {
  // Cut, not rounded, so that a target that is missed never reads as met.
  const percent = Math.floor(shareOf(share) * 10_000) / 100
  return `${count(share.hits)} of ${count(share.of)}, ${percent.toFixed(2)} %`
}

const count = (number: number) => number.toLocaleString('en')
