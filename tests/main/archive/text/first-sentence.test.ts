import { describe, expect, it } from 'vitest'
import { array, assert, constantFrom, property } from 'fast-check'
import { firstSentence } from '../../../../src-main/archive/text/first-sentence'

describe('the first sentence', () => {
  it.each([
    ['**LoRA** is a method. It adapts.', 'LoRA is a method.'],
    ['A [Residual Block](https://x.org/a) skips. More', 'A Residual Block skips.'],
    ['# Head\n\nText follows here.', 'Head'],
    [
      'We follow Smith et al. Their rule is e.g. Adam. Next',
      'We follow Smith et al. Their rule is e.g. Adam.',
    ],
    ['By J. Smith and others. Next one.', 'By J. Smith and others.'],
    [
      '![a picture](x.png)\n\nIt is 3.5 times faster than $a.b$. So',
      'It is 3.5 times faster than $a.b$.',
    ],
    ['<p>One\ntwo</p> three! Four', 'One two three!'],
    ['without an end', 'without an end'],
    ['', null],
    [null, null],
    ['![only a picture](x.png)', null],
    ['***', null],
  ])('of %j is %j', (text, sentence) => {
    expect(firstSentence(text)).toBe(sentence)
  })

  it('is cut at a word where it is long', () => {
    const sentence = firstSentence('word '.repeat(100)) ?? ''
    expect(sentence).toMatch(/^word( word)*…$/)
    expect(sentence.length).toBeLessThanOrEqual(241)
  })

  it('is one short line of any text', () => {
    const marks = constantFrom('[', '](', ')', '!', '.', '**', '`', '<p ', '\n', ' ', 'A', 'b')
    assert(
      property(array(marks, { maxLength: 3000 }), (parts) => {
        const sentence = firstSentence(parts.join(''))
        expect(sentence === null || (sentence.length <= 241 && !sentence.includes('\n'))).toBe(true)
      }),
    )
  })
})
