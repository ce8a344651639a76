let wished = false

/** Says that the next page to show its heading should give it the focus. */
export function wishForFocus(): void {
  wished = true
}

/**
 * Whether there is such a wish; it is met once. A reader who is typing, goes through the tabs or takes the
 * tour keeps the focus.
 */
export function takeFocusWish(): boolean {
  const { activeElement } = document
  const isElsewhere =
    activeElement instanceof HTMLInputElement ||
    activeElement?.getAttribute('role') === 'tab' ||
    Boolean(activeElement?.closest('.tour-card'))
  const answer = wished && !isElsewhere
  wished = false
  return answer
}
