/** How long is waited for what a page still awaits, in milliseconds. */
const patience = 2000

/**
 * Tries something now and whenever a part of the page has changed, until it succeeds. The reader's hand
 * ends it, and so does time. Answers with what ends it.
 */
export function tryAsItGrows(place: Element, attempt: () => boolean): () => void {
  const end = new AbortController()
  if (attempt()) return () => {}
  const observer = new MutationObserver(() => {
    if (attempt()) end.abort()
  })
  observer.observe(place, { childList: true, subtree: true })
  const timer = setTimeout(() => end.abort(), patience)
  end.signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
  for (const sign of ['wheel', 'keydown', 'pointerdown']) {
    addEventListener(sign, () => end.abort(), { passive: true, signal: end.signal })
  }
  return () => end.abort()
}
