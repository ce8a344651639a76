import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  nameByFamily,
  nameInOrder,
  readNames,
  splitName,
} from '../../../../src-main/contract/cite/author-name'

describe('a name', () => {
  it.each([
    ['Ashish Vaswani', 'Vaswani, Ashish'],
    ['Aidan N. Gomez', 'Gomez, Aidan N.'],
    ['Jiang-Xin Shi', 'Shi, Jiang-Xin'],
    ['haonan he', 'he, haonan'],
    // Small particles stand before the family's name, and all that follows belongs to it.
    ['Menno van Zaanen', 'van Zaanen, Menno'],
    ['Mihaela van der Schaar', 'van der Schaar, Mihaela'],
    ['Jorge del Castillo Tierz', 'del Castillo Tierz, Jorge'],
    ['Jorge Luiz de Castro e Silva', 'de Castro e Silva, Jorge Luiz'],
    ['F. S. de Boer', 'de Boer, F. S.'],
    // An initial after one says that it belongs to a given name.
    ['Renato L. de F. Cunha', 'Cunha, Renato L. de F.'],
    // With a capital they are a part of the family's name.
    ['Kevin De Haan', 'De Haan, Kevin'],
    ['Peter Van den Besselaar', 'Van den Besselaar, Peter'],
    ['Giuseppe Di Benedetto', 'Di Benedetto, Giuseppe'],
    ['Marwa El Halabi', 'El Halabi, Marwa'],
    // Names that only look so.
    ['Thi Van Nguyen', 'Nguyen, Thi Van'],
    ['Nguyen Van Hao', 'Hao, Nguyen Van'],
    ['Ying Da Wang', 'Wang, Ying Da'],
    // Suffixes.
    ['Robert W. Heath Jr.', 'Heath, Robert W., Jr.'],
    ['Hal Daumé III', 'Daumé, Hal, III'],
    ['Maurice J. Pescitelli, Jr.', 'Pescitelli, Maurice J., Jr.'],
    ['Luiz Gonzaga Da Silveira Junior', 'Da Silveira Junior, Luiz Gonzaga'],
    // The other way round already.
    ['Vaswani, Ashish', 'Vaswani, Ashish'],
    ['van Zaanen, Menno', 'van Zaanen, Menno'],
    ['Heath, Jr., Robert W.', 'Heath, Robert W., Jr.'],
    // Whole.
    ['OpenAI', 'OpenAI'],
    ['M. S.', 'M. S.'],
    ['Gemma Team', 'Gemma Team'],
    ['the DIII-D team', 'the DIII-D team'],
    [
      "The Alzheimer's Disease Neuroimaging Initiative",
      "The Alzheimer's Disease Neuroimaging Initiative",
    ],
    ['山田太郎', '山田太郎'],
    ['山田 太郎', '山田, 太郎'],
    ['Chun-Fu (Richard) Chen', 'Chen, Chun-Fu (Richard)'],
  ])('%s is %s', (name, byFamily) => {
    expect(nameByFamily(splitName(name))).toBe(byFamily)
  })

  it('is said in order as its owner writes it', () => {
    expect(nameInOrder(splitName('Hal Daumé III'))).toBe('Hal Daumé III')
    expect(nameInOrder(splitName('Mihaela van der Schaar'))).toBe('Mihaela van der Schaar')
  })

  it('loses no word, whatever it is made of', () => {
    const words = constantFrom(
      'Ana',
      'van',
      'De',
      'X.',
      'Silva',
      'Jr.',
      'da',
      'Wang',
      '李',
      'Nguyen',
    )
    assert(
      property(array(words, { minLength: 1, maxLength: 7 }), (parts) => {
        expect(
          nameInOrder(splitName(parts.join(' ')))
            .split(' ')
            .toSorted(),
        ).toEqual(parts.toSorted())
      }),
    )
  })
})

describe('the authors of a paper', () => {
  it.each([
    [
      ['Rohan Choudhury*', 'Tshilidzi Marwala**'],
      ['Choudhury, Rohan', 'Marwala, Tshilidzi'],
    ],
    [['Yonghui Yang1', '210', ':'], ['Yang, Yonghui']],
    [
      ['and Fabio Roli', 'Graham Taylor and'],
      ['Roli, Fabio', 'Taylor, Graham'],
    ],
    [
      ['Eric~Granger', 'Ron Daniel,'],
      ['Granger, Eric', 'Daniel, Ron'],
    ],
    [
      ['Radim Řeh{ů}řek', "Erd\\H{o}s P\\'al"],
      ['Řehůřek, Radim', 'Pál, Erdős'],
    ],
  ])('%j are %j', (authors, names) => {
    expect(readNames(authors).names.map(nameByFamily)).toEqual(names)
  })

  it('may end with others, who are no name', () => {
    expect(readNames(['Ada Lovelace', 'others'])).toEqual({
      names: [{ family: 'Lovelace', given: 'Ada' }],
      andOthers: true,
    })
  })
})
