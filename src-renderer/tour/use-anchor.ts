import { useEffect, useState } from 'react'

/** The first thing on screen that a selector means, as soon as it is there; null until then. */
export function useAnchor(selector: string): Element | null {
  const [anchor, setAnchor] = useState<Element | null>(null)
  useEffect(() => {
    const look = () => setAnchor(onScreen(selector))
    look()
    // Pages come and are drawn anew while the tour lasts.
    const observer = new MutationObserver(look)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [selector])
  useEffect(() => {
    if (!anchor) return undefined
    anchor.scrollIntoView({ block: 'nearest' })
    anchor.setAttribute('data-toured', '')
    return () => anchor.removeAttribute('data-toured')
  }, [anchor])
  return anchor
}

const onScreen = (selector: string): Element | null =>
  [...document.querySelectorAll(selector)].find((each) => each.getClientRects().length > 0) ?? null
