import { isMac, isTyping } from '../keys'
import { combinationsOf, isForTyping } from '../pressed'

/** Keys are held no longer than this, in milliseconds, so that none is lost to a layer that never comes. */
const patience = 5000

/**
 * Holds the keys that write while a layer is on its way: they are for the layer, not for the page below.
 * What was typed goes into the field to which the layer gives the focus once it `isThere`; Escape leaves
 * it. Ends, and forgets what was typed, when what it returns is called.
 */
export function holdKeys(layer: { isThere: () => boolean; leave: () => void }): () => void {
  let text = ''
  const held = new AbortController()
  const end = () => {
    clearTimeout(timer)
    held.abort()
  }
  const timer = setTimeout(end, patience)
  const press = (event: KeyboardEvent) => {
    const names = combinationsOf(event, isMac())
    if (event.isComposing || !names.some((name) => isForTyping(name, isMac()))) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (event.key === 'Escape') {
      end()
      layer.leave()
    } else text = typed(text, event.key)
  }
  const give = () => {
    if (!layer.isThere()) return
    end()
    // Once the layer is drawn.
    queueMicrotask(() => write(text))
  }
  addEventListener('keydown', press, { capture: true, signal: held.signal })
  addEventListener('focusin', give, { capture: true, signal: held.signal })
  return end
}

/** A text after one more key. Those that write no sign are passed over. */
export function typed(text: string, key: string): string {
  if (key === 'Backspace') return [...text].slice(0, -1).join('')
  return [...key].length === 1 ? text + key : text
}

/** Writes into the field that has the focus, as a reader does. */
function write(text: string): void {
  const field = document.activeElement
  if (text === '' || !isTyping(field)) return
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }))
}
