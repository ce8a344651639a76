import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scan } from './brute-force'
import { searchOver } from './corpus'

// Too short to be taken for slips, so that a scan need not know of spelling.
const askedWord = fc.constantFrom(
  'gan',
  'gap',
  'net',
  'ga',
  'g',
  'n',
  'of',
  'the',
  '50',
  'xyz',
  '图',
)
const textWord = fc.oneof(
  askedWord,
  fc.constantFrom('gans', 'gapped', 'network', 'nets', 'on', '500'),
)
const text = (maxLength: number) => fc.array(textWord, { maxLength }).map((all) => all.join(' '))
const papers = fc.array(
  fc.record({
    title: text(6),
    abstract: text(30),
    repositories: fc.constantFrom(0, 0, 1, 40),
  }),
  { minLength: 1, maxLength: 14 },
)
const asked = fc.array(askedWord, { minLength: 1, maxLength: 5 })

describe('a search among papers', () => {
  it('finds what a scan of all texts finds, in the order of the scores', async () => {
    await fc.assert(
      fc.asyncProperty(papers, asked, fc.boolean(), async (papers, asked, isOpen) => {
        const { search, db } = await searchOver(papers)
        const found = search.find(`${asked.join(' ')}${isOpen ? '' : ' '}`)
        const expected = scan(papers, asked, isOpen)
        expect(found.papers.ids(0, 100)).toEqual(expected.ids)
        expect(found.papers.total).toBe(expected.ids.length)
        expect(found.notes.some((note) => note.startsWith('No paper has all'))).toBe(
          !expected.isWhole && expected.ids.length > 0,
        )
        db.close()
      }),
      { numRuns: 150 },
    )
  })

  it('finds the same in pages as at once, however they are cut', async () => {
    const many = Array.from({ length: 450 }, (_, index) => ({
      title: index % 3 === 0 ? `Graph ${index % 7}` : 'On a net',
      abstract: `graph ${'word '.repeat(index % 11)}`,
      repositories: index % 5,
    }))
    const { search, db } = await searchOver(many)
    const { papers } = search.find('graph')
    const all = papers.ids(0, 1000)
    expect(new Set(all).size).toBe(450)
    fc.assert(
      fc.property(fc.nat(460), fc.nat(460), (from, length) => {
        expect(search.find('graph').papers.ids(from, from + length)).toEqual(
          all.slice(from, from + length),
        )
      }),
    )
    db.close()
  })

  it('keeps papers with an excluded word out, whichever text has it', async () => {
    await fc.assert(
      fc.asyncProperty(
        papers,
        askedWord,
        fc.array(askedWord, { minLength: 1, maxLength: 3 }),
        async (papers, word, group) => {
          const { search, db } = await searchOver(papers)
          const telling = group.filter((each) => !['of', 'the'].includes(each))
          const excluded = telling.length > 0 ? telling : group
          const has = (id: number, each: string) => {
            const paper = papers[id - 1]
            const inAbstract =
              !['of', 'the'].includes(each) && paper?.abstract.split(' ').includes(each)
            return paper?.title.split(' ').includes(each) || inAbstract
          }
          const left = (id: number) => !excluded.every((each) => has(id, each))
          const { papers: found } = search.find(`-"${group.join(' ')}" ${word} `)
          const before = scan(papers, [word], false).ids
          expect(found.ids(0, 100)).toEqual(before.filter(left))
          db.close()
        },
      ),
      { numRuns: 100 },
    )
  })
})
