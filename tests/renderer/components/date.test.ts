import { describe, expect, it } from 'vitest'
import { formatDate, formatSpan, isoDay, yearOf } from '../../../src-renderer/components/date'

describe('a date', () => {
  it.each([
    ['2023-09-18', '2023-09-18'],
    ['2021-11-01', '2021-11'],
    ['2021-01-01', '2021-01'],
    ['2021-11-11', '2021-11-11'],
  ])('%s reads %s', (day, text) => {
    expect(formatDate(day)).toBe(text)
  })

  it.each([
    [0, '1970-01-01'],
    [-1, '1969-12-31'],
    [18_339, '2020-03-18'],
  ])('day %i is %s', (days, day) => {
    expect(isoDay(days)).toBe(day)
  })

  it('has a year', () => {
    expect(yearOf('2020-03-18')).toBe(2020)
  })
})

describe('a span of dates', () => {
  it.each([
    ['2012-12-01', '2020-06-20', '2012-12 to 2020-06-20'],
    ['2020-06-20', '2020-06-20', '2020-06-20'],
    ['2020-06-01', '2020-06-01', '2020-06'],
    [null, null, null],
  ])('from %s to %s reads %s', (first, last, text) => {
    expect(formatSpan(first, last)).toBe(text)
  })
})
