import * as fc from 'fast-check'
import MiniSearch from 'minisearch'
import { describe, expect, it } from 'vitest'
import {
  buildNamesIndex,
  loadNamesIndex,
  type NamedThing,
} from '../../../../src-main/archive/search/names-index'
import { words } from '../../../../src-main/archive/search/words'

function thing(kind: NamedThing['kind'], title: string, also = '', weight = 1): NamedThing {
  const id = title.toLowerCase().replaceAll(' ', '-')
  return { kind, id, title, also, detail: `${weight} results`, weight }
}

const index = loadNamesIndex(
  buildNamesIndex([
    thing('leaderboard', 'Image Classification on ImageNet', '', 199),
    thing('leaderboard', 'Image Classification on CIFAR-100', '', 80),
    thing('task', 'Image Classification', 'object recognition', 300),
    thing('task', 'Fine-Grained Image Classification', '', 50),
    thing('dataset', 'ImageNet', '', 2000),
    thing('dataset', 'ImageNet-LT', '', 40),
    thing('method', 'BERT', 'Bidirectional Encoder Representations from Transformers', 900),
    thing('task', 'constructor'),
  ]),
)
const titles = (text: string) => index.search(text).map(({ title }) => title)

describe('the index of names', () => {
  it.each([
    ['imagenet', 'ImageNet'],
    ['ImageNet', 'ImageNet'],
    ['image classification', 'Image Classification'],
    ['cifar100', 'Image Classification on CIFAR-100'],
    ['object recog', 'Image Classification'],
    ['bidirectional encoder', 'BERT'],
    ['constructor', 'constructor'],
  ])('finds %j: %s first', (text, first) => {
    expect(titles(text)[0]).toBe(first)
  })

  it('takes the last word as a beginning', () => {
    expect(titles('image classif')).toContain('Fine-Grained Image Classification')
    expect(titles('ima classification')).toEqual([])
  })

  it('finds only names that have all words', () => {
    expect(titles('image imagenet')).toEqual(['Image Classification on ImageNet'])
  })

  it('forgives typos where nothing else is found', () => {
    expect(titles('imagnet')[0]).toBe('ImageNet')
    expect(titles('image clasification')[0]).toBe('Image Classification')
    expect(titles('iamgenet')[0]).toBe('ImageNet')
    expect(titles('imagenet')).not.toContain('Image Classification')
  })

  it.each(['', '  ', '-', '__proto__', '\u0000'])('finds nothing for %j', (text) => {
    expect(titles(text)).toEqual([])
  })

  it('says what each is and where', () => {
    expect(index.search('imagenet')[0]).toEqual({
      kind: 'dataset',
      id: 'imagenet',
      title: 'ImageNet',
      detail: '2000 results',
    })
  })

  it('is empty when nothing has a name', () => {
    expect(loadNamesIndex(buildNamesIndex([])).search('x')).toEqual([])
  })

  it('ranks as MiniSearch itself does that made it', () => {
    const word = fc.constantFrom(
      'image',
      'images',
      'imagenet',
      'net',
      'nets',
      'on',
      'o',
      '50',
      '图',
    )
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '))
    const things = fc.array(fc.record({ title: name, also: name, weight: fc.nat(3000) }), {
      minLength: 1,
      maxLength: 25,
    })
    fc.assert(
      fc.property(things, name, (things, asked) => {
        const json = buildNamesIndex(
          things.map(({ title, also, weight }, at) => ({
            ...thing('task', title, also, weight),
            // Names that are the same as what is asked come first, whatever their score.
            title: `${title} ${at % 2 === 0 ? 'a' : 'b'}`,
            id: String(at),
          })),
        )
        const expected = rankedByMiniSearch(json, asked)
        // Where nothing is spelled so, typos are forgiven.
        fc.pre(expected.length > 0)
        const found = loadNamesIndex(json).search(asked)
        expect(found.map(({ id }) => Number(id))).toEqual(expected)
      }),
      { numRuns: 200 },
    )
  })
})

/** The ids of what has all words as they are spelled, the last perhaps longer; of equals the first comes first. */
function rankedByMiniSearch(json: string, asked: string): number[] {
  const options = { fields: ['title', 'also'], idField: 'key', tokenize: words }
  return MiniSearch.loadJSON(json, { ...options, processTerm: (term) => term })
    .search(asked, {
      combineWith: 'AND',
      prefix: (term, place, terms) => place === terms.length - 1 && term.length > 1,
      boost: { title: 3 },
      boostDocument: (_id, _term, stored) => 1 + Math.log10(1 + Number(stored?.weight)) / 4,
    })
    .map(({ id, score }) => ({ id: Number(id), score: Number(score.toPrecision(9)) }))
    .toSorted((a, b) => b.score - a.score || a.id - b.id)
    .map(({ id }) => id)
}
