import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { metricColumn, readSort, writeSort } from '#contract/sort'

describe('a sort as text', () => {
  it('is read back as it was written', () => {
    const keys = fc.array(
      fc.record({
        column: fc.string({ minLength: 1, unit: 'grapheme' }),
        descending: fc.boolean(),
      }),
    )
    fc.assert(
      fc.property(keys, (keys) => {
        expect(readSort(writeSort(keys))).toEqual(keys)
      }),
    )
  })

  it('is readable, and safe with a metric that holds its signs', () => {
    expect(
      writeSort([
        { column: metricColumn('Top-1, all: %'), descending: true },
        { column: 'model', descending: false },
      ]),
    ).toBe('metric.Top-1%2C%20all%3A%20%25:desc,model:asc')
  })

  it('is written also where a column holds half of a surrogate pair', () => {
    expect(readSort(writeSort([{ column: 'a\ud83d', descending: false }]))).toEqual([
      { column: 'a\ufffd', descending: false },
    ])
  })

  it.each(['model', 'model:up', ':asc', 'model:asc,', '%:asc', ','])('is not %j', (text) => {
    expect(readSort(text)).toBeNull()
  })
})
