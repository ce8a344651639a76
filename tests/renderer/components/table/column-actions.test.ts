import { describe, expect, it } from 'vitest'
import { columnActions } from '../../../../src-renderer/components/table/column-actions'
import {
  ownLayout,
  place,
  withWidth,
  writeLayout,
  type ColumnLayout,
} from '../../../../src-renderer/components/table/column-layout'

const columns = [
  { id: 'rank', head: 'Rank', isPinned: true },
  { id: 'model', head: 'Model', isPinned: true, stays: true },
  { id: 'metric.F1', head: 'F1' },
  { id: 'paper', head: 'Paper' },
  { id: 'date', head: 'Date' },
]

function actionsOf(id: string, layout: ColumnLayout = ownLayout) {
  const column = columns.find((each) => each.id === id) ?? { id, head: id }
  return columnActions(place(columns, layout), layout, column, 'shown')
}

describe('what can be done to a column', () => {
  it.each<[string, keyof ReturnType<typeof actionsOf>, string | undefined]>([
    ['metric.F1', 'right', 'F1 is now column 4 of 5'],
    ['rank', 'right', 'Rank is now column 2 of 5'],
    ['date', 'left', 'Date is now column 4 of 5'],
    ['date', 'right', undefined],
    ['rank', 'left', undefined],
    // Pinned columns are a group of their own.
    ['metric.F1', 'left', undefined],
    ['model', 'right', undefined],
    ['date', 'pin', 'Date is pinned at the left'],
    ['rank', 'pin', 'Rank is no longer pinned'],
    ['paper', 'hide', 'Paper is hidden'],
    ['model', 'hide', undefined],
    ['paper', 'resetWidth', undefined],
  ])('%s, %s: %s', (id, action, words) => {
    expect(actionsOf(id)[action]?.words).toBe(words)
  })

  it('shows what is hidden', () => {
    const hidden = actionsOf('paper').hide?.layout ?? ownLayout
    expect(writeLayout(hidden)).toBe('hide:paper')
    expect(actionsOf('paper', hidden).show.words).toBe('Paper is shown')
    expect(actionsOf('paper', hidden).show.layout).toEqual(ownLayout)
  })

  it('gives a width back', () => {
    const wide = withWidth(ownLayout, 'paper', 20)
    expect(actionsOf('paper', wide).resetWidth).toEqual({
      layout: ownLayout,
      words: 'Paper has its own width again',
    })
  })

  it('passes over hidden columns in a table, and over one at a time in a list', () => {
    const layout = { ...ownLayout, hidden: ['paper'] }
    const placed = place(columns, layout)
    const date = { id: 'date', head: 'Date' }
    const order = (among: 'shown' | 'all') =>
      columnActions(placed, layout, date, among).left?.layout.order?.slice(2)
    expect(order('shown')).toEqual(['date', 'metric.F1', 'paper'])
    expect(order('all')).toEqual(['metric.F1', 'date', 'paper'])
  })
})
