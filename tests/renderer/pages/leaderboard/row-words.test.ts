import { describe, expect, it } from 'vitest'
import type { Leaderboard, ResultRow } from '../../../../src-main/contract/leaderboard'
import {
  modelName,
  otherRowsOfPaper,
  readPosition,
  recordSpan,
} from '../../../../src-renderer/pages/leaderboard/row-panel/row-words'
import { resultRow } from '../../../fixtures/leaderboard'

const rows = [
  resultRow({ position: 1, date: '2019-11-11' }),
  resultRow({ position: 2, date: '2019-06-14' }),
  resultRow({ position: 3, date: '2018-05-01' }),
  resultRow({ position: 4, date: null }),
]
const progress: Leaderboard['progress'] = {
  records: [3, 2, 1],
  drawn: 3,
  undated: 1,
  misdated: 0,
  unscored: 0,
}

describe('recordSpan', () => {
  it.each([
    [3, 'best from 2018-05 to 2019-06-14'],
    [2, 'best from 2019-06-14 to 2019-11-11'],
    [1, 'best since 2019-11-11'],
    [4, null],
  ])('of row %i is %s', (position, span) => {
    const row = resultRow(rows.find((each) => each.position === position))
    expect(recordSpan(row, { rows, progress })).toBe(span)
  })

  it('is unknown where no row is a record', () => {
    const none = { rows, progress: { ...progress, records: [] } }
    expect(recordSpan(resultRow(rows[0]), none)).toBeNull()
  })
})

const others = (row: Partial<ResultRow>, all: readonly Partial<ResultRow>[]) =>
  otherRowsOfPaper(
    resultRow(row),
    all.map((each) => resultRow(each)),
  ).map(({ position }) => position)

describe('otherRowsOfPaper', () => {
  it.each([
    ['the same page', { paperId: 'a' }, [{ paperId: 'a' }, { paperId: 'b' }], [2]],
    [
      'the same address where the paper has no page',
      { paperUrl: 'https://a.example' },
      [{ paperUrl: 'https://a.example' }, { paperUrl: 'https://b.example' }],
      [2],
    ],
    ['nothing when no paper is named', {}, [{}, {}], []],
    [
      'not the address alone where one has a page',
      { paperId: 'a', paperUrl: 'https://a.example' },
      [{ paperUrl: 'https://a.example' }],
      [],
    ],
  ])('goes by %s', (_, own, rest, expected) => {
    const first = { position: 1, ...own }
    expect(
      others(first, [first, ...rest.map((row, at) => ({ position: at + 2, ...row }))]),
    ).toEqual(expected)
  })
})

describe('readPosition', () => {
  it.each([
    ['7', 7],
    ['199', 199],
    ['0', null],
    ['-1', null],
    ['1.5', null],
    ['07', null],
    ['1e3', null],
    ['9999999999', null],
    ['constructor', null],
    ['', null],
  ])('reads %j as %j', (text, position) => {
    expect(readPosition(text)).toBe(position)
  })
})

it('names a row whose model has no name', () => {
  expect(modelName(resultRow({ model: '  ' }))).toBe('Model not reported')
  expect(modelName(resultRow({ model: 'ResNet' }))).toBe('ResNet')
})
