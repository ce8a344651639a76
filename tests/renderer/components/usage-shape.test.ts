import { describe, expect, it } from 'vitest'
import { usageBars, usageInWords } from '../../../src-renderer/components/usage/usage-shape'

const of = (year: number | null, papers: number) => ({ year, papers })

describe('usage by year', () => {
  it('has a bar for each year between the first and the last', () => {
    expect(usageBars([of(2017, 2), of(2019, 4), of(null, 9)])).toEqual([
      { year: 2017, papers: 2, share: 0.5 },
      { year: 2018, papers: 0, share: 0 },
      { year: 2019, papers: 4, share: 1 },
    ])
  })

  it('has no bars without years', () => {
    expect(usageBars([])).toEqual([])
    expect(usageBars([of(null, 3)])).toEqual([])
  })

  it('draws no years that cannot be right', () => {
    expect(usageBars([of(1, 2), of(2019, 4), of(9999, 1)]).map(({ year }) => year)).toEqual([2019])
  })

  it.each([
    [[of(2017, 2), of(2019, 4)], '6 papers from 2017 to 2019, most in 2019 (4).'],
    [[of(2017, 1)], '1 paper, of 2017.'],
    [[of(2017, 1), of(null, 2)], '3 papers, of 2017; 2 papers without a date.'],
    [[of(null, 2)], '2 papers; 2 papers without a date.'],
    [[of(1, 3), of(2017, 1)], '4 papers, of 2017; 3 papers of a year that cannot be right.'],
  ])('says %j as “%s”', (usage, words) => {
    expect(usageInWords(usage)).toBe(words)
  })
})
