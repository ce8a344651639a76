import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ListedPapers,
  PaperRange,
  type PaperSet,
  intersectionOf,
  unionOf,
} from '../../../../src-main/archive/papers/paper-set'

const most = 80
const id = fc.integer({ min: 1, max: most })
const listed = fc
  .uniqueArray(id, { maxLength: most })
  .map((ids) => new ListedPapers(Uint32Array.from(ids).toSorted()))
const range = fc.tuple(id, fc.integer({ min: 0, max: most })).map(([a, b]) => new PaperRange(a, b))
const sets = fc.array(fc.oneof(listed, range), { minLength: 1, maxLength: 5 })

/** What a set is, by asking it in every way there is. */
function told(set: PaperSet): number[] {
  const ids = [...set.ids]
  expect(set.size).toBe(ids.length)
  expect(Array.from({ length: most + 2 }, (_, id) => id).filter((id) => set.has(id))).toEqual(ids)
  expect(ids.map((_, place) => set.at(place))).toEqual(ids)
  expect([set.at(-1), set.at(ids.length)]).toEqual([undefined, undefined])
  for (let id = 0; id <= most + 1; id++)
    expect(set.before(id)).toBe(ids.filter((other) => other < id).length)
  return ids
}

const every = Array.from({ length: most }, (_, index) => index + 1)

describe('sets of papers', () => {
  it('tell the same of themselves however they are asked', () => {
    fc.assert(fc.property(fc.oneof(listed, range), (set) => void told(set)))
  })

  it('have in common the papers that all of them have', () => {
    fc.assert(
      fc.property(sets, (sets) => {
        const common = every.filter((id) => sets.every((set) => set.has(id)))
        expect(told(intersectionOf(sets))).toEqual(common)
      }),
    )
  })

  it('have together the papers that any of them has', () => {
    fc.assert(
      fc.property(sets, (sets) => {
        const together = every.filter((id) => sets.some((set) => set.has(id)))
        expect(told(unionOf(sets))).toEqual(together)
      }),
    )
  })
})
