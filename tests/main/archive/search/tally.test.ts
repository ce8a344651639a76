import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PostingList } from '../../../../src-main/archive/packed/postings'
import { Tally } from '../../../../src-main/archive/search/tally'

const met = (numbers: Float32Array | Uint32Array) =>
  new Map([...numbers.entries()].filter(([, number]) => number !== 0))

describe('a tally', () => {
  it('gives each paper of a list what its weight is worth, and a bit', () => {
    const lists = fc.array(
      fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.nat(7)), {
        selector: ([id]) => id,
        maxLength: 40,
      }),
      { maxLength: 32 },
    )
    const gains = Float32Array.of(1, 2, 3, 5, 8, 13, 21, 34)
    const tally = new Tally(new Float32Array(5001))
    fc.assert(
      fc.property(lists, (lists) => {
        const scores = new Map<number, number>()
        const found = new Map<number, number>()
        tally.clear()
        for (const [place, list] of lists.entries()) {
          const packed = new PostingList()
          for (const [id, weight] of list.toSorted(([a], [b]) => a - b)) {
            packed.push(id, weight)
            scores.set(id, (scores.get(id) ?? 0) + (gains[weight] ?? 0))
            found.set(id, ((found.get(id) ?? 0) | (1 << place)) >>> 0)
          }
          tally.addPostings(packed.bytes, gains, 1 << place)
        }
        expect(met(tally.scores)).toEqual(new Map([...scores].toSorted(([a], [b]) => a - b)))
        expect(met(tally.found)).toEqual(new Map([...found].toSorted(([a], [b]) => a - b)))
      }),
      { numRuns: 60 },
    )
  })
})
