import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { Icon } from './icon'

/** Shows the first eight lines of a long text, and the rest on demand. */
export function Fold({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  const [isLong, setLong] = useState(false)
  const text = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = text.current
    if (!element) return undefined
    const observer = new ResizeObserver(() =>
      // A pixel of rounding is no reason for a button.
      setLong((before) => before || element.scrollHeight > element.clientHeight + 1),
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div className="fold" data-open={isOpen || undefined}>
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
