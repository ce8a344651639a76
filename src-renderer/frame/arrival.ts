import { useLayoutEffect, useRef, type RefObject } from 'react'
import { takeFocusWish } from '../focus-wish'
import { readAddress, viewOf } from '../routes'
import { scrollTops } from '../tabs/scroll-tops'
import { tryAsItGrows } from '../try-as-it-grows'
import { currentVisit, useVisit } from '../visits'

/**
 * What happens on the way to another page: a new one starts at its top and gives its heading the focus;
 * one the reader comes back to stands where it was left. Another view of the same page stays put.
 */
export function useArrival(main: RefObject<HTMLElement | null>): void {
  const { hash, tab, entry, isReturn } = useVisit()
  const shown = useRef({ tab: 0, view: '', entry: 0 })
  const view = viewOf(readAddress(hash))
  useLayoutEffect(() => {
    if (!main.current) return undefined
    const before = shown.current
    shown.current = { tab, view, entry }
    if (isReturn) return restore(main.current, scrollTops.get(entry) ?? 0)
    if (before.view === view && before.tab === tab) {
      takeFocusWish()
      scrollTops.set(entry, scrollTops.get(before.entry) ?? 0)
    } else {
      main.current.scrollTo({ top: 0 })
      scrollTops.set(entry, 0)
    }
    return undefined
  }, [main, tab, entry, isReturn, view])
  useLayoutEffect(() => remember(main.current), [main])
}

function remember(main: HTMLElement | null) {
  const note = () => {
    if (main) scrollTops.set(currentVisit().entry, main.scrollTop)
  }
  main?.addEventListener('scroll', note, { passive: true })
  return () => main?.removeEventListener('scroll', note)
}

/** Scrolls to a place, waiting for content that has not been drawn yet. */
const restore = (main: HTMLElement, top: number) =>
  tryAsItGrows(main, () => {
    main.scrollTop = top
    return Math.abs(main.scrollTop - top) < 2
  })
