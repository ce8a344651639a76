import { describe, expect, it } from 'vitest'
import { archiveWith } from '../../../fixtures/archive'
import { link, paper } from '../../../fixtures/dumps'
import { venueParts } from '../../../../src-main/archive/text/venue-name'

let papers = 0
const at = (proceeding: string | null, fields = {}) =>
  paper({
    paper_url: `https://paperswithcode.com/paper/paper-${++papers}`,
    title: `Paper ${papers}`,
    date: '2020-05-01',
    proceeding,
    ...fields,
  })

const ask = archiveWith({
  papers: [
    at('ICML 2020 1', { tasks: ['Learning'] }),
    at('ICML 2020 1', { tasks: ['Learning', 'Reading'], date: '2019-01-01' }),
    at('ICML 2019'),
    at('icml 2021'),
    at('ACL 2020 7'),
    at('ACL 2020 7'),
    at('ACL 2020 7'),
    at('ACL 2020 7'),
    at('ACL 2020 7'),
    at('Workshop | 50% | on Names'),
    at('2020'),
    at(null, { conference: 'only-a-conference' }),
    at(null),
  ],
  links: [link({ paper_url: 'https://paperswithcode.com/paper/paper-1' })],
})

const names = (request = {}) => ask('venues', request).items.map(({ name }) => name)

describe('the name of a venue', () => {
  it.each([
    ['CVPR 2020 6', 'CVPR', 2020],
    ['NeurIPS 2019', 'NeurIPS', 2019],
    ['NeurIPS Workshop-2019', 'NeurIPS Workshop', 2019],
    ['ICML 1999 12', 'ICML', 1999],
    ['WS 2017 123', 'WS 2017 123', null],
    ['2020', '2020', null],
    ['Journal', 'Journal', null],
    ['EMNLP 1850', 'EMNLP 1850', null],
    [' ACL 2020 ', 'ACL', 2020],
    ['', '', null],
  ])('%j is of the series %j and of %j', (name, series, year) => {
    expect(venueParts(name)).toEqual({ series, year })
  })
})

describe('venues', () => {
  it('lie by series, those of most papers first and the newest first within', () => {
    expect(names()).toEqual([
      'ACL 2020 7',
      'icml 2021',
      'ICML 2020 1',
      'ICML 2019',
      '2020',
      'only-a-conference',
      'Workshop | 50% | on Names',
    ])
  })

  it('come by name, by year, and by a part of their names', () => {
    expect(names({ sort: 'name' }).slice(0, 3)).toEqual(['2020', 'ACL 2020 7', 'icml 2021'])
    expect(names({ sort: 'newest' }).slice(0, 2)).toEqual(['icml 2021', 'ICML 2020 1'])
    expect(names({ text: 'Icml' })).toEqual(['icml 2021', 'ICML 2020 1', 'ICML 2019'])
    expect(names({ text: 'nothing like it' })).toEqual([])
  })

  it('come in pages', () => {
    const { next, total } = ask('venues', { limit: 5 })
    expect(total).toBe(7)
    expect(names({ limit: 5, after: next ?? '' })).toHaveLength(2)
  })
})

describe('a venue', () => {
  it('is its papers in numbers, beside the others of its series', () => {
    expect(ask('venue', { name: 'ICML 2020 1' })).toMatchObject({
      name: 'ICML 2020 1',
      series: 'ICML',
      year: 2020,
      papers: 2,
      withCode: 1,
      withResults: 0,
      years: [
        { year: 2019, count: 1 },
        { year: 2020, count: 1 },
      ],
      tasks: { distinct: 2, values: [{ id: 'learning', count: 2 }, { id: 'reading' }] },
      others: [
        { name: 'icml 2021', papers: 1 },
        { name: 'ICML 2019', papers: 1, withCode: 0 },
      ],
    })
  })

  it('may be named by a conference, and hold signs that filters write otherwise', () => {
    expect(ask('venue', { name: 'only-a-conference' }).papers).toBe(1)
    expect(ask('venue', { name: 'Workshop | 50% | on Names' }).papers).toBe(1)
    expect(ask('papers', { venue: 'Workshop %7C 50%25 %7C on Names' }).total).toBe(1)
  })

  it('that is not there is said to be absent', () => {
    expect(() => ask('venue', { name: 'ICML 1850' })).toThrow(
      'Venue ICML 1850 is not in this snapshot.',
    )
  })
})
