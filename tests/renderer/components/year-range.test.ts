import { describe, expect, it } from 'vitest'
import {
  barsOf,
  endsOf,
  rangeTo,
  yearsWithin,
} from '../../../src-renderer/components/facets/year-range'

describe('the bars of years', () => {
  it('have a place for years without papers, and none for papers without a year', () => {
    expect(
      barsOf([
        { year: 2017, count: 5 },
        { year: 2019, count: 10 },
        { year: null, count: 99 },
      ]),
    ).toEqual([
      { year: 2017, count: 5, share: 0.5 },
      { year: 2018, count: 0, share: 0 },
      { year: 2019, count: 10, share: 1 },
    ])
  })

  it('are the last forty', () => {
    const bars = barsOf([
      { year: 1900, count: 1 },
      { year: 2025, count: 1 },
    ])
    expect([bars.length, bars[0]?.year]).toEqual([40, 1986])
  })

  it.each([[[]], [[{ year: null, count: 3 }]]])('are none for %j', (years) => {
    expect(barsOf(years)).toEqual([])
  })

  it.each([
    [null, false, { from: 2018, to: 2018 }],
    [{ from: 2018, to: 2018 }, false, null],
    [{ from: 2016, to: 2018 }, false, { from: 2018, to: 2018 }],
    [{ from: 2015, to: 2016 }, true, { from: 2015, to: 2018 }],
    [{ from: 2020, to: 2021 }, true, { from: 2018, to: 2021 }],
    [null, true, { from: 2018, to: 2018 }],
  ])('2018, with %j chosen and Shift %s, choose %j', (chosen, isFurther, years) => {
    expect(rangeTo(2018, chosen, isFurther)).toEqual(years)
  })
})

describe('years that are typed', () => {
  it.each([
    [null, null],
    [
      { from: 2018, to: 9999 },
      { min: 2018, max: null },
    ],
    [
      { from: 1, to: 2020 },
      { min: null, max: 2020 },
    ],
    [
      { from: 2018, to: 2020 },
      { min: 2018, max: 2020 },
    ],
  ])('%j have the ends %j, and the other way round', (years, ends) => {
    expect(endsOf(years)).toEqual(ends)
    expect(yearsWithin(ends)).toEqual(years)
  })

  it('are whole years that there can be', () => {
    expect(yearsWithin({ min: -5, max: 2019.6 })).toEqual({ from: 1, to: 2020 })
    expect(yearsWithin({ min: 2018, max: 123_456 })).toEqual({ from: 2018, to: 9999 })
  })
})
