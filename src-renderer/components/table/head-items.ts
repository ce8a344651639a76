import type { SortKey } from '#contract/sort'
import type { TableSort } from '../data-table'
import type { Arranging } from './column-actions'
import type { ColumnLook } from './columns'
import type { HeadItem } from './head-menu'
import type { HeadTools } from './head-tools'
import { orderWords } from './sort-words'

/** All that can be done with a column, in groups. */
export function headItems(
  id: string,
  look: ColumnLook,
  tools: HeadTools,
  {
    sort,
    focusEdge,
    isPinned,
  }: { sort: TableSort | undefined; focusEdge: () => void; isPinned: boolean },
): readonly (readonly HeadItem[])[] {
  const actions = tools.actions()
  const arranging = (next: Arranging | null) => next && (() => tools.arrange(next))
  return [
    sort ? sortItems(id, look, sort) : [],
    [
      item('left', 'Move left', arranging(actions.left), 'Mod+Shift+ArrowLeft'),
      item('right', 'Move right', arranging(actions.right), 'Mod+Shift+ArrowRight'),
      item('pin', isPinned ? 'Unpin' : 'Pin at the left', arranging(actions.pin), 'p'),
      item('hide', 'Hide', arranging(actions.hide), 'h'),
    ],
    [
      item('width', 'Change width', focusEdge, 'Alt+ArrowRight'),
      item('reset', 'Reset width', arranging(actions.resetWidth)),
    ],
  ].filter((items) => items.length > 0)
}

const item = (id: string, words: string, act: HeadItem['act'], keys?: string): HeadItem => ({
  id,
  words,
  act,
  keys,
})

function sortItems(id: string, look: ColumnLook, sort: TableSort): HeadItem[] {
  const clear = sort.keys.length > 0 ? () => sort.change([]) : null
  const clearing: HeadItem = { id: 'clear', words: 'Clear the sort', act: clear }
  if (look.sort === undefined) return look.clearsSort ? [clearing] : []
  const first = look.sort === 'desc'
  const by = (descending: boolean): SortKey => ({ column: id, descending })
  const isFurther = sort.keys.length > 0 && sort.keys.every(({ column }) => column !== id)
  const words = orderWords(look)
  return [
    { id: 'first', words: words[0], act: () => sort.change([by(first)]) },
    { id: 'second', words: words[1], act: () => sort.change([by(!first)]) },
    {
      id: 'further',
      words: 'Add as a further key',
      keys: 'Shift+Enter',
      act: sort.several && isFurther ? () => sort.change([...sort.keys, by(first)]) : null,
    },
    clearing,
  ]
}
