import { useLayoutEffect, type RefObject } from 'react'

const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

/**
 * Moves between the links that name the rows: J and K from anywhere on the page, arrows once a row has
 * the focus. Enter then opens, as on any link.
 */
export function useRowKeys(table: RefObject<HTMLTableElement | null>): void {
  useLayoutEffect(() => {
    const move = (event: KeyboardEvent) => {
      const step = steps[event.key]
      if (step === undefined || !table.current || isTaken(event)) return
      const row = document.activeElement?.closest('tbody > tr')
      const isInside = row !== null && row !== undefined && table.current.contains(row)
      if (event.key.startsWith('Arrow') && !isInside) return
      const target = isInside ? neighbour(row, step) : table.current.querySelector(identity)
      if (!(target instanceof HTMLElement)) return
      event.preventDefault()
      target.focus()
    }
    addEventListener('keydown', move)
    return () => removeEventListener('keydown', move)
  }, [table])
}

const identity = 'tbody > tr > :is(th[scope="row"], .identity) a'

function neighbour(row: Element, step: number): Element | null {
  const next = step > 0 ? row.nextElementSibling : row.previousElementSibling
  return next?.querySelector('th[scope="row"] a, .identity a') ?? null
}

/** Whether the key belongs to a text field, a layer that floats, or another table further up. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true
  const target = event.target
  if (!(target instanceof HTMLElement)) return false
  return (
    target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]') !==
    null
  )
}
