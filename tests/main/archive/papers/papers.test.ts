import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PaperItem } from '#contract/paper'
import { archiveWith } from '../../../fixtures/archive'
import {
  filters,
  known,
  knownDumps,
  meets,
  type KnownPaper,
  type PapersRequest,
} from '../../../fixtures/known-papers'

const ask = archiveWith(knownDumps)
const sorts = ['newest', 'oldest', 'title', 'repositories', 'results'] as const
type Sort = (typeof sorts)[number]

/** All pages of a list, one after the other. */
function everyPage(request: PapersRequest, limit: number): PaperItem[] {
  const items: PaperItem[] = []
  let after: string | undefined
  do {
    const page = ask('papers', { ...request, limit, after })
    expect(page).toMatchObject({ start: items.length })
    expect(page.items.length).toBeLessThanOrEqual(limit)
    items.push(...page.items)
    after = page.next ?? undefined
  } while (after !== undefined)
  return items
}

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id)
const byId = new Map(known.map((each) => [each.id, each]))
const called = (id: string) => everyPage({}, 100).find((item) => item.id === id)

/** What a paper is sorted by, lower first; null for one that lacks it, which comes last. */
const keys: Readonly<Record<Sort, (paper: KnownPaper) => string | number | null>> = {
  newest: ({ date }) => (date === null ? null : -Number(date.replaceAll('-', ''))),
  oldest: ({ date }) => date,
  title: ({ title }) => title.toLowerCase() || null,
  repositories: ({ repositories }) => -repositories.length || null,
  results: ({ dataset }) => (dataset === null ? null : -1),
}

function isInOrder(sort: Sort, papers: readonly KnownPaper[]): boolean {
  const sortedBy = papers.map(keys[sort])
  return sortedBy.every((key, index) => {
    const next = sortedBy[index + 1]
    return next === undefined || next === null || (key !== null && key <= next)
  })
}

describe('papers', () => {
  it('are those that meet every filter, in the order asked for, and counted', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...sorts), (filter, sort) => {
        const { total, items, next } = ask('papers', { ...filter, sort, limit: 500 })
        const wanted = known.filter((each) => meets(each, filter))
        expect(idsOf(items).toSorted()).toEqual(idsOf(wanted).toSorted())
        expect({ total, next }).toEqual({ total: wanted.length, next: null })
        const papers = items.flatMap(({ id }) => byId.get(id) ?? [])
        expect(isInOrder(sort, papers)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('are the same in pages of any length and from any row', () => {
    const limit = fc.integer({ min: 1, max: 60 })
    const row = fc.nat({ max: 100 })
    fc.assert(
      fc.property(filters, fc.constantFrom(...sorts), limit, row, (filter, sort, limit, at) => {
        const whole = everyPage({ ...filter, sort }, 500)
        expect(everyPage({ ...filter, sort }, limit)).toEqual(whole)
        const page = ask('papers', { ...filter, sort, limit, at })
        expect(page.items).toEqual(whole.slice(at, at + limit))
        expect(page.start).toBe(Math.min(at, whole.length))
      }),
    )
  })

  it('of several venues are those of any of them', () => {
    const { total } = ask('papers', { venue: 'NeurIPS 2019 12|100%25 %7C art' })
    expect(total).toBe(known.filter(({ venue }) => venue && venue !== 'ICLR 2020 1').length)
  })

  it.each([
    [2017, 2017, 2017],
    ['2017', 2017, 2017],
    ['2016..2018', 2016, 2018],
    ['2018..', 2018, 2019],
    ['..2016', 2015, 2016],
  ])('of “%s” are from %i to %i, none without a date', (year, from, to) => {
    const years = ask('papers', { year, limit: 500 }).items.map(({ date }) => date?.slice(0, 4))
    expect(new Set(years)).toEqual(
      new Set(Array.from({ length: to - from + 1 }, (_, index) => String(from + index))),
    )
  })

  it('of a year that has none are none', () => {
    expect(ask('papers', { year: 1999 })).toEqual({ total: 0, start: 0, items: [], next: null })
  })

  it('are lines that say who, when and about what', () => {
    expect(called('paper-2')).toEqual({
      id: 'paper-2',
      title: 'mango 2',
      authors: ['Grace Hopper', 'Kurt Gödel'],
      authorCount: 2,
      date: '2017-03-12',
      venue: '100% | art',
      tasks: [
        { id: 'image-classification', name: 'Image Classification' },
        { id: 'object-detection', name: 'Object Detection' },
        { id: 'segmentation', name: 'Segmentation' },
      ],
      taskCount: 3,
      repositories: 0,
      results: 0,
    })
  })

  it('name three authors and count all', () => {
    expect(called('paper-3')).toMatchObject({
      authors: ['Ada Lovelace', 'Alan Turing', 'Grace Hopper'],
      authorCount: 5,
    })
  })

  it('are called what they lack when they have no title', () => {
    expect(called('paper-31')?.title).toBe('Title not reported')
  })

  it.each([
    [{ task: 'nothing' }, 'Task nothing is not in this snapshot.'],
    [{ method: 'nothing' }, 'Method nothing is not in this snapshot.'],
    [{ dataset: 'nothing' }, 'Dataset nothing is not in this snapshot.'],
    [{ author: "Robert'); DROP TABLE paper;--" }, "Author Robert'); DROP TABLE paper;-- is not in"],
    [{ venue: 'ICLR 2020 1|Moon' }, 'Venue Moon is not in this snapshot.'],
    [{ framework: 'abacus' }, 'Framework abacus is not in this snapshot.'],
    [{ repository: 'https://x' }, 'Repository https://x is not in this snapshot.'],
    [{ after: 'x' }, 'The field “after” is no place in this list'],
    [{ after: '9-1' }, 'The field “after” is no place in this list'],
    [{ after: '0-zzzz' }, 'The field “after” is no place in this list'],
    [{ after: "1' OR 1=1" }, 'The field “after” is no place in this list'],
    [{ after: '0-1', at: 1 }, 'Give “after” or “at”, not both of them.'],
  ])('are refused for %j in words', (request, message) => {
    expect(() => ask('papers', request)).toThrow(message)
  })
})
