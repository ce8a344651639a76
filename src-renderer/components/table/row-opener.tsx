import { useLayoutEffect, useRef, type RefObject } from 'react'
import { Icon } from '../icon'

/** A panel beside the table that tells all of one row. */
export interface TablePanel<Row> {
  /** The key of the row that it shows. */
  open: string | null
  toggle: (row: Row) => void
}

/** The button in a row that opens its panel; a press anywhere else on the row does the same. */
export function RowOpener({ name, isOpen }: { name: string; isOpen: boolean }) {
  return (
    <button
      type="button"
      className="icon-button small opener"
      aria-label={`All about ${name}`}
      aria-expanded={isOpen}
      title="All about this row"
    >
      <Icon name="next" />
    </button>
  )
}

/** Presses on a row that are not meant for something in it. */
export function useRowPress(
  table: RefObject<HTMLTableElement | null>,
  press: ((index: number) => void) | undefined,
): void {
  const current = useRef(press)
  useLayoutEffect(() => {
    current.current = press
  })
  const isOn = press !== undefined
  useLayoutEffect(() => {
    const element = table.current
    if (!element || !isOn) return undefined
    const click = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest(ownPresses) || isSelecting()) return
      const index = target.closest<HTMLElement>('tbody > tr')?.dataset['index']
      if (index !== undefined) current.current?.(Number(index))
    }
    element.addEventListener('click', click)
    return () => element.removeEventListener('click', click)
  }, [table, isOn])
}

const ownPresses = 'a, label, input, button:not(.opener)'

/** Whether the press was the end of marking text, to copy it. */
const isSelecting = () => getSelection()?.type === 'Range'
