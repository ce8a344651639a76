/** Goes to a part of the page: its head comes into view and takes the focus. */
export function showHead(id: string): void {
  const head = document.getElementById(id)
  head?.scrollIntoView({ block: 'start' })
  head?.focus({ preventScroll: true })
}
