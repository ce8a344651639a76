export type Place = readonly [x: number, y: number]

/**
 * The corners of a step line through places: flat until the next, then straight to its height. Lines of
 * records are drawn so, large and small, because a record holds until the day of the next.
 */
export function stepCorners(places: readonly Place[]): Place[] {
  return places.flatMap(([x, y], index): Place[] => {
    const before = places[index - 1]
    return before
      ? [
          [x, before[1]],
          [x, y],
        ]
      : [[x, y]]
  })
}
