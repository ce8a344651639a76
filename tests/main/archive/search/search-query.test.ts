import { array, assert, property, string, stringMatching } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuery } from '../../../../src-main/archive/search/search-query'

const wish = (field: string, value: string, isExcluded = false) => ({ field, value, isExcluded })

describe('a question is taken apart', () => {
  it.each([
    ['graph attention', { text: 'graph attention', excluded: [], wishes: [] }],
    ['graph -attention', { text: 'graph', excluded: ['attention'], wishes: [] }],
    ['-"large scale" x', { text: 'x', excluded: ['large', 'scale'], wishes: [] }],
    ['state-of-the-art', { text: 'state-of-the-art', excluded: [], wishes: [] }],
    ['a - b', { text: 'a - b', excluded: [], wishes: [] }],
    ['year:2020 bert', { text: 'bert', excluded: [], wishes: [wish('year', '2020')] }],
    ['-has:code', { text: '', excluded: [], wishes: [wish('has', 'code', true)] }],
    ['Task:x', { text: '', excluded: [], wishes: [wish('task', 'x')] }],
    [
      'author:"Max Welling" vae',
      { text: 'vae', excluded: [], wishes: [wish('author', 'Max Welling')] },
    ],
    ['author:"Max Well', { text: '', excluded: [], wishes: [wish('author', 'Max Well')] }],
    ['title:graph', { text: 'graph', excluded: [], wishes: [] }],
    ['https://x.org/y', { text: 'https://x.org/y', excluded: [], wishes: [] }],
    ['constructor:x', { text: 'constructor:x', excluded: [], wishes: [] }],
    ['task:', { text: 'task:', excluded: [], wishes: [] }],
    ['"', { text: '"', excluded: [], wishes: [] }],
    ['', { text: '', excluded: [], wishes: [] }],
  ])('%s', (typed, query) => {
    expect(readQuery(typed)).toEqual(query)
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
        expect(readQuery(all.join(' '))).toEqual({ text: all.join(' '), excluded: [], wishes: [] })
      }),
    )
  })
})
