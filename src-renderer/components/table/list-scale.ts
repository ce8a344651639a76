/** A list whose rows are all of one height, in pixels. */
export interface ListScale {
  rows: number
  rowHeight: number
  /** How much of it is in view. */
  viewport: number
  /** How high it may be drawn: browsers draw nothing beyond some height. */
  highest: number
}

/** Near both ends of a list a pixel of the scroll bar is a pixel of the list. */
const unscaled = 50_000

/** How high a list is drawn. One that would be too high is scrolled in larger steps than it is drawn. */
export const drawnHeight = ({ rows, rowHeight, highest }: ListScale): number =>
  Math.min(rows * rowHeight, highest)

/** The place in the list, in pixels, at which it stands when it is scrolled so far. */
export const toPosition = (scale: ListScale, scroll: number): number => bend(scroll, stretch(scale))

/** How far it must be scrolled to stand at a place: the way back from `toPosition`. */
export function toScroll(scale: ListScale, position: number): number {
  const { drawn, whole } = stretch(scale)
  return bend(position, { drawn: whole, whole: drawn })
}

/** How far a list can be scrolled as it is drawn, and if it were drawn whole. */
function stretch(scale: ListScale): { drawn: number; whole: number } {
  const whole = scale.rows * scale.rowHeight - scale.viewport
  return { drawn: Math.min(whole, scale.highest - scale.viewport), whole }
}

function bend(place: number, { drawn, whole }: { drawn: number; whole: number }): number {
  if (drawn === whole || place <= unscaled) return place
  if (place >= drawn - unscaled) return place - drawn + whole
  return unscaled + ((place - unscaled) / (drawn - 2 * unscaled)) * (whole - 2 * unscaled)
}
