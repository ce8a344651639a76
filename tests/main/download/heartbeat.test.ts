import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Progress } from '../../../src-main/archive/import/dump-reader'
import { whileBeating } from '../../../src-main/download/heartbeat'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const progress: Progress = { stage: 'Asking h for f', done: 3, total: 9, unit: 'bytes' }
const never = new AbortController().signal

it('tells the last progress ten times a second while nothing arrives', async () => {
  const told: Progress[] = []
  await whileBeating(
    (progress) => told.push(progress),
    never,
    async (report) => {
      report(progress)
      await vi.advanceTimersByTimeAsync(1000)
    },
  )
  expect(told).toEqual(Array.from({ length: 11 }, () => progress))
  expect(vi.getTimerCount()).toBe(0)
})

it('ends the work with what the listener throws while nothing arrives', async () => {
  const stop = new Error('cancelled')
  let isEnded = false
  const onProgress = () => {
    if (isEnded) throw stop
  }
  const run = whileBeating(onProgress, never, async (report, signal) => {
    report(progress)
    isEnded = true
    await vi.advanceTimersByTimeAsync(100)
    signal.throwIfAborted()
  })
  await expect(run).rejects.toBe(stop)
})
