import { describe, expect, it } from 'vitest'
import { nearest, walk } from '../../../src-renderer/charts/walk'

// The line of a trade-off may go through its points from right to left.
const chart = { count: 10, best: [8, 5, 2] }

describe('keys over the points of a chart', () => {
  it.each<[string, number, number | null]>([
    ['ArrowRight', 4, 5],
    ['ArrowRight', 9, 9],
    ['ArrowLeft', 4, 3],
    ['ArrowLeft', 0, 0],
    ['ArrowUp', 2, 5],
    ['ArrowUp', 3, 5],
    ['ArrowUp', 8, 8],
    ['ArrowDown', 8, 5],
    ['ArrowDown', 2, 2],
    ['Home', 4, 0],
    ['End', 4, 9],
    ['Enter', 4, null],
    ['a', 4, null],
  ])('%s at %i', (key, at, to) => {
    expect(walk(key, at, chart)).toBe(to)
  })

  it('stay where they are without a best one', () => {
    expect(walk('ArrowUp', 4, { count: 10, best: [] })).toBe(4)
  })
})

describe('the point under the pointer', () => {
  const places = [
    [10, 10],
    [30, 10],
    [30, 10],
  ] as const

  it.each<[string, [number, number], number | null]>([
    ['is the nearest', [14, 12], 0],
    ['is the one on top where two share a place', [29, 9], 2],
    ['is none far from all', [100, 100], null],
  ])('%s', (_, at, index) => {
    expect(nearest(places, at)).toBe(index)
  })
})
