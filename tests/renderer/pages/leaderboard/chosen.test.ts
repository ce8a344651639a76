import { describe, expect, it } from 'vitest'
import { readChosen, toggled, writeChosen } from '../../../../src-renderer/pages/leaderboard/chosen'

describe('chosen rows in an address', () => {
  it.each([
    [undefined, []],
    ['', []],
    ['7,8', [7, 8]],
    ['8,7,8', [8, 7]],
    ['0,-1,x,1.5,3', [3]],
    ['1,2,3,4,5,6,7,8,9', [1, 2, 3, 4, 5, 6, 7, 8]],
  ])('%j reads as %j', (text, positions) => {
    expect(readChosen(text)).toEqual(positions)
  })

  it('leave it when there are none', () => {
    expect(writeChosen([])).toBeUndefined()
    expect(writeChosen([8, 7])).toBe('8,7')
  })

  it('come last and go from wherever they are', () => {
    expect(toggled([3, 1], 2)).toEqual([3, 1, 2])
    expect(toggled([3, 1, 2], 1)).toEqual([3, 2])
  })
})
