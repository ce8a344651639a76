import { describe, expect, it } from 'vitest'
import {
  buildNamesIndex,
  loadNamesIndex,
  type NamedThing,
} from '../../../../src-main/archive/search/names-index'

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
})
