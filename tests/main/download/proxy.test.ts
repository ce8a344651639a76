import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { proxyFor } from '../../../src-main/download/connections'
import { Attempt, fileOf } from './attempt'
import { FickleHost, serve } from './fickle-host'

/** A proxy on 127.0.0.1 that opens a way to any host, or refuses with a status. */
class Proxy {
  readonly ways: { to: string; password: string | null }[] = []
  refusal: number | null = null
  readonly #server: Server

  constructor() {
    this.#server = createServer().on('connect', (request, socket) => {
      const to = request.url ?? ''
      this.ways.push({ to, password: request.headers['proxy-authorization'] ?? null })
      socket.on('error', () => {})
      if (this.refusal !== null) return socket.end(`HTTP/1.1 ${this.refusal} No\r\n\r\n`)
      const { hostname, port } = new URL(`http://${to}`)
      const target = connect(Number(port), hostname, () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
        target.pipe(socket).pipe(target)
      }).on('error', () => socket.destroy())
    })
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return this
  }

  get name(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}

const content = Buffer.from('the content of a file')

describe('through the proxy of the system', () => {
  let host: FickleHost
  let proxy: Proxy
  let attempt: Attempt

  beforeEach(async () => {
    host = await FickleHost.start()
    proxy = await new Proxy().start()
    attempt = new Attempt(host)
    host.behaves(serve(content))
  })

  afterEach(async () => {
    attempt.end()
    await proxy.stop()
    await host.stop()
  })

  const run = (environment: Record<string, string>) =>
    attempt.run(fileOf(content, [host.address()]), { environment })

  it('a file arrives', async () => {
    await run({ HTTP_PROXY: `http://reader:secret@${proxy.name}` })
    expect(attempt.published).toEqual(content)
    expect(proxy.ways).toEqual([
      { to: host.name, password: `Basic ${Buffer.from('reader:secret').toString('base64')}` },
    ])
  })

  it('nothing goes to a host that is excepted', async () => {
    await run({ HTTP_PROXY: `http://${proxy.name}`, NO_PROXY: 'localhost, 127.0.0.1' })
    expect(attempt.published).toEqual(content)
    expect(proxy.ways).toEqual([])
  })

  it.each([407, 403, 502])('a refusal with status %i is told as the proxy’s', async (code) => {
    proxy.refusal = code
    const { failures } = await run({ HTTP_PROXY: `http://reader:secret@${proxy.name}` })
    expect(failures).toEqual([
      `file.gz was not downloaded: the proxy ${proxy.name} refuses the way to ${host.name} (${code}).`,
    ])
  })

  it('a proxy that is not there is told as such', async () => {
    const gone = await FickleHost.start()
    await gone.stop()
    const { failures } = await run({ http_proxy: gone.name })
    expect(failures).toEqual([
      `file.gz was not downloaded: the proxy ${gone.name} refuses the connection.`,
    ])
  })

  it('a proxy of another kind is refused', async () => {
    const { failures } = await run({ ALL_PROXY: 'socks5://127.0.0.1:1080' })
    expect(failures).toEqual([
      'file.gz was not downloaded: the proxy of this system is of a kind that cannot be used.',
    ])
  })
})

describe('which proxy an address goes through', () => {
  it.each<[address: string, environment: Record<string, string>, proxy: string | null]>([
    ['https://a.org/f', {}, null],
    ['https://a.org/f', { HTTPS_PROXY: 'http://p:1' }, 'http://p:1/'],
    ['https://a.org/f', { https_proxy: 'http://p:1', HTTPS_PROXY: 'http://q:1' }, 'http://p:1/'],
    ['https://a.org/f', { HTTP_PROXY: 'http://p:1' }, null],
    ['http://a.org/f', { HTTP_PROXY: 'http://p:1' }, 'http://p:1/'],
    ['https://a.org/f', { ALL_PROXY: 'https://p:1' }, 'https://p:1/'],
    ['https://a.org/f', { HTTPS_PROXY: 'p:3128' }, 'http://p:3128/'],
    ['https://a.org/f', { HTTPS_PROXY: ' ' }, null],
    ['https://a.org/f', { HTTPS_PROXY: 'http://p:1', NO_PROXY: '*' }, null],
    ['https://a.org/f', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'b.org,A.org' }, null],
    ['https://x.a.org/f', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'a.org' }, null],
    ['https://x.a.org/f', { HTTPS_PROXY: 'http://p:1', NO_PROXY: '.a.org' }, null],
    ['https://x.a.org/f', { HTTPS_PROXY: 'http://p:1', NO_PROXY: '*.a.org' }, null],
    ['https://aa.org/f', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'a.org' }, 'http://p:1/'],
    ['https://a.org/f', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'a.org:443' }, null],
    ['https://a.org/f', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'a.org:80' }, 'http://p:1/'],
    ['https://[::1]/f', { HTTPS_PROXY: 'http://p:1', NO_PROXY: '[::1]' }, null],
    ['https://a.org/f', { HTTPS_PROXY: 'http://p:1', NO_PROXY: ', ,' }, 'http://p:1/'],
  ])('%s with %j: %s', (address, environment, proxy) => {
    expect(proxyFor(new URL(address), environment)?.href ?? null).toBe(proxy)
  })
})
