import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { Icon } from './icon'

/**
 * Shows the first eight lines of a long text, and the rest on demand. A text of a few lines more is shown
 * whole: to ask for them would cost more than to read them.
 */
export function Fold({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  const text = useRef<HTMLDivElement>(null)
  const isLong = useIsLong(text, !isOpen)
  return (
    <div
      className="fold"
      data-whole={!isLong || undefined}
      data-open={isOpen || undefined}
      data-cut={(isLong && !isOpen) || undefined}
    >
      {/* A link that the focus reaches is not to stay out of sight. */}
      <div ref={text} className="fold-text" onFocus={() => setOpen(true)}>
        {children}
      </div>
      {isLong && (
        <button
          type="button"
          className="button quiet small flush"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? 'Show less' : 'Show all'}
          <Icon name="down" small className={isOpen ? 'turned' : undefined} />
        </button>
      )}
    </div>
  )
}

/** A text of so many lines is not folded. */
const LONGEST_WHOLE = 11

const lineHeight = (element: Element) => Number.parseFloat(getComputedStyle(element).lineHeight)

/** Whether a text is long enough to be folded; as it was while it is open. */
function useIsLong(element: { current: HTMLElement | null }, isFolded: boolean): boolean {
  const [isLong, setLong] = useState(false)
  useLayoutEffect(() => {
    const target = element.current
    if (!target || !isFolded) return undefined
    const measure = () => {
      const line = lineHeight(target.firstElementChild ?? target)
      setLong(target.scrollHeight > LONGEST_WHOLE * line)
    }
    // At once, so that nothing is drawn whole first and folded then.
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(target)
    for (const child of target.children) observer.observe(child)
    return () => observer.disconnect()
  }, [element, isFolded])
  return isLong
}
