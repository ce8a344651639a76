/**
 * Lets through so many in a span of milliseconds, and no more: for what a fault could repeat without end.
 * Returns whether this one may.
 */
export function bounded(most: number, span: number, now: () => number = Date.now): () => boolean {
  let times: number[] = []
  return () => {
    const time = now()
    times = times.filter((each) => time - each < span)
    if (times.length >= most) return false
    times.push(time)
    return true
  }
}
