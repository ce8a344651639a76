import { useEffect } from 'react'
import { LARGEST_ZOOM, SMALLEST_ZOOM } from '#contract/settings'
import { useCommands } from '../commands/use-commands'
import { usePreferences } from '../preferences'
import { remember } from '../remembered'
import { changeSettings } from '../settings'
import { say } from './toast'

/** In percent. */
const steps = [50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300]

/** The next step up or down from a size, which need be none of the steps. */
export function nextZoom(from: number, by: 1 | -1): number {
  return by > 0
    ? (steps.find((step) => step > from) ?? LARGEST_ZOOM)
    : (steps.findLast((step) => step < from) ?? SMALLEST_ZOOM)
}

/** Changes the size of all that is shown, in every window, and says what it is then. */
export const zoom = (by: 1 | -1 | 0): void =>
  void changeSettings(({ zoom: before }) => {
    const size = by === 0 ? 100 : nextZoom(before, by)
    say(`Size ${size} %`)
    return size === before ? {} : { zoom: size }
  })

/**
 * Has everything be of the size that the reader set. All that holds text is measured by the size of the
 * letters, so that pages flow anew and no layer loses its place, alike in a browser and on the desktop.
 */
export function useZoom(): void {
  const size = usePreferences()?.settings.zoom
  useEffect(() => {
    if (size === undefined) return
    const isFirst = size === 100
    // `public/theme.js` finds it there before the first paint.
    remember('zoom', isFirst ? null : `${size}`)
    keepPlace(() => {
      document.documentElement.style.fontSize = isFirst ? '' : `${size}%`
      // Whatever has measured the page measures it again.
      dispatchEvent(new Event('resize'))
    })
  }, [size])
  useCommands(acts)
}

/** Does something by which the page becomes longer or shorter, and leaves the reader about where they were. */
function keepPlace(act: () => void): void {
  const main = document.getElementById('main')
  const share = main ? main.scrollTop / main.scrollHeight : 0
  act()
  // Lists take a frame to measure their rows.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (main && share > 0) main.scrollTop = share * main.scrollHeight
    }),
  )
}

const acts = {
  'zoom-in': () => zoom(1),
  'zoom-out': () => zoom(-1),
  'zoom-reset': () => zoom(0),
}
