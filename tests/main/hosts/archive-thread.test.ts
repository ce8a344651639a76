import { Worker } from 'node:worker_threads'
import { describe, expect, it, onTestFinished } from 'vitest'
import { archiveThread } from '../../../src-main/hosts/archive-thread'

/** A thread that answers with its own number, and dies of the question `die`. */
const source = `
  const { parentPort, threadId } = require('node:worker_threads')
  parentPort.on('message', ({ id, method }) => {
    if (method === 'die') throw new Error('worn out')
    if (method === 'write')
      return setTimeout(() => parentPort.postMessage({ id, outcome: { ok: true, value: 'written' } }), 50)
    if (method === 'complain') process.stderr.write('a complaint')
    parentPort.postMessage({ id, outcome: { ok: true, value: threadId } })
  })`

function start() {
  const log: string[] = []
  const thread = archiveThread(
    () => new Worker(source, { eval: true, stderr: true }),
    (line) => log.push(line),
  )
  onTestFinished(() => thread.close())
  return { ...thread, log }
}

describe('the archive in a thread', () => {
  it('answers from one and the same thread', async () => {
    const { call } = start()
    const first = await call('home', {})
    expect(first.ok).toBe(true)
    expect(await call('home', {})).toEqual(first)
  })

  it('fails what it was asked when the thread dies, says so in the log, and starts anew', async () => {
    const { call, log } = start()
    const first = await call('home', {})
    expect(await call('die', {})).toMatchObject({ ok: false, error: { code: 'internal' } })
    expect(log.join('\n')).toContain('worn out')
    const next = await call('home', {})
    expect(next.ok).toBe(true)
    expect(next).not.toEqual(first)
  })

  it('keeps in the log what the thread writes on its standard error', async () => {
    const { call, log } = start()
    await call('complain', {})
    await expect.poll(() => log, { timeout: 15_000 }).toContain('a complaint')
  })

  it('is closed when what was asked before has been answered', async () => {
    const { call, close } = start()
    const written = call('write', {})
    await close()
    expect(await written).toEqual({ ok: true, value: 'written' })
  })

  it('answers nothing once closed', async () => {
    const { call, close } = start()
    await close()
    expect(await call('home', {})).toMatchObject({ ok: false, error: { code: 'internal' } })
  })
})
