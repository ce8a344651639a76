import { array, assert, property, string, stringMatching } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  readQuery,
  type FieldWish,
  type SearchQuery,
} from '../../../../src-main/archive/search/search-query'

const wish = (field: FieldWish['field'], value: string, isExcluded = false): FieldWish => ({
  field,
  value,
  isExcluded,
})

const nothing: SearchQuery = {
  text: '',
  inTitle: [],
  phrases: [],
  excluded: [],
  wishes: [],
  isOpen: false,
}

describe('a question is taken apart', () => {
  it.each<[string, Partial<SearchQuery>]>([
    ['graph attention', { text: 'graph attention', isOpen: true }],
    ['graph attention ', { text: 'graph attention' }],
    ['graph attention?', { text: 'graph attention?' }],
    ['graph -attention', { text: 'graph', excluded: [['attention']] }],
    ['-"large scale" x', { text: 'x', excluded: [['large', 'scale']], isOpen: true }],
    ['-ResNet50', { excluded: [['resnet', '50']] }],
    ['state-of-the-art', { text: 'state-of-the-art', isOpen: true }],
    ['a - b', { text: 'a - b', isOpen: true }],
    ['year:2020 bert', { text: 'bert', wishes: [wish('year', '2020')], isOpen: true }],
    ['bert year:2020', { text: 'bert', wishes: [wish('year', '2020')] }],
    ['-has:code', { wishes: [wish('has', 'code', true)] }],
    ['Task:x', { wishes: [wish('task', 'x')] }],
    ['venue:"ICML 2019"', { wishes: [wish('venue', 'ICML 2019')] }],
    ['framework:jax', { wishes: [wish('framework', 'jax')] }],
    [
      'author:"Max Welling" vae',
      { text: 'vae', wishes: [wish('author', 'Max Welling')], isOpen: true },
    ],
    ['author:"Max Well', { wishes: [wish('author', 'Max Well')] }],
    ['title:Graph nets', { text: 'Graph nets', inTitle: ['graph'], isOpen: true }],
    [
      '"message passing" graph',
      {
        text: 'message passing graph',
        phrases: [{ words: ['message', 'passing'], isInTitle: false }],
        isOpen: true,
      },
    ],
    ['"message pass', { text: 'message pass', isOpen: true }],
    ['"message" ', { text: 'message' }],
    [
      'title:"deep nets"',
      {
        text: 'deep nets',
        inTitle: ['deep', 'nets'],
        phrases: [{ words: ['deep', 'nets'], isInTitle: true }],
      },
    ],
    ['-title:deep', { excluded: [['deep']] }],
    ['https://x.org/y', { text: 'https://x.org/y', isOpen: true }],
    ['constructor:x', { text: 'constructor:x', isOpen: true }],
    ['task:', { text: 'task:' }],
    ['"', {}],
    ['', {}],
  ])('%s', (typed, query) => {
    expect(readQuery(typed)).toEqual({ ...nothing, ...query })
  })

  it('whatever is typed, and comes to an end', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 400 }), (typed) => {
        readQuery(typed)
      }),
    )
    for (const sign of ['-"', 'a:', '-', '"', ' -']) readQuery(sign.repeat(5000))
  })

  it('words without signs are left as they are', () => {
    const plain = array(stringMatching(/^[a-z]{1,9}$/), { maxLength: 6 })
    assert(
      property(plain, (all) => {
        const text = all.join(' ')
        expect(readQuery(text)).toEqual({ ...nothing, text, isOpen: all.length > 0 })
      }),
    )
  })
})
