import { array, assert, constantFrom, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EntryKeys } from '../../../../src-main/contract/cite/entry-keys'
import { entryOf } from '../../../../src-main/contract/cite/entry-of'
import { citedIn, citedPaper } from '../../../fixtures/cited'
import type { CitedPaper } from '#contract/cite/cited'

const keysOf = (papers: readonly Partial<CitedPaper>[]) => {
  const keys = new EntryKeys()
  return papers.map((facts) => keys.keyOf(entryOf(citedPaper(facts), citedIn, false)))
}

const notes = (title: string) => ({ authors: ['Ada Lovelace'], date: '1843-09-02', title })

describe('the key of an entry', () => {
  it.each([
    [
      { authors: ['Jiang-Xin Shi'], date: '2023-09-18', title: 'Long-Tail Learning' },
      'shi2023long',
    ],
    [
      { authors: ['Ashish Vaswani'], date: '2017-06-12', title: 'Attention Is All You Need' },
      'vaswani2017attention',
    ],
    [
      { authors: ['Aäron van den Oord'], date: '2018-07-10', title: 'On the Use' },
      'vandenoord2018use',
    ],
    [{ authors: ['Łukasz Kaiser'], date: '2017-02-03', title: 'ßNets' }, 'kaiser2017ssnets'],
    [{ authors: ['Gemma Team'], date: '2024-03-13', title: 'Gemma' }, 'gemma2024gemma'],
    [{ authors: ['Ada Lovelace'], date: null, title: 'S$^2$Teacher' }, 'lovelacendsteacher'],
    [{ authors: [], date: '2020-02-03', title: 'The Way of the World' }, 'anon2020way'],
    [{ authors: ['山田太郎'], date: '2020-02-03', title: '研究' }, 'anon2020'],
    [{ title: 'Of the in' }, 'anonndof'],
    [{}, 'anonnd'],
  ])('%j is %s', (facts, key) => {
    expect(keysOf([facts])).toEqual([key])
  })

  it('gets letters behind it where it is taken', () => {
    const same = notes('Notes')
    expect(keysOf([same, same, same])).toEqual([
      'lovelace1843notes',
      'lovelace1843notesa',
      'lovelace1843notesb',
    ])
    expect(new Set(keysOf(Array.from({ length: 800 }, () => same))).size).toBe(800)
  })

  it('is no key that letters have made before', () => {
    const keys = keysOf([notes('Note'), notes('Note'), notes('Notea')])
    expect(keys).toEqual(['lovelace1843note', 'lovelace1843notea', 'lovelace1843noteaa'])
  })

  it('names one entry of a file and is plain ASCII, whatever the papers are', () => {
    const facts = record({
      authors: array(constantFrom('Ada Lovelace', 'Bo Li', '李明', 'x', '{}'), {
        maxLength: 2,
      }),
      title: constantFrom(null, 'Note', 'Notea', 'a', '$x$', '研究', '%@{}'),
      date: constantFrom(null, '2020-02-02'),
    })
    assert(
      property(array(facts, { maxLength: 30 }), (papers) => {
        const keys = keysOf(papers)
        expect(new Set(keys).size).toBe(papers.length)
        for (const key of keys) expect(key).toMatch(/^[a-z0-9]+$/)
      }),
    )
  })
})
