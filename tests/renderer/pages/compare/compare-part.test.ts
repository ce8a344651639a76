import { expect, it } from 'vitest'
import type { Compare } from '#contract/compare'
import { comparePart } from '../../../../src-renderer/pages/compare/compare-part'
import { resultRow } from '../../../fixtures/leaderboard'

const own = { id: 'one', remark: '', lost: [] }
const compare = (positions: readonly number[], baseline: number) =>
  ({
    leaderboard: 'b',
    baseline,
    metrics: [],
    shared: [],
    rows: positions.map((position) => resultRow({ position, ...(position > 10 ? { own } : {}) })),
  }) as unknown as Compare

it.each([
  ['of the archive alone', [1, 2], 1, { rows: '1,2', baseline: 1 }, undefined],
  ['without the reader’s own', [1, 11, 2], 2, { rows: '1,2', baseline: 2 }, 1],
  ['with another baseline than the reader’s own', [11, 1, 2], 11, { rows: '1,2' }, 1],
])('a comparison is exported %s', (_, positions, baseline, request, leftOut) => {
  const part = comparePart(compare(positions, baseline), 'metrics')
  expect(part.request).toEqual({ leaderboard: 'b', table: 'metrics', ...request })
  expect(part.leftOut).toBe(leftOut)
  expect(part.title).toBe('On this leaderboard')
})

it('a comparison of little else than the reader’s own says so in its title', () => {
  const part = comparePart(compare([1, 11], 1), 'metrics')
  expect(part).toMatchObject({
    title: 'On this leaderboard, with my results',
    request: { rows: '1,11', own: true },
  })
})
