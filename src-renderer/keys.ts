import { useLayoutEffect, useRef } from 'react'
import { combinationsOf, isForTyping } from './pressed'

/** What keys do, by their combination: `f`, `Shift+f`, `Mod+e`, `Mod+Shift+e`, `Shift+ArrowDown`. */
export type Keys = Readonly<Record<string, () => void>>

// Unit tests run without a navigator.
export const isMac = () => typeof navigator === 'object' && navigator.platform.startsWith('Mac')

/** The likeliest combination that was pressed: `Mod` is Command on a Mac and Control elsewhere. */
export const combination = (event: KeyboardEvent): string =>
  combinationsOf(event, isMac())[0] ?? event.key

/** Whether letters pressed there are for a field. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest(
    'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]',
  ) !== null

/** Whether the target lies in a layer that floats, which has keys of its own. */
const isFloating = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('[role="dialog"], dialog, [role="menu"], [role="listbox"]') !== null

/** Whether a combination belongs to the field or the layer in which it was pressed. */
export const isOfTarget = (combination: string, target: EventTarget | null): boolean =>
  isForTyping(combination, isMac()) && (isTyping(target) || isFloating(target))

/**
 * Keys of a layer, in force as long as it is on screen, such as those of a dialog. What works on whole
 * pages is a command; see commands/.
 */
export function useKeys(keys: Keys): void {
  const current = useRef(keys)
  useLayoutEffect(() => {
    current.current = keys
  })
  // Not later than the first paint, so that no early key is lost.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const name = combination(event)
      if (event.defaultPrevented || !Object.hasOwn(current.current, name)) return
      if (isOfTarget(name, event.target)) return
      event.preventDefault()
      current.current[name]?.()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
