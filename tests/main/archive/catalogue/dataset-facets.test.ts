import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { InputOf } from '#contract/contract'
import type { ValueFacet } from '#contract/facets'
import { readNames, writeNames } from '#contract/names'
import { readYears, writeYears } from '#contract/years'
import { archiveWith } from '../../../fixtures/archive'
import { board, dataset, row, task } from '../../../fixtures/dumps'

const TASKS = ['Tracking', 'Parsing', 'Translation']
const MODALITIES = ['Images', 'Texts', 'Point cloud | 3D']
const LANGUAGES = ['English', '100% German']
const PARENTS = ['Dataset 0', 'Elsewhere']

/** Datasets as a test sees them, made from their numbers so that every kind of mixture occurs. */
const known = Array.from({ length: 60 }, (_, number) => ({
  name: number % 17 === 5 ? `How do I get refund ${number} from Expedia?` : `Dataset ${number}`,
  isSpam: number % 17 === 5,
  tasks: TASKS.filter((_, index) => (number + index) % (index + 2) === 0),
  modalities: MODALITIES.filter((_, index) => number % (index + 2) === 0),
  languages: LANGUAGES.filter((_, index) => number % (index + 3) === 0),
  parent: number % 6 === 0 && number > 0 ? (PARENTS[number % 4 === 0 ? 0 : 1] ?? null) : null,
  introduced: number % 5 === 0 ? null : `${2015 + (number % 4)}-0${1 + (number % 9)}-11`,
  hasLeaderboard: number % 4 === 0,
  hasLoader: number % 3 === 1,
}))
type Known = (typeof known)[number]

const ask = archiveWith({
  'evaluation-tables': [
    task('Tracking', {
      datasets: known
        .filter(({ hasLeaderboard }) => hasLeaderboard)
        .map(({ name }) => board(name, ['Accuracy'], [row('Model', { Accuracy: '1' })])),
    }),
  ],
  datasets: known.map((each) =>
    dataset(each.name, {
      tasks: each.tasks.map((name) => ({ task: name })),
      modalities: each.modalities,
      languages: each.languages,
      parent_dataset: each.parent,
      introduced_date: each.introduced,
      data_loaders: each.hasLoader ? [{ url: 'https://example.org' }] : [],
    }),
  ),
})

type Filter = Omit<InputOf<'dataset-facets'>, 'facet' | 'find'>
const slug = (name: string) => name.toLowerCase().replaceAll(' ', '-')

/** Whether a dataset is what a filter asks for, by looking at it. */
function meets(each: Known, filter: Filter): boolean {
  const { text, year, leaderboard, loader, hidden, every = '' } = filter
  const has = (facet: string, own: readonly string[], wanted: string | undefined) => {
    const ids = readNames(wanted ?? '')
    const isOwn = (id: string) => own.includes(id)
    if (ids.length === 0) return true
    return every.split(',').includes(facet) ? ids.every(isOwn) : ids.some(isOwn)
  }
  const years = year === undefined ? null : readYears(String(year))
  const own = Number(each.introduced?.slice(0, 4) ?? 0)
  return (
    (hidden === true || !each.isSpam) &&
    (!text || each.name.toLowerCase().includes(String(text).toLowerCase())) &&
    has('task', each.tasks.map(slug), filter.task) &&
    has('modality', each.modalities, filter.modality) &&
    has('language', each.languages, filter.language) &&
    has('parent', each.parent === null ? [] : [slug(each.parent)], filter.parent) &&
    (years === null || (own >= years.from && own <= years.to)) &&
    (leaderboard === undefined || each.hasLeaderboard === (leaderboard === 'yes')) &&
    (loader === undefined || each.hasLoader === (loader === 'yes'))
  )
}

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 })
const several = (names: readonly string[]) =>
  maybe(fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 }).map(writeNames))
