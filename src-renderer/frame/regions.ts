/** The regions of the window in the order of F6, and what in each takes the focus before its first control. */
const regions: readonly (readonly [region: string, first: string])[] = [
  ['.sidebar', '[aria-current]'],
  ['.tab-strip', '[aria-selected="true"]'],
  ['.toolbar', 'a, button'],
  ['main', 'h1'],
  ['.dock', 'h2'],
  ['.status-line', 'a'],
]

const control = ':is(a[href], button, input, [tabindex]):not(:disabled, [tabindex="-1"])'

/** Gives the focus to the next region that holds something, or to the one before. */
export function stepRegion(by: 1 | -1): void {
  const present = regions.flatMap(([selector, first]) => {
    const region = document.querySelector(selector)
    const target =
      region?.querySelector<HTMLElement>(first) ?? region?.querySelector<HTMLElement>(control)
    return region && target ? [{ region, target }] : []
  })
  const at = present.findIndex(({ region }) => region.contains(document.activeElement))
  const from = at === -1 && by < 0 ? 0 : at
  present.at((from + by) % present.length)?.target.focus()
}
