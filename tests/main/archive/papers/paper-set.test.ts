import * as fc from 'fast-check'
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

const every = Array.from({ length: most }, (_, index) => index + 1)
const beyond = [0, ...every, most + 1]

/** What a set says of itself, however it is asked. */
const said = (set: PaperSet) => ({
  ids: [...set.ids],
  size: set.size,
  has: beyond.filter((id) => set.has(id)),
  at: [-1, ...set.ids.keys(), set.size].map((place) => set.at(place)),
  before: beyond.map((id) => set.before(id)),
})

/** What a set of just these ids must say. */
const saidOf = (ids: readonly number[]) => ({
  ids,
  size: ids.length,
  has: ids,
  at: [undefined, ...ids, undefined],
  before: beyond.map((id) => ids.filter((other) => other < id).length),
})

describe('sets of papers', () => {
  it('have in common the papers that all of them have', () => {
    fc.assert(
      fc.property(sets, (sets) => {
        const common = every.filter((id) => sets.every((set) => set.has(id)))
        expect(said(intersectionOf(sets))).toEqual(saidOf(common))
      }),
    )
  })

  it('have together the papers that any of them has', () => {
    fc.assert(
      fc.property(sets, (sets) => {
        const together = every.filter((id) => sets.some((set) => set.has(id)))
        expect(said(unionOf(sets))).toEqual(saidOf(together))
      }),
    )
  })
})
