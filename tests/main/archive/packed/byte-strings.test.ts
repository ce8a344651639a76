import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteStrings, hashOf } from '../../../../src-main/archive/packed/byte-strings'

const texts = fc.array(
  fc.oneof(fc.constantFrom('a', 'b', 'ab', ''), fc.string({ unit: 'grapheme' })),
  { maxLength: 200 },
)

describe('strings kept as bytes', () => {
  it('are numbered in the order in which they are met, and found again', () => {
    fc.assert(
      fc.property(texts, (texts) => {
        const strings = new ByteStrings()
        const distinct = [...new Set(texts)]
        for (const text of texts) expect(strings.numberOf(text)).toBe(distinct.indexOf(text))
        for (const text of texts) expect(strings.find(text)).toBe(distinct.indexOf(text))
        expect(strings.all()).toEqual(distinct)
        expect(strings.find('never met before, as long as it is')).toBe(-1)
      }),
    )
  })

  it('are many thousands', () => {
    const strings = new ByteStrings()
    for (let at = 0; at < 50_000; at++) strings.numberOf(`key ${at}`)
    expect(strings.count).toBe(50_000)
    expect([0, 4095, 49_999].map((at) => strings.find(`key ${at}`))).toEqual([0, 4095, 49_999])
    expect(strings.find('key 50000')).toBe(-1)
  })

  it('may share a hash, as AaAa and BBBB do', () => {
    const [one, other] = [Buffer.from('AaAa'), Buffer.from('BBBB')]
    expect(hashOf(one, 0, 4)).toBe(hashOf(other, 0, 4))
    const strings = new ByteStrings()
    expect([strings.numberOf('AaAa'), strings.numberOf('BBBB'), strings.find('AaBB')]).toEqual([
      0, 1, -1,
    ])
  })

  it('are found by their bytes within others', () => {
    const strings = new ByteStrings()
    const bytes = Buffer.from('deep learning')
    const number = strings.number(bytes, 5, 13, hashOf(bytes, 5, 13))
    expect(strings.find('learning')).toBe(number)
  })
})
