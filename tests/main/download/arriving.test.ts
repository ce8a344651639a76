import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { page, redirect, serve, serveChunked, status, type Behaviour } from './fickle-host'
import { attempt, content, corrupt, file, host, unknown } from './one-download'

describe('a file that arrives', () => {
  it('gets its name when it is whole and right, and leaves nothing else', async () => {
    host.behaves(serve(content))
    const report = await attempt.run(file())
    expect(report).toEqual({
      files: [
        {
          name: 'file.gz',
          path: attempt.path,
          bytes: 5000,
          isChecked: true,
          host: host.name,
        },
      ],
      failures: [],
    })
    expect(attempt.published).toEqual(content)
    expect(attempt.names).toEqual(['file.gz'])
  })

  it('is not asked for again when it is there and right', async () => {
    writeFileSync(attempt.path, content)
    const { files } = await attempt.run(file())
    expect(files).toMatchObject([{ name: 'file.gz', host: null, isChecked: true }])
    expect(host.asked).toEqual([])
  })

  it('is not put over another file of its name', async () => {
    writeFileSync(attempt.path, 'an older dump')
    host.behaves(serve(content))
    const { failures } = await attempt.run(file())
    expect(failures).toEqual([
      `${attempt.path} is another file of this name. Move it, or choose another folder.`,
    ])
    expect(readFileSync(attempt.path, 'utf8')).toBe('an older dump')
  })

  it('is taken as it is when neither size nor SHA-256 is known', async () => {
    host.behaves(serveChunked(content))
    expect(await attempt.run(file(unknown))).toMatchObject({
      files: [{ bytes: 5000, isChecked: false }],
    })
    expect(attempt.published).toEqual(content)
  })

  it('is told of by host, with bytes done and in all', async () => {
    host.behaves(redirect('/elsewhere'), serve(content))
    const told: unknown[] = []
    await attempt.run(file(), {}, ({ done, total, unit }) => told.push({ done, total, unit }))
    expect(attempt.stages).toEqual([`Downloading file.gz from ${host.name}`])
    expect(told.at(-1)).toEqual({ done: 5000, total: 5000, unit: 'bytes' })
  })
})

describe('what cannot be gone on with', () => {
  it.each<[string, Behaviour]>([
    ['is damaged', serve(corrupt)],
    ['is too long', serveChunked(Buffer.concat([content, content]))],
  ])('is deleted when it %s', async (_, behaviour) => {
    host.behaves(behaviour)
    await attempt.run(file())
    expect(attempt.names).toEqual([])
  })

  it.each<[string, Behaviour]>([
    ['a web page', page('text/html')],
    ['a file of another size', serve(content.subarray(1))],
    ['a failure', status(500)],
  ])('is not what has arrived before %s', async (_, behaviour) => {
    host.behaves(host.cutAt(content, 2000), behaviour)
    await attempt.run(file())
    expect(readFileSync(attempt.partial)).toEqual(content.subarray(0, 2000))
  })
})
