import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byCodePoints } from '../../../../src-main/archive/search/index/merge-runs'
import { NearWords } from '../../../../src-main/archive/search/near-words'
import { spellingDistance, typosAllowed } from '../../../../src-main/archive/search/spelling'
import { Vocabulary } from '../../../../src-main/archive/search/vocabulary'

/** A vocabulary of words with the numbers of papers that have them. */
function vocabularyOf(papers: Readonly<Record<string, number>>): Vocabulary {
  const sorted = Object.entries(papers).toSorted(([a], [b]) => byCodePoints(a, b))
  const counts = Uint32Array.from(sorted, ([, count]) => count)
  return new Vocabulary(
    Buffer.from(sorted.map(([word]) => `${word}\n`).join('')),
    counts,
    new Uint32Array(counts.length),
  )
}

function nearest(papers: Readonly<Record<string, number>>, word: string, atLeast = 1) {
  const vocabulary = vocabularyOf(papers)
  const place = new NearWords(vocabulary).nearest(word, atLeast)
  return place < 0 ? null : vocabulary.word(place)
}

describe('the word that was likely meant', () => {
  const known = {
    learning: 9000,
    leaning: 3,
    earnings: 20,
    network: 700,
    nectar: 2,
    сеть: 5,
    vit: 40,
  }

  it.each([
    ['lerning', 'learning'],
    ['learnign', 'learning'],
    ['laerning', 'learning'],
    ['elarning', 'learning'],
    ['netwrok', 'network'],
    ['nework', 'network'],
    ['сечь', 'сеть'],
    ['vat', null],
    ['learning', 'leaning'],
    ['quantum', null],
    ['', null],
  ])('for %j is %j', (typed, meant) => {
    expect(nearest(known, typed)).toBe(meant)
  })

  it('is a frequent one rather than a slip of another', () => {
    expect(nearest({ lerning: 2, learning: 9000 }, 'lerninng')).toBe('learning')
    expect(nearest({ lerning: 200, learning: 9000 }, 'lerninng')).toBe('lerning')
  })

  it('is in as many papers as are asked for', () => {
    const rare = { nets: 3, neat: 2 }
    expect(nearest(rare, 'netz', 3)).toBe('nets')
    expect(nearest(rare, 'netz', 4)).toBeNull()
  })

  it('is the best of all words that are near and begin alike', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdéя'), minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(fc.dictionary(word, fc.integer({ min: 1, max: 1e6 })), word, (papers, typed) => {
        const found = nearest(papers, typed)
        const likelihoods = Object.entries(papers).flatMap(([other, count]) => {
          const typos = spellingDistance(typed, other, 2)
          const isNear = typos > 0 && typos <= typosAllowed(typed)
          const isAlike = typed[0] === other[0] || typed[1] === other[1] || typed[0] === other[1]
          return isNear && isAlike ? [{ other, likelihood: count / 100 ** typos }] : []
        })
        const best = Math.max(...likelihoods.map(({ likelihood }) => likelihood))
        const likeliest = likelihoods.filter(({ likelihood }) => likelihood === best)
        expect(likeliest.length > 0 ? likeliest.map(({ other }) => other) : [null]).toContain(found)
      }),
      { numRuns: 400 },
    )
  })
})
