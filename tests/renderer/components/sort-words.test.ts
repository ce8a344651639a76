import { describe, expect, it } from 'vitest'
import type { Column } from '../../../src-renderer/components/table/columns'
import { orderWords, sortWords } from '../../../src-renderer/components/table/sort-words'

const columns: Column<object>[] = [
  { id: 'model', head: 'Model', cell: () => null },
  { id: 'metric.Error Rate', head: 'Error Rate', kind: 'number', cell: () => null },
  { id: 'date', head: 'Date', kind: 'date', cell: () => null },
]

describe('an order in words', () => {
  it.each([
    [[['metric.Error Rate', false]], 'Error Rate, lowest first'],
    [[['metric.Error Rate', true]], 'Error Rate, highest first'],
    [[['model', false]], 'Model, A to Z'],
    [
      [
        ['model', true],
        ['date', true],
      ],
      'Model, Z to A, then Date, newest first',
    ],
    [[['date', false]], 'Date, oldest first'],
    [[['gone', false]], 'gone, A to Z'],
    [[], ''],
  ] as [[string, boolean][], string][])('%j', (keys, words) => {
    const sort = keys.map(([column, descending]) => ({ column, descending }))
    expect(sortWords(sort, columns)).toBe(words)
  })
})

describe('the two orders of a column', () => {
  it.each<[Partial<Column<object>>, string[]]>([
    [{}, ['A to Z', 'Z to A']],
    [{ kind: 'number', sort: 'desc' }, ['Highest first', 'Lowest first']],
    [{ kind: 'number', sort: 'asc' }, ['Lowest first', 'Highest first']],
    [{ kind: 'number', sort: 'asc', firstIsBest: true }, ['Best first', 'Worst first']],
    [{ kind: 'date', sort: 'desc' }, ['Newest first', 'Oldest first']],
  ])('%j', (look, words) => {
    expect(orderWords({ head: 'F1', ...look })).toEqual(words)
  })
})
