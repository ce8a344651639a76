import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noFilters, readFilters, writeFilters, type Filters, type Range } from '#contract/filters'

const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((number) => number + 0)
const range: fc.Arbitrary<Range> = fc.oneof(
  fc.record({ min: number, max: fc.option(number) }),
  fc.record({ min: fc.constant(null), max: number }),
)
/** Names of strangers: any signs, also the grammar's own, and none at all. */
const name = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(',', ':', '|', '.', '%', ' ', 'a', '2C') }),
  fc.constantFrom('', '__proto__', 'constructor', 'metric.A', 'text', '100%', '%2C', ' ', '\n'),
)
const filters: fc.Arbitrary<Filters> = fc.record({
  text: name.map((text) => text.trim()),
  code: fc.constantFrom('any', 'official', 'none', null),
  extra: fc.constantFrom('yes', 'no', 'unknown', null),
  years: fc.option(range),
  ranges: fc.array(
    fc.tuple(name, range).map(([metric, range]) => ({ metric, ...range })),
    { maxLength: 4 },
  ),
  complete: fc.array(name, { maxLength: 4 }),
  attributes: fc.array(
    fc.record({
      metric: name,
      values: fc.array(
        name.filter((value) => value !== ''),
        { minLength: 1, maxLength: 4 },
      ),
    }),
    { maxLength: 4 },
  ),
})

describe('filters as text', () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(filters, (filters) => {
        expect(readFilters(writeFilters(filters))).toEqual(filters)
      }),
      { numRuns: 500 },
    )
  })

  it('are readable, in a fixed order', () => {
    expect(
      writeFilters({
        attributes: [{ metric: 'Backbone', values: ['ViT', 'A|B'] }],
        complete: ['Params'],
        ranges: [{ metric: 'Top 1 Accuracy', min: 80, max: null }],
        years: { min: 2018, max: 2020 },
        extra: 'no',
        code: 'any',
        text: ' vit, large ',
      }),
    ).toBe(
      'text:vit%2C%20large,code:any,extra:no,years:2018..2020,metric.Top%201%20Accuracy:80..,' +
        'complete:Params,attribute.Backbone:ViT|A%7CB',
    )
  })

  it('are no text when nothing is filtered', () => {
    expect(writeFilters(noFilters)).toBe('')
    expect(
      writeFilters({ ...noFilters, text: '  ', attributes: [{ metric: 'A', values: [] }] }),
    ).toBe('')
  })

  it('are written also where half of a surrogate pair was typed', () => {
    const half = 'a\ud83d'
    const written = writeFilters({
      ...noFilters,
      text: half,
      complete: [half],
      ranges: [{ metric: half, min: 1, max: null }],
      attributes: [{ metric: half, values: [half] }],
    })
    expect(readFilters(written)).toMatchObject({ text: 'a\ufffd', complete: ['a\ufffd'] })
  })
})

describe('filters as a reader types them', () => {
  it.each<[string, Partial<Filters>]>([
    ['', {}],
    [' , ,', {}],
    ['code:any', { code: 'any' }],
    [' code: official , extra:unknown,', { code: 'official', extra: 'unknown' }],
    ['text:vit large', { text: 'vit large' }],
    ['text:a:b', { text: 'a:b' }],
    ['text:a.b:c', { text: 'a.b:c' }],
    ['text:100%', { text: '100%' }],
    ['text:caf%C3%A9', { text: 'café' }],
    ['years:2018..2020', { years: { min: 2018, max: 2020 } }],
    ['years:2018 .. 2020', { years: { min: 2018, max: 2020 } }],
    ['years:2019', { years: { min: 2019, max: 2019 } }],
    ['years:..2020', { years: { min: null, max: 2020 } }],
    ['metric.Top 1 Accuracy:80..', { ranges: [{ metric: 'Top 1 Accuracy', min: 80, max: null }] }],
    ['metric.1:1 Accuracy:.5..', { ranges: [{ metric: '1:1 Accuracy', min: 0.5, max: null }] }],
    ['metric.mAP@0.5:-1.5..1e3', { ranges: [{ metric: 'mAP@0.5', min: -1.5, max: 1000 }] }],
    ['metric.a:0.5...7', { ranges: [{ metric: 'a', min: 0.5, max: 0.7 }] }],
    ['metric.:1..', { ranges: [{ metric: '', min: 1, max: null }] }],
    ['metric.Error %:..5', { ranges: [{ metric: 'Error %', min: null, max: 5 }] }],
    ['complete:Params', { complete: ['Params'] }],
    ['complete:A,complete:B', { complete: ['A', 'B'] }],
    ['complete: A:B ', { complete: ['A:B'] }],
    ['complete:', { complete: [''] }],
    [
      'attribute.Backbone:ViT|Res Net',
      { attributes: [{ metric: 'Backbone', values: ['ViT', 'Res Net'] }] },
    ],
    ['attribute.a: x | y ', { attributes: [{ metric: 'a', values: ['x', 'y'] }] }],
  ])('%j', (typed, expected) => {
    expect(readFilters(typed)).toEqual({ ...noFilters, ...expected })
  })

  it.each([
    'code',
    'code:',
    'code:some',
    'code.x:any',
    'Code:any',
    'extra:maybe',
    'text:',
    'text: ',
    'years:..',
    'years:a..b',
    'years:0x10..',
    'years:Infinity..',
    'years:1e999..',
    'years:2018..2019..2020',
    'years:2018-2020',
    'metric:80..',
    'metric.Accuracy',
    'metric.Accuracy:',
    'metric.Accuracy:high',
    'attribute.Backbone:',
    'attribute:ViT',
    'rank:1..3',
    '__proto__:1',
    'code:any,code:none',
    'text:a,text:b',
    'years:2018..,years:..2020',
    'text:a,b',
  ])('but not %j', (typed) => {
    expect(readFilters(typed)).toBeNull()
  })
})
