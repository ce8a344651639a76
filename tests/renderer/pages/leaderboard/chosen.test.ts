import { describe, expect, it } from 'vitest'
import { readChosen, toggled, writeChosen } from '../../../../src-renderer/pages/leaderboard/chosen'

it.each<[string | undefined, number[]]>([
  [undefined, []],
  ['', []],
  ['3,1,2', [3, 1, 2]],
  ['3,1,3', [3, 1]],
  ['1,x,-2,0,1.5,,2', [1, 2]],
  ['1,2,3,4,5,6,7,8,9', [1, 2, 3, 4, 5, 6, 7, 8]],
  ['99999999999999999999', []],
])('reads %j as %j', (text, positions) => {
  expect(readChosen(text)).toEqual(positions)
})

it('leaves the address when nothing is chosen', () => {
  expect(writeChosen([])).toBeUndefined()
  expect(writeChosen([3, 1])).toBe('3,1')
})

describe('toggled', () => {
  it('puts a row last, and takes one from wherever it is', () => {
    expect(toggled([3, 1], 2)).toEqual([3, 1, 2])
    expect(toggled([3, 1, 2], 1)).toEqual([3, 2])
  })
})
