import { useLayoutEffect, useRef, type RefObject } from 'react'
import { useSingleKeys } from '../../commands/keys-of'
import { isTyping } from '../../keys'
import { firstShown, nameIn, toEnd, usePageCommands } from './page-keys'

const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }
/** The keys that do nothing while single keys are off. */
const letters = ['j', 'k', 'x']

/** What can be done to the row that has the focus, given its place in the table. */
interface RowActions {
  /** Chooses it, or no longer. */
  choose?: ((index: number) => void) | undefined
  /** Chooses these beside those that are. */
  add?: ((indexes: readonly number[]) => void) | undefined
  open?: ((index: number) => void) | undefined
}

/**
 * Moves between the links that name the rows: J and K from anywhere on the page, arrows once a row has
 * the focus. Enter then opens, as on any link; X chooses the row, Shift with an arrow this one and the
 * next, and Space shows all about it.
 */
export function useRowKeys(table: RefObject<HTMLTableElement | null>, actions: RowActions): void {
  const current = useRef(actions)
  useLayoutEffect(() => {
    current.current = actions
  })
  const areOn = useSingleKeys()
  usePageCommands()
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!table.current || isTaken(event)) return
      if (!areOn && letters.includes(event.key)) return
      const row = document.activeElement?.closest('tbody > tr') ?? null
      const inside = row && table.current.contains(row) ? row : null
      if (inside && (event.key === 'Home' || event.key === 'End')) {
        event.preventDefault()
        return toEnd(table.current, event.key)
      }
      const target = targetOf(event.key, table.current, inside)
      if (!target && !act(event, inside, current.current)) return
      event.preventDefault()
      const passed = [inside, target?.closest('tr')].map(indexOf)
      if (event.shiftKey) current.current.add?.(passed.filter((index) => index !== undefined))
      target?.focus()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [table, areOn])
}

/** What the key leads to; null for keys that do not lead anywhere. */
function targetOf(key: string, table: Element, row: Element | null): HTMLElement | null {
  const step = steps[key]
  if (step === undefined || (key.startsWith('Arrow') && !row)) return null
  if (row) return nameIn(step > 0 ? row.nextElementSibling : row.previousElementSibling)
  return nameIn(firstShown(table) ?? table.querySelector('tbody > tr'))
}

/** The place of a row in the table; undefined for what is no row. */
function indexOf(row: Element | null | undefined): number | undefined {
  const index = row instanceof HTMLElement ? row.dataset['index'] : undefined
  return index === undefined ? undefined : Number(index)
}

/** Whether the key did something to the row. Space presses what can be pressed, but not a link. */
function act({ key }: KeyboardEvent, row: Element | null, { choose, open }: RowActions): boolean {
  const action =
    key === 'x' ? choose : key === ' ' && document.activeElement?.matches('a') ? open : undefined
  const index = indexOf(row)
  if (!action || index === undefined) return false
  action(index)
  return true
}

/** Whether the key belongs to a text field, to a layer that floats, or to something further up. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true
  const { target } = event
  if (!(target instanceof HTMLElement)) return false
  return isTyping(target) || target.closest('[role="dialog"], [role="menu"]') !== null
}
