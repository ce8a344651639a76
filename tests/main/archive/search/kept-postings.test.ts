import { describe, expect, it } from 'vitest'
import { KeptPostings } from '../../../../src-main/archive/search/kept-postings'
import { WordPostings } from '../../../../src-main/archive/search/word-postings'
import { searchOver } from './corpus'

/** The postings of a few words, of which so many bytes are kept, and the places that were read. */
async function kept(most?: number) {
  const { db } = await searchOver([{ title: 'graph net word', abstract: 'graph of words' }])
  const postings = new WordPostings(db)
  const read: number[] = []
  const both = postings.both.bind(postings)
  postings.both = (place) => {
    read.push(place)
    return both(place)
  }
  return { postings: new KeptPostings(postings, most), read }
}

describe('postings that are kept', () => {
  it('are read once', async () => {
    const { postings, read } = await kept()
    const first = postings.of(0)
    expect(postings.of(0)).toBe(first)
    expect(first.titles.bytes.length).toBeGreaterThan(0)
    expect(read).toEqual([0])
  })

  it('give way to newer ones when they take too much, those first that were not asked for longest', async () => {
    const { postings, read } = await kept(2000)
    for (const place of [0, 1, 0, 2]) postings.of(place)
    expect(read).toEqual([0, 1, 2])
    postings.of(0)
    expect(read).toEqual([0, 1, 2])
    postings.of(1)
    expect(read).toEqual([0, 1, 2, 1])
  })
})
