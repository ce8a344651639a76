import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashOf } from '../../../../../src-main/archive/packed/byte-strings'
import { CutWords } from '../../../../../src-main/archive/search/index/cut-words'
import { words } from '../../../../../src-main/archive/search/words'

function cut(text: string, cutter = new CutWords()): string[] {
  cutter.cut(text)
  return Array.from({ length: cutter.count }, (_, index) =>
    cutter.bytes.toString('utf8', cutter.starts[index], cutter.ends[index]),
  )
}

/** What cuts words, and what is around it. */
const ascii = fc.string({
  unit: fc.constantFrom(...'abS sTz019\'".-_:/\n’‘–\u00a0…é学α'.split('')),
  maxLength: 40,
})

describe('words cut from bytes', () => {
  it.each([
    ['possessives', "Parkinson's disease's  'S, it's5 's", 'parkinson disease it s 5'],
    ['an apostrophe at the end', "authors' s'", 'authors s'],
    ['letters next to digits', 'ResNet50x4', 'resnet 50 x 4'],
    [
      'a word of a hundred letters',
      `${'a'.repeat(100)} b`,
      `${'a'.repeat(64)} ${'a'.repeat(36)} b`,
    ],
    ['dashes and quotes', 'a–b “c’s” d’ e…f\u00a0g', 'a b c d e f g'],
    ['other letters', 'Café α 学习', 'cafe alpha 学 习'],
    [
      'a sign that is folded into many letters',
      'ﷺ'.repeat(9),
      Array.from({ length: 9 }, () => 'صلى الله عليه وسلم').join(''),
    ],
    ['nothing', '', ''],
  ])('with %s', (_, text, expected) => {
    expect(cut(text).join(' ')).toBe(expected)
    expect(words(text).join(' ')).toBe(expected)
  })

  it('are those that words gives, whatever the text', () => {
    const cutter = new CutWords()
    const texts = fc.oneof(ascii, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(texts, (text) => {
        expect(cut(text, cutter)).toEqual(words(text))
      }),
      { numRuns: 500 },
    )
  })

  it('have the same hash however they were cut', () => {
    fc.assert(
      fc.property(ascii, (text) => {
        const cutter = new CutWords()
        cutter.cut(text)
        for (let index = 0; index < cutter.count; index++) {
          const word = Buffer.from(cutter.bytes.subarray(cutter.starts[index], cutter.ends[index]))
          expect(cutter.hashes[index]).toBe(hashOf(word, 0, word.length))
        }
      }),
    )
  })
})
