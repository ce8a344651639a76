import { appendFileSync, truncateSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fileOf } from './attempt'
import {
  type FickleHost,
  serve,
  serveOtherRest,
  serveWhole,
  serveWrongRange,
  stallAt,
  status,
  type Behaviour,
} from './fickle-host'
import { attempt, content, corrupt, file, host, other, unknown } from './one-download'

describe('a download goes on', () => {
  it('where the connection was cut, if the file is still the same', async () => {
    host.behaves(host.cutAt(content, 1000), host.cutAt(content, 3000), serve(content))
    await attempt.run(file())
    expect(attempt.published).toEqual(content)
    expect(host.asked.map(({ range, ifRange }) => [range, ifRange])).toEqual([
      [null, null],
      ['bytes=1000-', '"a"'],
      ['bytes=3000-', '"a"'],
    ])
  })

  it('in the next run with what the last one left, read again from the disk', async () => {
    host.behaves(host.cutAt(content, 2000), status(404))
    await attempt.run(file())
    expect(attempt.names).toEqual(['file.gz.download', 'file.gz.download.json'])
    host.behaves(serve(content))
    await attempt.run(file())
    expect(host.asked.at(-1)).toMatchObject({ range: 'bytes=2000-', ifRange: '"a"' })
    expect(attempt.stages).toContain('Checking what is there of file.gz')
    expect(attempt.published).toEqual(content)
    expect(attempt.names).toEqual(['file.gz'])
  })

  it('at another address, if its SHA-256 is known', async () => {
    host.behaves(host.cutAt(content, 2000), status(404), serve(content, '"other host"'))
    await attempt.run(fileOf(content, [host.address('one'), host.address('two')]))
    expect(host.asked.at(-1)).toEqual({ path: '/two', range: 'bytes=2000-', ifRange: null })
    expect(attempt.published).toEqual(content)
  })

  it.each<[string, (host: FickleHost) => Behaviour]>([
    ['at another address', (host) => host.cutAt(content, 2000)],
    ['without a validator', (host) => host.cutAt(content, 2000, null)],
    ['with a weak validator', (host) => host.cutAt(content, 2000, 'W/"a"')],
  ])('from its beginning %s, if its SHA-256 is unknown', async (_, first) => {
    host.behaves(first(host), status(404), serve(content))
    await attempt.run(fileOf(content, [host.address('one'), host.address('two')], unknown))
    expect(host.asked.at(-1)).toMatchObject({ path: '/two', range: null })
    expect(attempt.published).toEqual(content)
  })

  it.each<[string, Behaviour]>([
    ['the host ignores what part is asked for', serveWhole(content)],
    ['the file has changed at the host', serve(content, '"b"')],
  ])('from its beginning when %s', async (_, then) => {
    host.behaves(host.cutAt(other, 2000), then)
    await attempt.run(file(unknown))
    expect(attempt.published).toEqual(content)
    expect(host.asked).toHaveLength(2)
  })

  it.each<[string, Behaviour]>([
    ['sends another part than was asked for', serveWrongRange(content)],
    ['sends the rest of a file that changed', serveOtherRest(content, '"b"')],
    ['sends the rest of a longer file', serveOtherRest(Buffer.concat([content, content]), '"a"')],
  ])('from its beginning when the host %s', async (_, then) => {
    host.behaves(host.cutAt(content, 2000), then, serve(content, '"b"'))
    await attempt.run(file(unknown))
    expect(host.asked.map(({ range }) => range)).toEqual([null, 'bytes=2000-', null])
    expect(attempt.published).toEqual(content)
  })

  it('from its beginning when the file became shorter', async () => {
    const shorter = content.subarray(0, 1500)
    host.behaves(host.cutAt(content, 2000), serve(shorter))
    await attempt.run(file(unknown))
    expect(attempt.published).toEqual(shorter)
  })

  it('from its beginning when the first part turns out to be of another file', async () => {
    host.behaves(host.cutAt(other, 2000), serve(content))
    await attempt.run(file())
    expect(host.asked.map(({ range }) => range)).toEqual([null, 'bytes=2000-', null])
    expect(attempt.published).toEqual(content)
  })

  it('without the host when all of it is there', async () => {
    writeFileSync(attempt.partial, content)
    await attempt.run(file())
    expect(host.asked).toEqual([])
    expect(attempt.published).toEqual(content)
  })

  it.each([
    ['is too long', () => appendFileSync(attempt.partial, other)],
    ['has a rotten byte', () => writeFileSync(attempt.partial, corrupt.subarray(0, 4500))],
    ['is as long as the file but another', () => writeFileSync(attempt.partial, corrupt)],
    ['lost its end', () => truncateSync(attempt.partial, 10)],
    [
      'has a note of a stranger beside it',
      () => {
        const note = { address: host.address(), etag: '"a"\r\nx: y', total: 5000 }
        writeFileSync(`${attempt.partial}.json`, JSON.stringify(note))
      },
    ],
    ['has a damaged note beside it', () => writeFileSync(`${attempt.partial}.json`, '{"address":')],
  ])('rightly when the part on the disk %s', async (_, damage) => {
    host.behaves(host.cutAt(content, 4500), status(404))
    await attempt.run(file())
    damage()
    host.behaves(serve(content))
    await attempt.run(file())
    expect(attempt.published).toEqual(content)
    expect(attempt.names).toEqual(['file.gz'])
  })

  it.each([500, 502, 503, 429, 408])('after status %i, with growing waits', async (code) => {
    host.behaves(status(code), status(code), serve(content))
    await attempt.run(file())
    expect(attempt.waits).toEqual([1, 2])
    expect(attempt.published).toEqual(content)
  })

  it('when a host stops sending, and asks anew for the rest', async () => {
    host.behaves(stallAt(content, 2000), serve(content))
    await attempt.run(file(), { transferring: { stallLimit: 100 } })
    expect(attempt.published).toEqual(content)
    expect(attempt.stages).toContain(
      `Waiting to go on with file.gz: ${host.name} sent nothing for 0.1 seconds`,
    )
  })

  it('for as long as each try brings it further', async () => {
    const cuts = Array.from({ length: 20 }, (_, at) => host.cutAt(content, 200 * (at + 1)))
    host.behaves(...cuts, serve(content))
    await attempt.run(file())
    expect(attempt.published).toEqual(content)
    expect(new Set(attempt.waits)).toEqual(new Set([1]))
  })
})
