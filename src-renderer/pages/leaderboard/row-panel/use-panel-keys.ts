import { useEffect, useRef, type RefObject } from 'react'
import { combination, isTyping, type Keys } from '../../../keys'

/**
 * Keys of an open panel, from anywhere on the page but from text fields and other layers. They come
 * before those of the table, which has the same ones for its rows.
 */
export function usePanelKeys(panel: RefObject<HTMLElement | null>, keys: Keys): void {
  const current = useRef(keys)
  useEffect(() => {
    current.current = keys
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const name = combination(event)
      if (event.defaultPrevented || !Object.hasOwn(current.current, name)) return
      if (isTyping(event.target) || isOtherLayer(event.target, panel.current)) return
      event.preventDefault()
      event.stopPropagation()
      current.current[name]?.()
    }
    addEventListener('keydown', press, { capture: true })
    return () => removeEventListener('keydown', press, { capture: true })
  }, [panel])
}

function isOtherLayer(target: EventTarget | null, panel: HTMLElement | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  const layer = target.closest('[role="dialog"], [role="menu"], [role="listbox"]')
  return layer !== null && !layer.contains(panel)
}
