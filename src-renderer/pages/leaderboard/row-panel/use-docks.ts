import { useSyncExternalStore } from 'react'

/** From this width of the window, in rem, a panel stands beside the page; below, above it. */
const leastToDock = 100

const docks = () =>
  innerWidth >= leastToDock * parseFloat(getComputedStyle(document.documentElement).fontSize)

function follow(changed: () => void) {
  addEventListener('resize', changed)
  return () => removeEventListener('resize', changed)
}

/** Whether there is room for a panel beside the page. Larger text counts as less room. */
export const useDocks = (): boolean => useSyncExternalStore(follow, docks)
