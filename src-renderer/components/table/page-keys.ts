import { useCommands } from '../../commands/use-commands'
import { tryAsItGrows } from '../../try-as-it-grows'
import { scrollerOf } from './long-rows'

/** As much of what was on screen stays there. */
const overlap = 0.1

/** Moves by a screenful of rows. Of several tables, the one that has the focus is meant, else the first. */
export const usePageCommands = (): void => useCommands(acts)

const acts = {
  'next-page': () => turn(1),
  'previous-page': () => turn(-1),
}

function turn(by: 1 | -1): void {
  const own = document.activeElement?.closest('main table')
  const table = own ?? document.querySelector('main table')
  const scroller = scrollerOf(table)
  if (!table || !scroller) return
  // At once: rows far away are drawn where the list comes to rest.
  scroller.scrollBy({ top: by * scroller.clientHeight * (1 - overlap), behavior: 'instant' })
  // So that J and K go on from there.
  focusWhenThere(table, () => firstShown(table))
}

/** The first row of a table that is whole on screen, below the head; none while rows above it are to come. */
export function firstShown(table: Element): Element | undefined {
  const head = table.querySelector('thead')?.getBoundingClientRect().bottom ?? 0
  const top = Math.max(scrollerOf(table)?.getBoundingClientRect().top ?? 0, head)
  const first = rowsOf(table).find((row) => row.getBoundingClientRect().top >= top - 1)
  return first && isGap(first.previousElementSibling, top) ? undefined : first
}

/** Whether what stands beside a row holds the place of rows that are to be drawn, further down than that. */
const isGap = (beside: Element | null, top = -Infinity): boolean => {
  if (!beside?.matches('.space')) return false
  const { bottom, height } = beside.getBoundingClientRect()
  return height > 1 && bottom > top + 1
}

/** Goes to the first row of a table, or to the last of those that it has. */
export function toEnd(table: Element, key: 'Home' | 'End'): void {
  const scroller = scrollerOf(table)
  const top = key === 'Home' ? 0 : (scroller?.scrollHeight ?? 0)
  scroller?.scrollTo({ top, behavior: 'instant' })
  focusWhenThere(table, () => {
    const row = rowsOf(table).at(key === 'Home' ? 0 : -1)
    const beside = key === 'Home' ? row?.previousElementSibling : row?.nextElementSibling
    return isGap(beside ?? null) ? undefined : row
  })
}

const rowsOf = (table: Element) => [...table.querySelectorAll('tbody > tr:not(.space)')]

/** Gives the focus to a row that is to be drawn, and may first have to come. */
function focusWhenThere(table: Element, rowOf: () => Element | undefined): void {
  requestAnimationFrame(() => tryAsItGrows(table, () => focusRow(rowOf())))
}

function focusRow(row: Element | undefined): boolean {
  const name = nameIn(row)
  if (!row || !name) return false
  name.focus({ preventScroll: true })
  // What stands above or below the table may hold the row out of sight.
  row.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  return true
}

/** What takes the focus for a row: the link that names it. Null for one that is still on its way. */
export const nameIn = (row: Element | null | undefined): HTMLElement | null =>
  row?.querySelector<HTMLElement>(
    ':scope > :is(th[scope="row"], .identity) :is(a, .opener, .excerpt)',
  ) ?? null
