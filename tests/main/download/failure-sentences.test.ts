import { describe, expect, it } from 'vitest'
import { fileOf, listOf } from './attempt'
import {
  FickleHost,
  hangUp,
  page,
  redirect,
  serve,
  serveChunked,
  silence,
  status,
  type Behaviour,
} from './fickle-host'
import { attempt, content, corrupt, file, host, other } from './one-download'

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

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
