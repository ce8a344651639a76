import { useLayoutEffect } from 'react'
import { paletteIsOpen } from './palette-state'
import { toggleSidebar } from './sidebar-state'
import { nextTheme } from './theme-button'
import { copyLink } from './toolbar'

const isMac = navigator.platform.startsWith('Mac')

/** Keys that work everywhere, by what is pressed: `Mod` is Command on a Mac and Control elsewhere. */
const actions = new Map<string, () => void>([
  ['Mod+k', () => paletteIsOpen.set(true)],
  ['Mod+p', () => paletteIsOpen.set(true)],
  ['Mod+l', focusSearch],
  ['/', focusSearch],
  ['Mod+b', toggleSidebar],
  ['Mod+Shift+l', nextTheme],
  ['Mod+Shift+c', () => void copyLink()],
])

/** In force as soon as the frame is there, so that no early key is lost. */
export function useFrameKeys(): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = actions.get(combination(event))
      if (!action || event.defaultPrevented || (isPlain(event) && isTyping(event.target))) return
      event.preventDefault()
      action()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

function combination(event: KeyboardEvent): string {
  const mod = isMac ? event.metaKey : event.ctrlKey
  const shift = event.shiftKey && mod
  return `${mod ? 'Mod+' : ''}${shift ? 'Shift+' : ''}${event.key.toLowerCase()}`
}

const isPlain = ({ ctrlKey, metaKey, altKey }: KeyboardEvent) => !ctrlKey && !metaKey && !altKey

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable]') !== null

function focusSearch(): void {
  const field = document.getElementById('search')
  if (!(field instanceof HTMLInputElement)) return
  field.focus()
  field.select()
}
