import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNames, writeNames } from '#contract/names'

describe('several names', () => {
  it.each([
    ['NeurIPS 2019 12|ICLR 2020 1', ['NeurIPS 2019 12', 'ICLR 2020 1']],
    [' a | b ', ['a', 'b']],
    ['a|a', ['a']],
    ['', []],
    ['||', []],
    ['100%|50%7C50', ['100%', '50|50']],
  ])('“%s” are read as %j', (text, names) => {
    expect(readNames(text)).toEqual(names)
  })

  it('that are written are read as they were', () => {
    const name = fc.string({ unit: 'binary' }).filter((text) => text.trim() === text && text !== '')
    fc.assert(
      fc.property(fc.uniqueArray(name), (names) => {
        expect(readNames(writeNames(names))).toEqual(names)
      }),
    )
  })
})
