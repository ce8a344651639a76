import { describe, expect, it } from 'vitest'
import { FewNames } from '../../../../src-main/archive/search/few-names'
import { words } from '../../../../src-main/archive/search/words'

const titles = [
  'ICLR 2021 1',
  'CVPR 2019 6',
  'CVPR 2020 6',
  'Computer Vision',
  'Vision',
  'ICML Workshop on Vision',
  'Transformers',
  'Müller-Straße 9',
]
const names = new FewNames(() =>
  titles.map((title) => ({ kind: 'venue', id: title, title, detail: '', snippet: null })),
)
const find = (text: string, isOpen = true, excluded: string[][] = []) =>
  names.find({ words: words(text), isOpen, excluded }).map(({ title }) => title)

describe('names of which there are few', () => {
  it.each([
    ['cvpr', ['CVPR 2019 6', 'CVPR 2020 6']],
    ['cvpr 2020', ['CVPR 2020 6']],
    ['2020 cvpr', ['CVPR 2020 6']],
    ['vision', ['Vision', 'Computer Vision', 'ICML Workshop on Vision']],
    ['transf', ['Transformers']],
    ['muller strasse', ['Müller-Straße 9']],
    // A beginning, but not of the last word.
    ['vis computer', []],
    ['c', []],
    ['', []],
    ['?', []],
    ['__proto__', []],
  ])('%j finds %j', (text, found) => {
    expect(find(text)).toEqual(found)
  })

  it('takes the last word whole where it is closed', () => {
    expect(find('transf', false)).toEqual([])
  })

  it('leaves out names that have all words of a group', () => {
    expect(find('vision', true, [['computer', 'vision'], ['icml']])).toEqual(['Vision'])
    expect(find('cvpr', true, [['2020', '7']])).toEqual(['CVPR 2019 6', 'CVPR 2020 6'])
  })

  it.each([
    ['cvpr 2020 6', ['CVPR 2020 6']],
    ['cvpr 2020', []],
    ['2020 cvpr 6', []],
    ['', []],
  ])('%j names %j', (text, found) => {
    expect(names.named(text).map(({ title }) => title)).toEqual(found)
  })
})
