import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { forgetOldAnswers } from '../../src-renderer/forget-answers'

/** Answers a question of that number, and leaves it to the cache. */
const answer = (client: QueryClient, number: number) =>
  client.prefetchQuery({ queryKey: ['paper', number], queryFn: () => number })

const kept = (client: QueryClient) =>
  client
    .getQueryCache()
    .getAll()
    .map(({ queryKey }) => queryKey[1])

function clientThatForgets(): QueryClient {
  const client = new QueryClient()
  forgetOldAnswers(client.getQueryCache())
  return client
}

describe('answers that no page shows', () => {
  it('are kept up to a hundred, the newest', async () => {
    const client = clientThatForgets()
    for (let number = 1; number <= 250; number++) await answer(client, number)
    expect(kept(client).length).toBeLessThanOrEqual(101)
    expect(kept(client)).toContain(250)
    expect(kept(client)).not.toContain(1)
    client.clear()
  })

  it('are kept as long as a page shows them', async () => {
    const client = clientThatForgets()
    const stop = new QueryObserver(client, {
      queryKey: ['paper', 'shown'],
      queryFn: () => 'shown',
    }).subscribe(() => {})
    for (let number = 1; number <= 250; number++) await answer(client, number)
    expect(kept(client)).toContain('shown')
    stop()
    client.clear()
  })
})
