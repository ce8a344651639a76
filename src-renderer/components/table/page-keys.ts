import { useCommands } from '../../commands/use-commands'
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
  requestAnimationFrame(() => focusFirstShown(table, scroller))
}

/** The first row that is whole on screen takes the focus, so that J and K go on from there. */
function focusFirstShown(table: Element, scroller: Element): void {
  const head = table.querySelector('thead')?.getBoundingClientRect().bottom ?? 0
  const top = Math.max(scroller.getBoundingClientRect().top, head)
  const rows = [...table.querySelectorAll('tbody > tr')]
  const first = rows.find((row) => row.getBoundingClientRect().top >= top - 1)
  focusRow(first)
}

/** Goes to the first row of a table, or to the last. */
export function toEnd(table: Element, key: 'Home' | 'End'): void {
  const scroller = scrollerOf(table)
  const top = key === 'Home' ? 0 : (scroller?.scrollHeight ?? 0)
  scroller?.scrollTo({ top, behavior: 'instant' })
  requestAnimationFrame(() => {
    const rows = [...table.querySelectorAll('tbody > tr:not(.space)')]
    focusRow(key === 'Home' ? rows[0] : rows.at(-1))
  })
}

const focusRow = (row: Element | undefined): void =>
  row
    ?.querySelector<HTMLElement>(':is(th[scope="row"], .identity) :is(a, button)')
    ?.focus({ preventScroll: true })
