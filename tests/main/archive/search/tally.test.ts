import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PostingList } from '../../../../src-main/archive/packed/postings'
import { SkippedPostings } from '../../../../src-main/archive/packed/skipped-postings'
import type { Candidates } from '../../../../src-main/archive/search/candidates'
import type { Gainer } from '../../../../src-main/archive/search/gainer'
import { Tally } from '../../../../src-main/archive/search/tally'

const HIGHEST = 5000
const GAINS = Float32Array.of(1, 2, 3, 5, 8, 13, 21, 34)

type Entry = readonly [id: number, weight: number]

const entries = (maxLength: number) =>
  fc
    .uniqueArray(fc.tuple(fc.integer({ min: 1, max: HIGHEST }), fc.nat(7)), {
      selector: ([id]) => id,
      maxLength,
    })
    .map((list) => list.toSorted(([a], [b]) => a - b))
/** Long ones too, of which most is skipped. */
const list = fc.oneof(
  entries(40),
  fc
    .record({ first: fc.nat(300), step: fc.integer({ min: 1, max: 9 }) })
    .map(({ first, step }) =>
      Array.from({ length: Math.floor((HIGHEST - first - 1) / step) }, (_, at): Entry => [
        first + 1 + at * step,
        at % 8,
      ]),
    ),
)

function packed(list: readonly Entry[]): SkippedPostings {
  const postings = new PostingList()
  for (const [id, weight] of list) postings.push(id, weight)
  return new SkippedPostings(postings.bytes.slice())
}

interface Gained {
  score: number
  bits: number
}

/** What the papers of some lists gain. */
function gained(lists: readonly (readonly Entry[])[]): Map<number, Gained> {
  const all = new Map<number, Gained>()
  for (const [place, list] of lists.entries())
    for (const [id, weight] of list) {
      const { score, bits } = all.get(id) ?? { score: 0, bits: 0 }
      all.set(id, { score: score + (GAINS[weight] ?? 0), bits: (bits | (1 << place)) >>> 0 })
    }
  return new Map([...all].toSorted(([a], [b]) => a - b))
}

function addAll(gainer: Gainer, lists: readonly (readonly Entry[])[], firstPlace = 0): void {
  for (const [place, list] of lists.entries())
    gainer.addPostings(packed(list), GAINS, 1 << (firstPlace + place))
}

const met = ({ ids, scores, found, count }: Candidates) =>
  new Map(
    Array.from(ids.subarray(0, count), (id, place) => [
      id,
      { score: scores[place], bits: found[place] },
    ]),
  )

describe('a tally', () => {
  it('gives each paper of a list what its weight is worth, and a bit', () => {
    const tally = new Tally(HIGHEST)
    fc.assert(
      fc.property(fc.array(list, { maxLength: 32 }), (lists) => {
        tally.clear()
        addAll(tally, lists)
        expect(met(tally.candidates(null))).toEqual(gained(lists))
      }),
      { numRuns: 60 },
    )
  })

  it('gives single papers and several the same', () => {
    const tally = new Tally(HIGHEST)
    tally.addPaper(64, 2, 1)
    tally.addPapers(Uint32Array.of(1, 31, 32, 64, HIGHEST), 3, 2)
    expect([...met(tally.candidates((id) => id !== 31))]).toEqual([
      [1, { score: 3, bits: 2 }],
      [32, { score: 3, bits: 2 }],
      [64, { score: 5, bits: 3 }],
      [HIGHEST, { score: 3, bits: 2 }],
    ])
  })
})

describe('candidates', () => {
  it('gain by further lists as all papers would, and no other paper is added', () => {
    const tally = new Tally(HIGHEST)
    fc.assert(
      fc.property(list, fc.array(list, { maxLength: 5 }), (first, others) => {
        tally.clear()
        addAll(tally, [first])
        const candidates = tally.candidates(null)
        addAll(candidates, others, 1)
        const ids = new Set(first.map(([id]) => id))
        const expected = [...gained([first, ...others])].filter(([id]) => ids.has(id))
        expect([...met(candidates)]).toEqual(expected)
      }),
      { numRuns: 100 },
    )
  })

  it('are left when they have all of some bits', () => {
    const tally = new Tally(HIGHEST)
    fc.assert(
      fc.property(list, list, (first, second) => {
        tally.clear()
        addAll(tally, [first])
        const candidates = tally.candidates(null)
        candidates.addPapers(
          Uint32Array.from(second, ([id]) => id),
          4,
          2,
        )
        candidates.keep(2)
        const ids = new Set(second.map(([id]) => id))
        expect([...met(candidates).keys()]).toEqual(
          first.map(([id]) => id).filter((id) => ids.has(id)),
        )
        for (const [id] of second.slice(0, 3)) candidates.addPaper(id, 1, 4)
        const gaining = new Set(second.slice(0, 3).map(([id]) => id))
        for (const [id, { bits }] of met(candidates)) expect(bits).toBe(gaining.has(id) ? 7 : 3)
      }),
      { numRuns: 60 },
    )
  })
})
