import { array, assert, nat, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  facetsOf,
  meeting,
  tallied,
  talliedYears,
} from '../../../../src-main/archive/browse/conditions'

const conditions = new Map([
  ['even', (n: number) => n % 2 === 0],
  ['large', (n: number) => n > 10],
  ['round', (n: number) => n % 5 === 0],
])

const sorted = (rows: readonly number[]) => rows.toSorted((a, b) => a - b)

describe('conditions of a list', () => {
  it('leave for each facet what those of the others leave', () => {
    assert(
      property(array(nat(40), { maxLength: 60 }), (numbers) => {
        const facets = facetsOf(numbers, conditions)
        for (const facet of [...conditions.keys(), undefined])
          expect(sorted(facets(facet))).toEqual(sorted(meeting(numbers, conditions, facet)))
        expect(facets('no such facet')).toEqual(facets())
      }),
    )
  })

  it('are counted by value, most often first, equals in their order', () => {
    expect(tallied(['b', 'a', 'b', 'a', 'c'], (text) => text)).toEqual([
      ['a', 2],
      ['b', 2],
      ['c', 1],
    ])
    expect(tallied([1, 2], (n) => (n === 1 ? ['x', 'y'] : null))).toEqual([
      ['x', 1],
      ['y', 1],
    ])
  })

  it('are counted by year, rows without one last', () => {
    expect(talliedYears([2020, null, 2019, 2020], (year) => year)).toEqual([
      { year: 2019, count: 1 },
      { year: 2020, count: 2 },
      { year: null, count: 1 },
    ])
  })
})
