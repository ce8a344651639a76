import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAxis } from '../../../src-renderer/charts/day-axis'

const room = { width: 1000, before: 30, after: 20, year: 40 }
const axis = (first: string, last: string, width = room.width) =>
  dayAxis(Date.parse(first), Date.parse(last), { ...room, width })
const texts = (first: string, last: string, width?: number) =>
  axis(first, last, width).texts.map(({ text }) => text)

describe('the axis of days', () => {
  it.each<[string, [string, string, number?], string[]]>([
    ['names the years', ['2012-12-31', '2016-06-20'], ['2013', '2014', '2015', '2016']],
    [
      'names a year that is seen in part, if there is room',
      ['2012-08-01', '2015-11-20'],
      ['2012', '2013', '2014', '2015'],
    ],
    [
      'names every fifth year where there is little room',
      ['1990-01-01', '2020-01-01', 400],
      ['1990', '1995', '2000', '2005', '2010', '2015', '2020'],
    ],
    [
      'names quarters under two years',
      ['2019-04-02', '2020-01-02'],
      ['April 2019', 'July', 'October', 'January 2020'],
    ],
    [
      'names every second quarter where there is little room',
      ['2018-03-20', '2020-01-02', 400],
      ['July 2018', 'January 2019', 'July', 'January 2020'],
    ],
    [
      'shows half a year around a single day',
      ['2020-03-18', '2020-03-18'],
      ['January 2020', 'April'],
    ],
  ])('%s', (_, [first, last, width], expected) => {
    expect(texts(first, last, width)).toEqual(expected)
  })

  it('puts a year in the middle of what is seen of it, and a quarter where it begins', () => {
    const [year] = axis('2012-12-31', '2016-06-20').texts
    expect(new Date(year?.at ?? 0).toISOString().slice(0, 10)).toBe('2013-07-02')
    const [, quarter] = axis('2019-04-02', '2020-01-02').texts
    expect(new Date(quarter?.at ?? 0).toISOString().slice(0, 10)).toBe('2019-07-01')
  })

  it('leaves the room that it is asked to leave', () => {
    const [from, to] = axis('2012-01-01', '2018-01-01').domain
    const perPixel = (to - from) / room.width
    expect((Date.parse('2012-01-01') - from) / perPixel).toBeCloseTo(30)
    expect((to - Date.parse('2018-01-01')) / perPixel).toBeCloseTo(20)
  })

  it('has a name on it whatever the days and the room', () => {
    const day = fc.integer({ min: -25_000, max: 30_000 }).map((days) => days * 86_400_000)
    fc.assert(
      fc.property(day, day, fc.integer({ min: 200, max: 3000 }), (a, b, width) => {
        const { domain, texts, ticks } = dayAxis(Math.min(a, b), Math.max(a, b), { ...room, width })
        expect(texts.length).toBeGreaterThan(0)
        for (const at of [...ticks, ...texts.map(({ at }) => at)]) {
          expect(at).toBeGreaterThanOrEqual(domain[0])
          expect(at).toBeLessThanOrEqual(domain[1])
        }
      }),
    )
  })
})
