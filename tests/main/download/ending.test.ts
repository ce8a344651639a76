import { describe, expect, it } from 'vitest'
import { serve, stallAt, status, type Behaviour } from './fickle-host'
import { attempt, content, file, host } from './one-download'

describe('a download that is ended', () => {
  it('stops at once, keeps what is there and goes on from it', async () => {
    host.behaves(stallAt(content, 2000))
    const controller = new AbortController()
    const reason = new Error('ended by the reader')
    const end = attempt.run(file(), { signal: controller.signal }, ({ done }) => {
      if (done === 2000) controller.abort(reason)
    })
    await expect(end).rejects.toBe(reason)
    expect(attempt.published).toBeNull()
    expect(attempt.names).toEqual(['file.gz.download', 'file.gz.download.json'])
    host.behaves(serve(content))
    await attempt.run(file())
    expect(host.asked.at(-1)?.range).toBe('bytes=2000-')
    expect(attempt.published).toEqual(content)
  })

  it.each<[string, (end: () => void) => Behaviour]>([
    ['while the host is silent', (end) => () => end()],
    [
      'while an answer is on its way',
      (end) => (request, response) => {
        serve(content)(request, response)
        end()
      },
    ],
  ])('stops %s', async (_, behaviour) => {
    const controller = new AbortController()
    const reason = new Error('ended by the reader')
    host.behaves(behaviour(() => controller.abort(reason)))
    await expect(attempt.run(file(), { signal: controller.signal })).rejects.toBe(reason)
    expect(attempt.published).toBeNull()
  })

  it('stops while it waits to ask again', async () => {
    host.behaves(status(500))
    const controller = new AbortController()
    const reason = new Error('ended by the reader')
    const wait = (_: number, signal: AbortSignal) => {
      const ended = new Promise((_, reject) => signal.addEventListener('abort', reject))
      controller.abort(reason)
      return ended
    }
    const options = { signal: controller.signal, transferring: { wait } }
    await expect(attempt.run(file(), options)).rejects.toBe(reason)
  })

  it('stops with what its listener throws, and leaves no lock', async () => {
    host.behaves(serve(content))
    const stop = new Error('cancelled')
    const run = attempt.run(file(), {}, ({ done }) => {
      if (done > 0) throw stop
    })
    await expect(run).rejects.toBe(stop)
    expect(attempt.names).not.toContain('download.lock')
  })

  it('does not begin when it was ended before', async () => {
    await expect(attempt.run(file(), { signal: AbortSignal.abort('ended') })).rejects.toBe('ended')
    expect(attempt.names).toEqual([])
  })
})
