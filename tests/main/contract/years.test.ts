import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readYears, writeYears } from '#contract/years'

describe('years', () => {
  it.each([
    ['2019', { from: 2019, to: 2019 }],
    [' 2018..2020 ', { from: 2018, to: 2020 }],
    ['2018..', { from: 2018, to: 9999 }],
    ['..2020', { from: 1, to: 2020 }],
    ['2020..2018', null],
    ['..', null],
    ['0', null],
    ['', null],
    ['20199', null],
    ['2019-2020', null],
  ])('“%s” are read as %j', (text, years) => {
    expect(readYears(text)).toEqual(years)
  })

  it('that are written are read as they were', () => {
    const year = fc.integer({ min: 1, max: 9999 })
    fc.assert(
      fc.property(year, year, (a, b) => {
        const years = { from: Math.min(a, b), to: Math.max(a, b) }
        const written = writeYears(years)
        expect(written === undefined ? { from: 1, to: 9999 } : readYears(written)).toEqual(years)
      }),
    )
  })
})
