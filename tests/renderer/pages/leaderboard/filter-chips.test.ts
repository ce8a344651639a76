import { describe, expect, it } from 'vitest'
import { noFilters, type Filters } from '#contract/filters'
import {
  chipsOf,
  rangeWords,
} from '../../../../src-renderer/pages/leaderboard/filters/filter-chips'

describe('the filters that are on', () => {
  it.each<[Partial<Filters>, string[]]>([
    [{}, []],
    [{ text: 'vit' }, []],
    [{ code: 'official' }, ['Code: official']],
    [{ extra: 'unknown' }, ['Extra data: unknown']],
    [{ years: { min: 2018, max: 2020 } }, ['Years: 2018 to 2020']],
    [
      {
        ranges: [
          { metric: 'F1', min: 80, max: null },
          { metric: ' ', min: null, max: 2 },
        ],
      },
      ['F1: 80 or more', 'unnamed: 2 or less'],
    ],
    [{ complete: ['F1', 'EM'] }, ['Reports: F1', 'Reports: EM']],
    [
      { attributes: [{ metric: 'Backbone', values: ['ViT', 'ResNet'] }] },
      ['Backbone: ViT or ResNet'],
    ],
  ])('%j read %j', (part, words) => {
    const chips = chipsOf({ ...noFilters, ...part })
    expect(chips.map(({ kind, name }) => `${kind}: ${name}`)).toEqual(words)
  })

  it('come off one by one', () => {
    const filters: Filters = {
      ...noFilters,
      text: 'vit',
      code: 'any',
      complete: ['F1', 'EM'],
      ranges: [{ metric: 'F1', min: 1, max: 2 }],
    }
    const without = Object.fromEntries(chipsOf(filters).map(({ key, without }) => [key, without]))
    expect(without['code']).toEqual({ ...filters, code: null })
    expect(without['complete F1']).toEqual({ ...filters, complete: ['EM'] })
    expect(without['range F1']).toEqual({ ...filters, ranges: [] })
  })
})

describe('a range in words', () => {
  it.each([
    [2018, 2020, '2018 to 2020'],
    [80.5, null, '80.5 or more'],
    [null, -1, '-1 or less'],
    [7, 7, '7'],
  ])('from %s to %s reads “%s”', (min, max, words) => {
    expect(rangeWords({ min, max })).toBe(words)
  })
})
