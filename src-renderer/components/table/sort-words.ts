import type { SortKey } from '#contract/sort'
import type { Column, ColumnLook } from './columns'

const orders = {
  text: ['A to Z', 'Z to A'],
  number: ['lowest first', 'highest first'],
  date: ['oldest first', 'newest first'],
} satisfies Record<NonNullable<ColumnLook['kind']>, [rising: string, falling: string]>

/** Sort keys in words: `Error Rate, lowest first, then Date, newest first`. */
export function sortWords<Row>(keys: readonly SortKey[], columns: readonly Column<Row>[]): string {
  return keys
    .map(({ column: id, descending }) => {
      const column = columns.find((candidate) => candidate.id === id)
      return `${column?.head ?? id}, ${orders[column?.kind ?? 'text'][descending ? 1 : 0]}`
    })
    .join(', then ')
}

/** The two orders of a column in words, the one of the first click first: `Best first`, `Worst first`. */
export function orderWords({ kind = 'text', sort, firstIsBest }: ColumnLook): [string, string] {
  if (firstIsBest) return ['Best first', 'Worst first']
  const [rising, falling] = orders[kind].map(capital) as [string, string]
  return sort === 'desc' ? [falling, rising] : [rising, falling]
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