const half = maybe(fc.constantFrom('yes' as const, 'no' as const))
const year = fc.integer({ min: 2013, max: 2021 })
const filters: fc.Arbitrary<Filter> = fc.record({
  text: maybe(fc.constantFrom('1', 'SET 2', 'expedia')),
  task: several(TASKS.map(slug)),
  modality: several(MODALITIES),
  language: several(LANGUAGES),
  parent: several(PARENTS.map(slug)),
  year: maybe(
    fc.tuple(year, year).map(([a, b]) => writeYears({ from: Math.min(a, b), to: Math.max(a, b) })),
  ),
  leaderboard: half,
  loader: half,
  every: maybe(fc.constantFrom('task', 'modality,language')),
  hidden: fc.boolean(),
})

const toldBy = ({ values }: ValueFacet) =>
  Object.fromEntries(values.flatMap(({ id, count }) => (count > 0 ? [[id, count]] : [])))

/** How many datasets have each value, by looking at them; without those that none has. */
function counted(datasets: readonly Known[], valuesOf: (each: Known) => readonly string[]) {
  const counts: Record<string, number> = {}
  for (const each of datasets)
    for (const value of valuesOf(each)) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

describe('the facets of datasets', () => {
  it('count what every filter but their own leaves, or what every chosen value leaves', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const facets = ask('dataset-facets', filter)
        const left = (but: keyof Filter) => {
          const isKept = filter.every?.split(',').includes(but)
          return known.filter((each) =>
            meets(each, isKept ? filter : { ...filter, [but]: undefined }),
          )
        }
        const all = known.filter((each) => meets(each, filter))
        expect(facets.total).toBe(all.length)
        expect(facets.hidden).toBe(
          known.filter((each) => each.isSpam && meets(each, { ...filter, hidden: true })).length,
        )
        expect(toldBy(facets.task)).toEqual(counted(left('task'), (each) => each.tasks.map(slug)))
        expect(toldBy(facets.modality)).toEqual(
          counted(left('modality'), (each) => each.modalities),
        )
        expect(toldBy(facets.language)).toEqual(counted(left('language'), (each) => each.languages))
        expect(toldBy(facets.parent)).toEqual(
          counted(left('parent'), ({ parent }) => (parent === null ? [] : [slug(parent)])),
        )
        expect(
          Object.fromEntries(facets.years.map(({ year, count }) => [String(year), count])),
        ).toEqual(counted(left('year'), (each) => [each.introduced?.slice(0, 4) ?? 'null']))
        const having = left('loader').filter(({ hasLoader }) => hasLoader).length
        expect(facets.loader).toEqual({ with: having, without: left('loader').length - having })
        expect(facets.leaderboard.with).toBe(
          left('leaderboard').filter(({ hasLeaderboard }) => hasLeaderboard).length,
        )
      }),
    )
  })

  it('count what the list holds', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const { total, items } = ask('datasets', { ...filter, limit: 500 })
        const names = known.filter((each) => meets(each, filter)).map(({ name }) => name)
        expect(total).toBe(names.length)
        expect(new Set(items.map(({ name }) => name))).toEqual(new Set(names))
      }),
    )
  })

  it('tell those of a facet whose names hold a text, and name the chosen ones', () => {
    const { task, modality } = ask('dataset-facets', {
      facet: 'task',
      find: ' TRA ',
      task: 'parsing',
    })
    expect(task.distinct).toBe(2)
    expect(task.values.map(({ name }) => name)).toEqual(['Tracking', 'Translation', 'Parsing'])
    expect(modality.distinct).toBe(2)
  })

  it('are refused in words for a task or parent that is not there, and find no unknown modality', () => {
    expect(() => ask('dataset-facets', { task: 'x' })).toThrow('Task x is not in this snapshot.')
    expect(() => ask('datasets', { parent: 'x' })).toThrow('Dataset x is not in this snapshot.')
    expect(ask('dataset-facets', { modality: 'Smells' }).total).toBe(0)
  })

  it.each([
    [{ every: 'colour' }, 'some of task, modality, language, joined by commas'],
    [{ every: '' }, 'some of task, modality, language, joined by commas'],
    [{ year: 'soon' }, 'a year such as 2019'],
    [{ loader: 'maybe' }, 'loader'],
  ])('refuse %j', (filter, message) => {
    expect(() => ask('dataset-facets', filter as Filter)).toThrow(message)
  })
})
