import { useEffect } from 'react'
import { linksTo } from '../address-root'
import { openTab } from './tab-acts'

/**
 * Presses on links of the app that mean another tab: the middle button, or one with Control (Command on a
 * Mac) open it behind the one in front, with Shift in front. The browser's own tab would lack the token by
 * which the archive answers.
 */
export function useLinkPresses(): void {
  useEffect(() => {
    const press = (event: MouseEvent) => {
      const link = linkOf(event.target)
      const isMiddle = event.type === 'auxclick' && event.button === 1
      const isMod = event.ctrlKey || event.metaKey
      if (!link || !(isMiddle || (event.type === 'click' && (isMod || event.shiftKey)))) return
      event.preventDefault()
      event.stopPropagation()
      const title = (link.getAttribute('title') ?? link.textContent).trim().slice(0, 200)
      openTab({ hash: link.hash, title, isBehind: !event.shiftKey })
    }
    const kinds = ['click', 'auxclick'] as const
    for (const kind of kinds) addEventListener(kind, press, { capture: true })
    return () => {
      for (const kind of kinds) removeEventListener(kind, press, { capture: true })
    }
  }, [])
}

/** The link to a page of the app that a press is on. */
const linkOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>(linksTo()) : null
