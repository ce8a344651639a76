let wished = false

/** Says that the next page to show its heading should give it the focus. */
export function wishForFocus(): void {
  wished = true
}

/** Whether there is such a wish; it is met once. A reader who is typing keeps the focus. */
export function takeFocusWish(): boolean {
  const answer = wished && !(document.activeElement instanceof HTMLInputElement)
  wished = false
  return answer
}
