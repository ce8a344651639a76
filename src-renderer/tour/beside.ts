interface Box {
  left: number
  top: number
  width: number
  height: number
}

interface Size {
  width: number
  height: number
}

/** Between the card, the thing it speaks of and the edges of the window, in pixels. */
const GAP = 12

/**
 * Where a card goes that speaks of something: below it, else above it, else at its right; always whole
 * in the window where it fits there.
 */
export function beside(thing: Box, card: Size, window: Size): { left: number; top: number } {
  const below = thing.top + thing.height + GAP
  const above = thing.top - card.height - GAP
  const isNarrow = thing.left + thing.width < window.width / 4
  if (isNarrow && thing.left + thing.width + card.width + 2 * GAP < window.width)
    return {
      left: within(thing.left + thing.width + GAP, card.width, window.width),
      top: within(thing.top, card.height, window.height),
    }
  const top = below + card.height + GAP <= window.height || above < GAP ? below : above
  return {
    left: within(thing.left, card.width, window.width),
    top: within(top, card.height, window.height),
  }
}

const within = (at: number, size: number, room: number) =>
  Math.max(GAP, Math.min(at, room - size - GAP))
