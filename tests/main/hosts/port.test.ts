import { MessageChannel } from 'node:worker_threads'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Call } from '#contract/contract'
import { answerOn, callOver } from '../../../src-main/hosts/port'

function joined(call: Call) {
  const { port1, port2 } = new MessageChannel()
  onTestFinished(() => port1.close())
  answerOn(port2, call)
  return callOver(port1)
}

const gone = { code: 'internal', message: 'It is gone.' } as const

describe('a call over a port', () => {
  it('brings the outcome back as it was', async () => {
    const { call } = joined(async (method, request) =>
      method === 'home'
        ? { ok: true, value: { request, scores: { __proto__: null, a: [1, null] } } }
        : { ok: false, error: { code: 'not-found', message: `No ${method}.` } },
    )
    expect(await call('home', { id: 'x' })).toEqual({
      ok: true,
      value: { request: { id: 'x' }, scores: { a: [1, null] } },
    })
    expect(await call('paper', {})).toEqual({
      ok: false,
      error: { code: 'not-found', message: 'No paper.' },
    })
  })

  it('gives each question its own answer, in whatever order they come', async () => {
    const open = new Map<string, () => void>()
    const { call } = joined(
      (method) =>
        new Promise((resolve) => open.set(method, () => resolve({ ok: true, value: method }))),
    )
    const answers = [call('first', {}), call('second', {})]
    await expect.poll(() => open.size, { timeout: 15_000 }).toBe(2)
    open.get('second')?.()
    open.get('first')?.()
    expect(await Promise.all(answers)).toEqual([
      { ok: true, value: 'first' },
      { ok: true, value: 'second' },
    ])
  })

  it('refuses what cannot be sent', async () => {
    const { call } = joined(async () => ({ ok: true, value: null }))
    expect(await call('home', { id: () => 'x' })).toMatchObject({
      ok: false,
      error: { code: 'invalid-request' },
    })
  })

  it('fails what waits, and what comes later, when the other end is gone', async () => {
    const { call, end } = joined(() => new Promise(() => {}))
    const waiting = call('home', {})
    end(gone)
    expect(await waiting).toEqual({ ok: false, error: gone })
    expect(await call('home', {})).toEqual({ ok: false, error: gone })
  })
})
