import { array, assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  deflateText,
  inflateText,
  makeDictionary,
} from '../../../../src-main/archive/text/compressed-text'

const abstract = 'We propose a method for long-tailed recognition and evaluate it on ImageNet. '

describe('compressed text', () => {
  it('comes back as it was, with and without a dictionary', () => {
    assert(
      property(string({ unit: 'binary' }), array(string()), (text, samples) => {
        const dictionary = makeDictionary(samples)
        expect(inflateText(deflateText(text, dictionary), dictionary)).toBe(text)
      }),
    )
  })

  it('is smaller with a dictionary of texts like it', () => {
    const dictionary = makeDictionary([abstract.repeat(3)])
    const alone = deflateText(abstract, makeDictionary([]))
    expect(deflateText(abstract, dictionary).length).toBeLessThan(alone.length / 3)
  })

  it('keeps the last 8 KB of the samples', () => {
    const dictionary = makeDictionary(['first '.repeat(9000), abstract])
    expect(dictionary).toHaveLength(8 << 10)
    expect(Buffer.from(dictionary).toString().endsWith(abstract)).toBe(true)
  })

  it('fails on bytes that unpack to more than any text has', () => {
    const none = makeDictionary([])
    const bomb = deflateText('a'.repeat((64 << 20) + 1), none)
    expect(bomb.length).toBeLessThan(1 << 20)
    expect(() => inflateText(bomb, none)).toThrow('Cannot create a Buffer larger than')
  })

  it('fails on bytes made with another dictionary instead of giving another text', () => {
    const bytes = deflateText(abstract, makeDictionary([abstract]))
    expect(() => inflateText(bytes, makeDictionary([]))).toThrow('invalid distance')
  })
})
