import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ValueFacet } from '#contract/facets'
import { archiveWith } from '../../../fixtures/archive'
import { dataset, paper } from '../../../fixtures/dumps'
import {
  filters,
  known,
  knownDumps,
  meets,
  type KnownFilter,
  type KnownPaper,
} from '../../../fixtures/known-papers'

const slug = (name: string) => name.toLowerCase().replaceAll(' ', '-')

/** How many papers have each value, by looking at them; without those that none has. */
function counted(papers: readonly KnownPaper[], valuesOf: (paper: KnownPaper) => string[]) {
  const counts: Record<string, number> = {}
  for (const each of papers)
    for (const value of new Set(valuesOf(each))) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

/** How many papers have something, and how many do not. */
const halves = (papers: readonly KnownPaper[], has: (paper: KnownPaper) => boolean) => ({
  with: papers.filter(has).length,
  without: papers.filter((each) => !has(each)).length,
})

const toldBy = ({ values }: ValueFacet) =>
  Object.fromEntries(values.flatMap(({ id, count }) => (count > 0 ? [[id, count]] : [])))

describe('the facets of papers', () => {
  const ask = archiveWith(knownDumps)

  it('count what every filter but their own leaves', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const facets = ask('paper-facets', filter)
        const left = (but: keyof KnownFilter) =>
          known.filter((each) => meets(each, { ...filter, [but]: undefined }))
        expect(facets.total).toBe(known.filter((each) => meets(each, filter)).length)
        expect(facets.code).toEqual(halves(left('code'), (each) => each.repositories.length > 0))
        expect(facets.results).toEqual(halves(left('results'), (each) => each.dataset !== null))
        expect(toldBy(facets.task)).toEqual(counted(left('task'), ({ tasks }) => tasks.map(slug)))
        expect(toldBy(facets.method)).toEqual(
          counted(left('method'), ({ methods }) => methods.map(slug)),
        )
        expect(toldBy(facets.venue)).toEqual(
          counted(left('venue'), ({ venue }) => (venue === null ? [] : [venue])),
        )
        expect(toldBy(facets.framework)).toEqual(
          counted(left('framework'), ({ repositories }) =>
            repositories.flatMap(({ framework }) => framework ?? []),
          ),
        )
        expect(
          Object.fromEntries(facets.years.map(({ year, count }) => [String(year), count])),
        ).toEqual(counted(left('year'), ({ date }) => [date?.slice(0, 4) ?? 'null']))
      }),
    )
  })

  it.each(['newest', 'oldest'] as const)('say where each year begins in the %s first', (sort) => {
    fc.assert(
      fc.property(filters, (filter) => {
        const { items } = ask('papers', { ...filter, sort, limit: 500 })
        const years = items.map(({ date }) => (date === null ? null : Number(date.slice(0, 4))))
        for (const { year, row } of ask('paper-facets', { ...filter, sort }).years)
          expect(row).toBe(years.includes(year) ? years.indexOf(year) : null)
      }),
    )
  })

  it('say of no other order where a year begins', () => {
    const { years } = ask('paper-facets', { sort: 'title' })
    expect(years.map(({ year, row }) => [year, row])).toEqual(
      [2015, 2016, 2017, 2018, 2019, null].map((year) => [year, null]),
    )
  })

  it('name a chosen value even when no paper has it any more', () => {
    const { framework } = ask('paper-facets', { framework: 'jax', author: 'Emmy Noether' })
    expect(framework.values).toContainEqual({ id: 'jax', name: 'jax', count: 0 })
  })
})

describe('a facet of many values', () => {
  const venues = Array.from({ length: 40 }, (_, index) => `Venue ${index + 10}`)
  const ask = archiveWith({
    papers: venues.flatMap((proceeding, index) =>
      Array.from({ length: index + 1 }, (_, number) =>
        paper({ title: `On ${proceeding} ${number}`, proceeding, tasks: [`Task ${index}`] }),
      ),
    ),
    datasets: [dataset('MNIST')],
  })

  it('tells the thirty of most papers, most first, and how many there are', () => {
    const { venue } = ask('paper-facets', {})
    expect(venue.distinct).toBe(40)
    expect(venue.values.map(({ name }) => name)).toEqual(venues.slice(10).toReversed())
  })

  it('tells a chosen value that is not among them last', () => {
    const { venue } = ask('paper-facets', { venue: 'Venue 10' })
    expect(venue.values).toHaveLength(31)
    expect(venue.values.at(-1)).toEqual({ id: 'Venue 10', name: 'Venue 10', count: 1 })
  })

  it('tells those whose names hold a text, and leaves the other facets alone', () => {
    const { venue, task } = ask('paper-facets', { facet: 'venue', find: ' VENUE 1' })
    expect(venue.distinct).toBe(10)
    expect(venue.values[0]).toEqual({ id: 'Venue 19', name: 'Venue 19', count: 10 })
    expect(task.distinct).toBe(40)
  })

  it('tells none when no name holds the text', () => {
    expect(ask('paper-facets', { facet: 'task', find: 'zebra' }).task).toEqual({
      distinct: 0,
      values: [],
    })
  })
})
