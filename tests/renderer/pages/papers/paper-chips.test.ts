import { expect, it } from 'vitest'
import { chipsOf } from '../../../../src-renderer/pages/papers/paper-chips'
import { yearsInWords } from '../../../../src-renderer/components/facets/years-facet'
import { filterWords } from '../../../../src-renderer/catalogue/paper-request'

it('each filter has a chip that takes off nothing else', () => {
  const chips = chipsOf({
    author: 'Kaiming He',
    repository: 'https://github.com/a/b',
    venue: 'ICLR 2020 1|100%25 art',
    framework: 'jax',
    year: '2018..2020',
    code: 'no',
    results: 'true',
    task: 'ocr',
    sort: 'title',
  })
  expect(chips.map(({ kind, name, without }) => [kind, name, without])).toEqual([
    ['author', 'Kaiming He', { author: undefined }],
    ['repository', 'https://github.com/a/b', { repository: undefined }],
    ['venue', 'ICLR 2020 1', { venue: '100%25 art' }],
    ['venue', '100% art', { venue: 'ICLR 2020 1' }],
    ['framework', 'jax', { framework: undefined }],
    ['year', '2018 to 2020', { year: undefined }],
    ['code', 'none', { code: undefined }],
    ['results', 'some', { results: undefined }],
  ])
})

it('no filter has no chip', () => {
  expect(chipsOf({ sort: 'title', results: 'false' })).toEqual([])
})

it.each([
  ['2019', '2019'],
  ['2018..2020', '2018 to 2020'],
  ['2018..', '2018 or later'],
  ['..2020', '2020 or earlier'],
  ['soon', 'soon'],
])('the years “%s” read “%s”', (text, words) => {
  expect(yearsInWords(text)).toBe(words)
})

it('several venues and frameworks read as one of them', () => {
  expect(filterWords({ venue: 'A|B', framework: 'jax|tf' })).toEqual([
    'at A or B',
    'with code in jax or tf',
  ])
})
