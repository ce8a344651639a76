import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../../src-main/archive/text/fold'

describe('fold', () => {
  it.each([
    ['lower case', 'ImageNet', 'imagenet'],
    ['blanks trimmed and collapsed', '  Top 1\t Accuracy\n', 'top 1 accuracy'],
    ['a no-break space is a blank', 'Top\u00a01', 'top 1'],
    ['accents go', 'Schölkopf Évaluation', 'scholkopf evaluation'],
    ['Greek reads as Latin', 'CIFAR-100-LT (ρ=100)', 'cifar-100-lt (r=100)'],
    ['capital Greek too', 'Δ Ω', 'd o'],
    ['an accented Greek letter', 'ά', 'a'],
    ['the micro sign', 'µm', 'mm'],
    ['letters that Unicode does not take apart', 'Łukasz Ørsted Straße', 'lukasz orsted strasse'],
    ['compatibility forms', 'ﬁne ＡＢ x²', 'fine ab x2'],
    ['vowel signs of other scripts stay', 'हिन्दी', 'हिन्दी'],
    ['Hangul stays composed', '한국어', '한국어'],
    ['nothing', '', ''],
  ])('%s', (_, text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('changes nothing when done twice', () => {
    assert(property(string(), (text) => void expect(fold(fold(text))).toBe(fold(text))))
  })
})
