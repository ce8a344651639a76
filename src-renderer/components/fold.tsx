import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { Icon } from './icon'

/** Shows the first eight lines of a long text, and the rest on demand. */
export function Fold({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  const text = useRef<HTMLDivElement>(null)
  const isLong = useOverflow(text, !isOpen)
  return (
    <div
      className="fold"
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

/** Whether an element holds more than it shows; as it was while nothing is folded. */
function useOverflow(element: { current: HTMLElement | null }, isFolded: boolean): boolean {
  const [isLong, setLong] = useState(false)
  useLayoutEffect(() => {
    const target = element.current
    if (!target || !isFolded) return undefined
    // A pixel of rounding is no overflow.
    const measure = () => setLong(target.scrollHeight > target.clientHeight + 1)
    const observer = new ResizeObserver(measure)
    observer.observe(target)
    for (const child of target.children) observer.observe(child)
    return () => observer.disconnect()
  }, [element, isFolded])
  return isLong
}
