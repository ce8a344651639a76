import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Attempt, fileOf, listOf } from './attempt'
import {
  FickleHost,
  hangUp,
  page,
  redirect,
  serve,
  serveChunked,
  serveOtherRest,
  serveWhole,
  serveWrongRange,
  silence,
  stallAt,
  status,
  type Behaviour,
} from './fickle-host'

const content = Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251))
const corrupt = Buffer.from(content)
corrupt[4321] = 99
const other = Buffer.from(content.map((byte) => 255 - byte))

let host: FickleHost
let attempt: Attempt

beforeEach(async () => {
  host = await FickleHost.start()
  attempt = new Attempt(host)
})

afterEach(async () => {
  attempt.end()
  await host.stop()
})

const file = (unlike = {}) => fileOf(content, [host.address()], unlike)
const unknown = { bytes: null, sha256: null }

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

describe('the sentence says why a file is not there', () => {
  it.each<[string, Behaviour, string]>([
    ['does not exist', status(404), 'HOST does not have it (404)'],
    ['is gone', status(410), 'HOST does not have it (410)'],
    ['is not given out', status(403), 'HOST does not give it out (403)'],
    ['is behind a login', status(401), 'HOST does not give it out (401)'],
    ['meets a broken host', status(500), 'HOST has a failure of its own (500)'],
    ['is asked for too often', status(429), 'HOST asks to come back later (429)'],
    ['meets a joke', status(418), 'HOST gives an unusual answer (418)'],
    ['is a web page', page('text/html; charset=utf-8'), 'HOST sent a web page instead of it'],
    ['is a web page in disguise', page(null), 'HOST sent a web page instead of it'],
    ['is never sent', hangUp, 'HOST cut the connection'],
    ['is too short', serve(content.subarray(1)), 'the file at HOST has 4,999 bytes, not 5,000'],
    ['is too short, untold', serveChunked(content.subarray(1)), 'HOST cut the connection'],
    [
      'is too long',
      serve(Buffer.concat([content, content])),
      'the file at HOST has 10,000 bytes, not 5,000',
    ],
    [
      'is too long, untold',
      serveChunked(Buffer.concat([content, content])),
      'HOST sends more than 5,000 bytes',
    ],
    ['is damaged', serve(corrupt), 'the file from HOST is another or damaged: its SHA-256 differs'],
    [
      'is another one',
      serve(other),
      'the file from HOST is another or damaged: its SHA-256 differs',
    ],
    ['leads in circles', redirect('/file.gz'), 'HOST leads from address to address without an end'],
    ['leads nowhere', redirect(''), 'HOST leads to no address'],
    [
      'leads out of encryption',
      redirect('http://example.org/f'),
      'example.org would send it without encryption',
    ],
    [
      'leads to a file of this computer',
      redirect('file:///etc/passwd'),
      'file: would send it without encryption',
    ],
  ])('when it %s', async (_, behaviour, reason) => {
    host.behaves(behaviour)
    const { failures, files } = await attempt.run(file())
    expect(failures[0]).toMatch(
      new RegExp(`^file\\.gz was not downloaded: ${escape(reason.replace('HOST', host.name))}\\.`),
    )
    expect(files).toEqual([])
    expect(attempt.published).toBeNull()
  })

  it('when nothing listens at the address', async () => {
    const gone = await FickleHost.start()
    await gone.stop()
    const { failures } = await attempt.run(fileOf(content, [`http://${gone.name}/f`]))
    expect(failures).toEqual([`file.gz was not downloaded: ${gone.name} refuses the connection.`])
    expect(attempt.waits).toEqual([])
  })

  it('when the host never sends an answer', async () => {
    host.behaves(silence)
    const { failures } = await attempt.run(file(), { transferring: { stallLimit: 20 } })
    expect(failures).toEqual([
      `file.gz was not downloaded: ${host.name} sent nothing for 0.02 seconds.`,
    ])
  })

  it('when http is not allowed even for this computer', async () => {
    const { failures } = await attempt.run(file(), { transferring: { allowLoopback: false } })
    expect(failures).toEqual([
      `file.gz was not downloaded: ${host.name} would send it without encryption.`,
    ])
    expect(host.asked).toEqual([])
  })

  it('with the reason of each address, in their order', async () => {
    host.behaves(status(404), page('text/html'))
    const addresses = [host.address('one'), host.address('two')]
    const { failures } = await attempt.run(fileOf(content, addresses))
    expect(failures).toEqual([
      `file.gz was not downloaded: ${host.name} does not have it (404); ${host.name} sent a web page instead of it.`,
    ])
  })

  it('and how much is kept', async () => {
    host.behaves(host.cutAt(content, 1234), status(404))
    const { failures } = await attempt.run(file())
    expect(failures[0]).toMatch(/\. 1,234 bytes are kept for the next try\.$/)
  })

  it('while the other files are brought', async () => {
    const list = listOf(file(), fileOf(other, [host.address('second')], { name: 'second.gz' }))
    host.behaves(status(404), serve(other))
    const report = await attempt.run(file(), { list, names: ['file.gz', 'second.gz'] })
    expect(report).toMatchObject({ files: [{ name: 'second.gz' }], failures: [{}] })
    expect(attempt.names).toEqual(['second.gz'])
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

describe('a download is refused', () => {
  it('while another one writes into the folder', async () => {
    host.behaves(stallAt(content, 100))
    const controller = new AbortController()
    let refusal: unknown
    const first = attempt.run(file(), { signal: controller.signal }, async ({ done }) => {
      if (done !== 100 || refusal) return
      refusal = await attempt.run(file()).catch((error: unknown) => error)
      controller.abort('ended')
    })
    await expect(first).rejects.toBe('ended')
    expect(String(refusal)).toContain(
      `Another download into ${attempt.folder} is under way (process ${process.pid}).`,
    )
    expect(attempt.names).not.toContain('download.lock')
  })

  it('while another process does, and not by a lock of one that is gone', async () => {
    host.behaves(serve(content))
    const lock = join(attempt.folder, 'download.lock')
    writeFileSync(lock, `${process.ppid}\n`)
    await expect(attempt.run(file())).rejects.toThrow(`(process ${process.ppid})`)
    writeFileSync(lock, `${spawnSync(process.execPath, ['--version']).pid}\n`)
    await attempt.run(file())
    expect(attempt.names).toEqual(['file.gz'])
  })

  it('not by a lock that an earlier process of the same number left', async () => {
    host.behaves(serve(content))
    const lock = join(attempt.folder, 'download.lock')
    writeFileSync(lock, `${process.pid}\n`)
    utimesSync(lock, 1, 1)
    await attempt.run(file())
    expect(attempt.names).toEqual(['file.gz'])
  })

  it('when the disk has no room', async () => {
    await expect(attempt.run(file({ bytes: 2 ** 52 }))).rejects.toThrow(
      /has no room for the download: 4503599628 MB are to come and \d+ MB are free\.$/,
    )
    expect(host.asked).toEqual([])
  })

  it.each([
    [['nothing.gz'], 'There is no download nothing.gz. There are file.gz.'],
    [[], 'Nothing was chosen. Choose one or more of file.gz.'],
  ])('when %j is asked for', async (names, sentence) => {
    await expect(attempt.run(file(), { names })).rejects.toThrow(sentence)
  })

  it('when its folder is a file', async () => {
    const folder = join(attempt.folder, 'taken')
    writeFileSync(folder, '')
    await expect(attempt.run(file(), { folder })).rejects.toThrow(
      `${folder} cannot be written: a file is in its place.`,
    )
  })

  it('when a folder stands where a file is to arrive', async () => {
    mkdirSync(attempt.partial)
    await expect(attempt.run(file())).rejects.toThrow(
      `${attempt.partial} cannot be written: there is a folder of this name.`,
    )
  })
})

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
