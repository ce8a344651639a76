import { useEffect, useLayoutEffect, useRef, useState } from 'react'

/** What keys do, by their combination: `f`, `Shift+f`, `Mod+e`, `Mod+Shift+e`, `Shift+ArrowDown`. */
export type Keys = Readonly<Record<string, () => void>>

// Asked for when a key is pressed: a test has no navigator, and only few tests press keys.
const isMac = () => navigator.platform.startsWith('Mac')

/** The name of `Mod` as it is written on the keys. */
export const modName = () => (isMac() ? '⌘' : 'Ctrl')

/** The combination that was pressed: `Mod` is Command on a Mac and Control elsewhere; letters are small. */
export function combination(event: KeyboardEvent): string {
  const { key, shiftKey, altKey } = event
  const mod = isMac() ? event.metaKey : event.ctrlKey
  // Shift is part of a sign such as “?” already.
  const shift = shiftKey && (mod || key.length > 1 || /^\p{L}$/u.test(key))
  const name = key.length === 1 ? key.toLowerCase() : key
  return `${mod ? 'Mod+' : ''}${altKey ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${name}`
}

/** Without a key that is held: such keys are letters to whoever types, and act elsewhere only. */
export const isPlain = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey

export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest(
    'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]',
  ) !== null

/** Whether the target lies in a layer that floats, which has keys of its own. */
const isFloating = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null

/**
 * Keys of what is on screen, in force as long as it is. A plain key acts outside of text fields and of
 * layers that float only.
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
      if (isPlain(event) && (isTyping(event.target) || isFloating(event.target))) return
      event.preventDefault()
      current.current[name]?.()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

/** So long a first key waits for its second, in milliseconds. */
const patience = 1000

/**
 * Keys that follow another within a second, such as M after Y. While they are awaited, which it answers,
 * no other key of the page is in force.
 */
export function useKeysAfter(first: string, keys: Keys): boolean {
  const [isAwaited, setAwaited] = useState(false)
  const current = useRef(keys)
  useLayoutEffect(() => {
    current.current = keys
  })
  useKeys({ [first]: () => setAwaited(true) })
  useEffect(() => {
    if (!isAwaited) return undefined
    const end = () => setAwaited(false)
    const press = (event: KeyboardEvent) => {
      if (['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return
      end()
      const act = current.current[combination(event)]
      if (!act && event.key !== 'Escape') return
      event.preventDefault()
      event.stopImmediatePropagation()
      act?.()
    }
    const timer = setTimeout(end, patience)
    addEventListener('keydown', press, { capture: true })
    return () => {
      clearTimeout(timer)
      removeEventListener('keydown', press, { capture: true })
    }
  }, [isAwaited])
  return isAwaited
}
