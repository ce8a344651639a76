import type { Rectangle } from 'electron'
import { z } from 'zod'

const length = z.number().int()
const side = z.number().int().positive()

/** Where a window stood. `key` names it to its page, which keeps its tabs under it. */
export const windowPlace = z.object({
  key: z.string().regex(/^w\d{1,9}$/),
  bounds: z.object({ x: length, y: length, width: side, height: side }),
  isMaximised: z.boolean(),
  isFullScreen: z.boolean(),
})
export type WindowPlace = z.output<typeof windowPlace>

export const SMALLEST = { width: 480, height: 360 }
const USUAL = { width: 1280, height: 860 }

/** So much of the upper edge must be on a screen for a window to be found and moved, in pixels. */
const GRIP = { width: 120, height: 40 }

/** How far a new window stands from the one that it was opened from. */
const STEP = 32

export type Bounds = { width: number; height: number } & Partial<Pick<Rectangle, 'x' | 'y'>>

/**
 * The bounds of a window on the screens that there are now, of which the first is the main one: those it
 * had if it can be reached there, else its size in the middle of the main screen.
 */
export function fitted(bounds: Bounds, screens: readonly Rectangle[]): Bounds {
  if (isRectangle(bounds) && screens.some((screen) => isReachable(bounds, screen))) return bounds
  const [main] = screens
  const { width, height } = bounds
  if (!main) return { width, height }
  return {
    width: within(width, main.width, SMALLEST.width),
    height: within(height, main.height, SMALLEST.height),
  }
}

/** The bounds of a new window, a step from the one that it was opened from. */
export const besides = (from: Rectangle | null): Bounds =>
  from === null ? USUAL : { ...from, x: from.x + STEP, y: from.y + STEP }

const isRectangle = (bounds: Bounds): bounds is Rectangle =>
  bounds.x !== undefined && bounds.y !== undefined

function isReachable(window: Rectangle, screen: Rectangle): boolean {
  const across =
    Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x)
  const isHigh = window.y < screen.y
  const down = screen.y + screen.height - window.y
  return across >= GRIP.width && !isHigh && down >= GRIP.height
}

const within = (size: number, most: number, least: number) => Math.max(least, Math.min(size, most))
