import type { KeptHere } from '#contract/library'
import { readSort, type SortKey } from '#contract/sort'
import { inReadingOrder } from '#contract/text-places'
import { nounOfKind } from '../../kind-nouns'
import { plain } from '../../exact-hit'
import type { LibraryAddress } from './library-address'

/** What a list shows of its lines, by the name that a column has in a sort key. */
type Sortable = Partial<
  Pick<KeptHere, 'name' | 'kind' | 'here' | 'made' | 'snapshot'> & {
    text: string
    about: string
    state: string
    changed: string
    path: string
    address: string
    bytes: number
    items: readonly unknown[]
  }
>

/** The lines that have all words of the filter, in the order of the address; else in their own. */
export function shownThings<Line extends Sortable>(
  lines: readonly Line[],
  { text = '', sort = '' }: LibraryAddress,
): readonly Line[] {
  const words = plain(text).split(' ').filter(Boolean)
  const left = words.length === 0 ? lines : lines.filter((line) => hasWords(line, words))
  const [key] = readSort(sort) ?? []
  return key ? left.toSorted((a, b) => inOrder(a, b, key)) : left
}

function hasWords(line: Sortable, words: readonly string[]): boolean {
  const { name = '', kind = '', text = '', about = '', path = '', address = '', state = '' } = line
  const all = plain([name, nounOfKind(kind), text, about, path, address, state].join(' '))
  return words.every((word) => all.includes(word))
}

/** Lines without such a value come last, whichever way it runs. */
function inOrder(a: Sortable, b: Sortable, { column, descending }: SortKey): number {
  const [one, other] = [valueOf(a, column), valueOf(b, column)]
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  const order =
    typeof one === 'number' && typeof other === 'number'
      ? one - other
      : inReadingOrder(String(one), String(other))
  return descending ? -order : order
}

function valueOf(line: Sortable, column: string): string | number | null {
  if (column === 'here') return line.here?.state ?? null
  if (column === 'snapshot') return line.snapshot?.name ?? null
  if (column === 'items') return line.items?.length ?? null
  const value = Object.hasOwn(line, column) ? (line as Record<string, unknown>)[column] : null
  return typeof value === 'string' || typeof value === 'number' ? value : null
}
