import { useLayoutEffect, useState, type RefObject } from 'react'

/** The width of an element in rem, so that larger text counts as less room. Infinite until measured. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(Infinity)
  useLayoutEffect(() => {
    if (!element.current) return undefined
    const measure = (target: Element) => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize)
      setWidth(target.clientWidth / rem)
    }
    const observer = new ResizeObserver(([entry]) => entry && measure(entry.target))
    measure(element.current)
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return width
}
