import { describe, expect, it } from 'vitest'
import type { Call } from '#contract/contract'
import { everyItem } from '#contract/every-item'

/** A list of seven items that gives three at most. */
function listOfSeven() {
  const asked: unknown[] = []
  const call: Call = async (method, request) => {
    asked.push(request)
    const { after = '0', limit = 50 } = request as { after?: string; limit?: number }
    const start = Number(after)
    const end = Math.min(7, start + Math.min(3, limit))
    const items = Array.from({ length: end - start }, (_, index) => start + index)
    return { ok: true, value: { method, total: 7, items, next: end < 7 ? String(end) : null } }
  }
  return { call, asked }
}

const refusing: Call = async () => ({
  ok: false,
  error: { code: 'not-found', message: 'Task x is not in this snapshot.' },
})

describe('everyItem', () => {
  it('follows a list to its end, with the same filters', async () => {
    const { call, asked } = listOfSeven()
    const reply = await everyItem(call, 'tasks', { text: 'x' })
    expect(reply).toMatchObject({ total: 7, items: [0, 1, 2, 3, 4, 5, 6], next: null })
    expect(asked).toEqual([
      { text: 'x', limit: 500 },
      { text: 'x', limit: 500, after: '3' },
      { text: 'x', limit: 500, after: '6' },
    ])
  })

  it('gives one page where the request says how many it wants', async () => {
    const { call, asked } = listOfSeven()
    expect(await everyItem(call, 'tasks', { limit: 2 })).toMatchObject({ items: [0, 1], next: '2' })
    expect(asked).toHaveLength(1)
  })

  it('asks once for what is no list', async () => {
    const { call, asked } = listOfSeven()
    await everyItem(call, 'paper', { id: 'x' })
    expect(asked).toEqual([{ id: 'x' }])
  })

  it('refuses as the archive does', async () => {
    await expect(everyItem(refusing, 'papers', { task: 'x' })).rejects.toThrow(
      'Task x is not in this snapshot.',
    )
  })
})
