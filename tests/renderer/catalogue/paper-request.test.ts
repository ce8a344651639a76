import { describe, expect, it } from 'vitest'
import { isOn } from '../../../src-renderer/is-on'
import { filterWords, keysOf, sortOf } from '../../../src-renderer/catalogue/paper-request'

describe('the order of papers', () => {
  it.each(['newest', 'oldest', 'title', 'repositories', 'results'] as const)(
    '%s is shown by a head, and that head asks for it',
    (sort) => {
      expect(sortOf(keysOf(sort))).toBe(sort === 'newest' ? undefined : sort)
    },
  )

  it('is newest first without a word', () => {
    expect(keysOf()).toEqual([{ column: 'date', descending: true }])
  })

  it.each([
    ['titles backwards', [{ column: 'title', descending: true }]],
    ['fewest repositories first', [{ column: 'repositories', descending: false }]],
    ['nothing', []],
  ])('falls back on newest first: %s', (_, keys) => {
    expect(sortOf(keys)).toBeUndefined()
  })
})

describe('filters in words', () => {
  it.each([
    [{}, []],
    [{ sort: 'title' as const }, []],
    [{ year: '2019', code: 'no' as const }, ['of 2019', 'without code']],
    [{ author: 'Kaiming He', results: 'true' }, ['by Kaiming He', 'with results']],
    [{ results: 'false' }, []],
    [{ task: 'ocr', code: 'yes' as const }, ['of the task “ocr”', 'with code']],
  ])('%j', (request, words) => {
    expect(filterWords(request)).toEqual(words)
  })
})

it.each([
  [true, true],
  ['true', true],
  ['false', false],
  [undefined, false],
])('a switch of an address: %s is %s', (flag, is) => {
  expect(isOn(flag)).toBe(is)
})
