let wished = false

/** Says that the next page to show its heading should give it the focus. */
export function wishForFocus(): void {
  wished = true
}

/** Whether there is such a wish; it is met once. A reader who is typing, or goes through the tabs, keeps the focus. */
export function takeFocusWish(): boolean {
  const { activeElement } = document
  const isElsewhere =
    activeElement instanceof HTMLInputElement || activeElement?.getAttribute('role') === 'tab'
  const answer = wished && !isElsewhere
  wished = false
  return answer
}
