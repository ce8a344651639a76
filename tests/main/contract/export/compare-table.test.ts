import { describe, expect, it } from 'vitest'
import { tableOf } from '../../../../src-main/contract/export/tables'
import { comparison } from '../../../fixtures/comparison'
import { resultRow } from '../../../fixtures/leaderboard'

describe('the tables of a comparison', () => {
  it('is of metrics, with each model and its difference', () => {
    const table = tableOf('compare', comparison())
    expect(table?.columns.map(({ title }) => title).slice(0, 5)).toEqual([
      'Metric',
      'A',
      'A (difference)',
      'B',
      'B (difference)',
    ])
    expect(table?.rows[0]?.slice(0, 5)).toEqual([
      'Accuracy',
      { raw: '93.5%', number: 93.5, best: false },
      0,
      { raw: '95%', number: 95, best: true },
      1.5,
    ])
  })

  it('is of other leaderboards where those are asked for', () => {
    const table = tableOf('compare', comparison({ table: 'leaderboards' }))
    const line = Object.fromEntries(
      table?.columns.map(({ title }, at) => [title, table.rows[0]?.[at]]) ?? [],
    )
    expect(line).toEqual({
      Leaderboard: 'Image Classification on MNIST',
      Metric: 'Error',
      A: { raw: '0.3', number: 0.3, best: true },
      'A (rank)': 1,
      B: null,
      'B (rank)': null,
      Results: 12,
      Better: 'lower',
      'Leaderboard id': 'image-classification-on-mnist',
    })
  })

  it('has no two columns of one title, whatever the models are called', () => {
    const rows = [1, 2].map((position) => resultRow({ position, model: 'Metric' }))
    for (const table of ['metrics', 'leaderboards'] as const) {
      const titles = tableOf('compare', comparison({ rows, table }))?.columns.map(
        ({ title }) => title,
      )
      expect(new Set(titles).size).toBe(titles?.length)
    }
  })
})
