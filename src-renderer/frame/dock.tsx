import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { createStore } from '../store'

const place = createStore<HTMLElement | null>(null)

const put = (element: HTMLElement | null) => place.set(element)

/** Where a page puts what stands beside it and scrolls by itself. */
export function Dock() {
  return <div className="dock" ref={put} />
}

/** Shows something beside the page, in the dock of the window. */
export function InDock({ children }: { children: ReactNode }) {
  const element = place.use()
  return element && createPortal(children, element)
}
