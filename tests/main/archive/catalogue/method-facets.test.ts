import { describe, expect, it } from 'vitest'
import { archiveWith } from '../../../fixtures/archive'
import { method, paper } from '../../../fixtures/dumps'

const inCollection = (collection: string, area: string | null) => ({
  collection,
  area,
  area_id: area?.toLowerCase() ?? null,
})

const ask = archiveWith({
  papers: [
    paper({ title: 'One', methods: [{ name: 'ResNet' }, { name: 'Only Here' }] }),
    paper({ title: 'Two', methods: [{ name: 'ResNet' }] }),
  ],
  methods: [
    method('ResNet', {
      introduced_year: 2015,
      num_papers: 9,
      collections: [inCollection('Layers', 'Vision'), inCollection('Blocks', 'Vision')],
    }),
    method('Highway', { introduced_year: 2015, collections: [inCollection('Layers', 'Vision')] }),
    method('LSTM', {
      introduced_year: 1997,
      num_papers: 20,
      collections: [inCollection('Recurrent', 'Language'), inCollection('Layers', 'Vision')],
    }),
    method('Homeless', { collections: [inCollection('Odds', null)] }),
    method('Delta Airlines refund', { collections: [inCollection('Layers', 'Vision')] }),
  ],
})

describe('the facets of methods', () => {
  it('count methods, in an area once however many of its collections they stand in', () => {
    const { total, hidden, area, collection, years } = ask('method-facets', {})
    expect({ total, hidden }).toEqual({ total: 5, hidden: 1 })
    expect(area.values).toEqual([
      { id: 'vision', name: 'Vision', count: 3 },
      { id: 'language', name: 'Language', count: 1 },
    ])
    expect(collection.values.map(({ name, count }) => [name, count])).toEqual([
      ['Layers', 3],
      ['Blocks', 1],
      ['Recurrent', 1],
      ['Odds', 1],
    ])
    expect(years).toEqual([
      { year: 1997, count: 1 },
      { year: 2015, count: 2 },
      { year: null, count: 2 },
    ])
  })

  it('count what another collection would leave, where every chosen one is wanted', () => {
    const { total, collection } = ask('method-facets', {
      collection: 'layers',
      every: 'collection',
    })
    expect(total).toBe(3)
    expect(collection.values.map(({ id, count }) => [id, count])).toEqual([
      ['layers', 3],
      ['blocks', 1],
      ['recurrent', 1],
    ])
    expect(
      ask('methods', { collection: 'layers|recurrent', every: 'collection' }).items.map(
        ({ id }) => id,
      ),
    ).toEqual(['lstm'])
    expect(ask('methods', { collection: 'blocks|recurrent' }).total).toBe(2)
  })

  it('leave advertisements out until they are wanted, and say why they look like that', () => {
    const hidden = ask('methods', { text: 'delta' })
    const shown = ask('methods', { text: 'delta', hidden: true })
    expect(hidden.total).toBe(0)
    expect(shown.items.map(({ doubt }) => doubt)).toEqual([
      'It looks like an advertisement: a question to the service of a company in its name.',
    ])
    expect(ask('method', { id: 'delta-airlines-refund' }).doubt).toBe(shown.items[0]?.doubt)
  })
})

describe('collections', () => {
  it('stand under their areas with the number of their methods', () => {
    const { areas, methodsWithout } = ask('method-collections', {})
    expect(areas).toEqual([
      {
        area: { id: 'vision', name: 'Vision' },
        methods: 3,
        collections: [
          { id: 'layers', name: 'Layers', area: { id: 'vision', name: 'Vision' }, methods: 3 },
          { id: 'blocks', name: 'Blocks', area: { id: 'vision', name: 'Vision' }, methods: 1 },
        ],
      },
      {
        area: { id: 'language', name: 'Language' },
        methods: 1,
        collections: [
          {
            id: 'recurrent',
            name: 'Recurrent',
            area: { id: 'language', name: 'Language' },
            methods: 1,
          },
        ],
      },
      {
        area: null,
        methods: null,
        collections: [{ id: 'odds', name: 'Odds', area: null, methods: 1 }],
      },
    ])
    expect(methodsWithout).toBe(1)
  })

  it('of a method name others, those of most papers first', () => {
    const { collections } = ask('method', { id: 'resnet' })
    expect(collections[0]).toMatchObject({
      name: 'Layers',
      methods: 3,
      others: [
        { id: 'lstm', name: 'LSTM' },
        { id: 'highway', name: 'Highway' },
      ],
    })
    expect(collections[1]?.others).toEqual([])
  })
})

describe('a snapshot without methods and datasets', () => {
  const ask = archiveWith({ papers: [paper({ title: 'One' })] })

  it('has empty lists of both, and nothing to narrow them to', () => {
    expect(ask('methods', {})).toEqual({ total: 0, items: [], next: null })
    expect(ask('datasets', {})).toEqual({ total: 0, items: [], next: null })
    expect(ask('method-facets', {}).total).toBe(0)
    expect(ask('dataset-facets', { text: 'a' }).years).toEqual([])
    expect(ask('method-collections', {})).toEqual({ areas: [], methodsWithout: 0 })
  })
})
