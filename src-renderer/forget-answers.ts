import type { QueryCache } from '@tanstack/react-query'

/** So many answers that no page shows any more are kept, for the way back. */
const MOST = 100

/** Has a cache forget the oldest answers that nothing on screen needs, so that a long visit does not grow. */
export function forgetOldAnswers(cache: QueryCache): void {
  cache.subscribe(({ type }) => {
    if (type === 'added' || type === 'observerRemoved') forgetOldest(cache)
  })
}

function forgetOldest(cache: QueryCache): void {
  // A question that is only being asked is not an answer yet.
  const idle = cache
    .getAll()
    .filter((query) => query.getObserversCount() === 0 && query.state.status !== 'pending')
  if (idle.length <= MOST) return
  const oldestFirst = idle.toSorted((a, b) => a.state.dataUpdatedAt - b.state.dataUpdatedAt)
  for (const query of oldestFirst.slice(0, idle.length - MOST)) cache.remove(query)
}
