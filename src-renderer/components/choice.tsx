import { useRef, type KeyboardEvent, type ReactNode } from 'react'

export interface Option {
  key: string
  content: ReactNode
  isChosen: boolean
  choose: () => void
}

/** One of a few, drawn as buttons: a radio group whose arrows choose at once, and Home and End its ends. */
export function Choice(props: {
  options: readonly Option[]
  label: string
  /** Of the group: `segments`, or `metrics`. */
  className: string
  optionClass?: string
}) {
  const { options, label, className, optionClass } = props
  const group = useRef<HTMLDivElement>(null)
  // Where nothing is chosen yet, the first one takes the focus.
  const focusable = Math.max(
    0,
    options.findIndex(({ isChosen }) => isChosen),
  )
  const move = (event: KeyboardEvent) => {
    const at = options.findIndex(({ isChosen }) => isChosen)
    const to = target(event.key, at, options.length)
    if (to === null) return
    event.preventDefault()
    group.current?.querySelectorAll<HTMLElement>('[role="radio"]')[to]?.focus()
    options[to]?.choose()
  }
  return (
    // Only keys bubble up to the group; the focus is on one of its buttons.
    <div
      ref={group}
      className={className}
      role="radiogroup"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={move}
    >
      {options.map(({ key, content, isChosen, choose }, at) => (
        <button
          key={key}
          type="button"
          role="radio"
          className={optionClass}
          aria-checked={isChosen}
          tabIndex={at === focusable ? 0 : -1}
          onClick={choose}
        >
          {content}
        </button>
      ))}
    </div>
  )
}

/** Where a key leads from a place among so many; null for keys that do not lead anywhere. */
function target(key: string, at: number, count: number): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key === 'ArrowRight' || key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (at + count - 1) % count
  return null
}
