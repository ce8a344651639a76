import type { Place } from './steps'

/**
 * The point that a key leads to: left and right to the next in order, up and down to the next of the
 * best, Home and End to the ends. Null for other keys; the same point where there is none further.
 */
export function walk(
  key: string,
  at: number,
  { count, best }: { count: number; best: readonly number[] },
): number | null {
  const rising = best.toSorted((a, b) => a - b)
  if (key === 'ArrowRight') return Math.min(at + 1, count - 1)
  if (key === 'ArrowLeft') return Math.max(at - 1, 0)
  if (key === 'ArrowUp') return rising.find((index) => index > at) ?? at
  if (key === 'ArrowDown') return rising.findLast((index) => index < at) ?? at
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}

/** Further from the pointer than this, in pixels, no point is meant. */
const reach = 24

/** The point nearest to a place; null when none is near. */
export function nearest(places: readonly Place[], [x, y]: Place): number | null {
  let found: number | null = null
  let least = reach
  for (const [index, [px, py]] of places.entries()) {
    const distance = Math.hypot(px - x, py - y)
    // Of points on one spot the one drawn last is seen.
    if (distance <= least) [found, least] = [index, distance]
  }
  return found
}
