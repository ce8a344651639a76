import { describe, expect, it } from 'vitest'
import { yearBars, yearSpan } from '../../../src-renderer/components/year-bars-shape'

describe('the span of years', () => {
  it('is the last nine at most', () => {
    expect(
      yearSpan([
        [[1999, 1]],
        [
          [2012, 3],
          [2020, 1],
        ],
      ]),
    ).toEqual([2012, 2020])
  })

  it('is shorter where there is less', () => {
    expect(yearSpan([[[2018, 1]], [[2020, 1]]])).toEqual([2018, 2020])
  })

  it('is none for nothing', () => {
    expect(yearSpan([[], []])).toBeNull()
  })
})

describe('the bars', () => {
  it('are as high as their share of the highest, and never invisible', () => {
    const bars = yearBars(
      [
        [2018, 1],
        [2020, 1000],
        [2021, 500],
      ],
      2018,
      2021,
      17,
    )
    expect(bars.map(({ count, height }) => [count, height])).toEqual([
      [1, 1],
      [0, 0],
      [1000, 17],
      [500, 8.5],
    ])
  })

  it('pass over years outside of the span', () => {
    expect(yearBars([[1999, 5]], 2018, 2019, 17).map(({ height }) => height)).toEqual([0, 0])
  })
})
