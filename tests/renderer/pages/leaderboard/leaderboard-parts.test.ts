import { describe, expect, it } from 'vitest'
import type { Leaderboard } from '#contract/leaderboard'
import { hasNothing } from '../../../../src-renderer/export/export-part'
import { partsOf } from '../../../../src-renderer/pages/leaderboard/leaderboard-parts'
import { resultRow } from '../../../fixtures/leaderboard'

const own = { id: 'one', remark: '', lost: [] }
const board = {
  id: 'b',
  taskId: 't',
  results: 2,
  own: 1,
  rows: [resultRow({ position: 1 }), resultRow({ position: 3, own }), resultRow({ position: 2 })],
} as unknown as Leaderboard
const request = { id: 'b', own: true, metric: 'F1', where: 'code:any', fold: true }
const columns = ['rank', 'without', 'model']

describe('what a leaderboard offers to export', () => {
  it('leaves the reader’s own results out, and offers each part with them beside it', () => {
    const [shown, picked, all] = partsOf(board, request, [1, 3], columns)
    expect(shown).toMatchObject({
      count: '2 rows',
      leftOut: 1,
      columns: ['rank', 'model'],
      withOwn: {
        count: '3 rows',
        request: { own: true, where: 'code:any' },
        columns: ['rank', 'without', 'own', 'model'],
      },
    })
    expect(shown.request).toEqual({ id: 'b', metric: 'F1', where: 'code:any', fold: true })
    expect(picked).toMatchObject({
      count: '1',
      picked: [1],
      withOwn: { count: '2', picked: [1, 3] },
    })
    expect(all).toMatchObject({ count: '2', request: { id: 'b', metric: 'F1' }, leftOut: 1 })
  })

  it('has nothing of rows that are all the reader’s own', () => {
    const [, picked] = partsOf(board, request, [3], columns)
    expect(hasNothing(picked)).toBe(true)
    expect(picked.withOwn && hasNothing(picked.withOwn)).toBe(false)
  })

  it('says nothing of them where there are none', () => {
    const plain = { ...board, own: undefined, rows: board.rows.filter((row) => !row.own) }
    const parts = partsOf(plain as unknown as Leaderboard, { id: 'b' }, [], ['rank', 'model'])
    expect(JSON.stringify(parts)).not.toMatch(/own|leftOut/i)
  })
})
