import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typedParts } from '../../../src-renderer/palette/typed-parts'

const marked = (title: string, question: string) =>
  typedParts(title, question)
    .map(({ text, isTyped }) => (isTyped ? `[${text}]` : text))
    .join('')

describe('what the reader typed, in a title', () => {
  it.each([
    ['Long-tail Learning', 'long tail', '[Long-tail] Learning'],
    [
      'Aligned Loss for Long-Tailed Recognition',
      'long tail',
      'Aligned Loss for [Long-Tail]ed Recognition',
    ],
    ['Question Answering on SQuAD2.0', 'squad', 'Question Answering on [SQuAD]2.0'],
    ['A long list with a tail', 'long tail', 'A [long] list with a [tail]'],
    ['Prolonged', 'long', 'Prolonged'],
    ['Émile', 'emi', '[Émi]le'],
    ['ﬁne-tuning', 'fine', '[ﬁne]-tuning'],
    ['ImageNet', 'image imagen', '[ImageN]et'],
    ['CIFAR-100-LT (ρ=100)', '100', 'CIFAR-[100]-LT (ρ=[100])'],
    ['anything', '', 'anything'],
    ['anything', '!?', 'anything'],
    ['', 'x', ''],
  ])('%s for %s', (title, question, result) => {
    expect(marked(title, question)).toBe(result)
  })

  it('never changes the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (title, question) => {
        expect(
          typedParts(title, question)
            .map(({ text }) => text)
            .join(''),
        ).toBe(title)
      }),
    )
  })
})
