// Visitors who take their time. The limits are short here, and nothing depends on how short.
import { EventEmitter, once } from 'node:events'
import type { IncomingMessage, Server } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { LIMITS, limitedServer } from '../../../../src-main/hosts/http/server'
import type { Limits } from '../../../../src-main/hosts/http/server'

type Answer = Parameters<typeof limitedServer>[1]

const hello: Answer = async (_, response) => void response.end('hello')
let server: Server
const sockets: Socket[] = []

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await new Promise((resolve) => server.close(resolve).closeAllConnections())
})

function listen(limits: Partial<Limits>, answer: Answer = hello): Promise<number> {
  server = limitedServer({ ...LIMITS, ...limits }, answer)
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  )
}

/** A connection that says something and then waits; `ended` gives what came until the server cut it. */
function visit(port: number, bytes = '') {
  const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
  sockets.push(socket)
  let text = ''
  socket.setEncoding('latin1').on('data', (part) => (text += part))
  // A cut may come as a reset.
  socket.on('error', () => {})
  const ended = new Promise<string>((resolve) => socket.on('close', () => resolve(text)))
  return { socket, ended }
}

const often = { connectionsCheckingInterval: 10 }
const head = 'POST / HTTP/1.1\r\nHost: x\r\n'

describe('a visitor', () => {
  it.each([
    ['says nothing', '', /^HTTP\/1\.1 408 /],
    ['never ends the head of a request', 'GET / HTTP/1.1\r\nX: ', /^HTTP\/1\.1 408 /],
    ['asks nothing more', 'GET / HTTP/1.1\r\nHost: x\r\n\r\n', /hello$/],
  ])('who %s is cut off', async (_, bytes, expected) => {
    const limits = { headersTimeout: 30, requestTimeout: 30, keepAliveTimeout: 30 }
    const port = await listen({ ...often, ...limits })
    expect(await visit(port, bytes).ended).toMatch(expected)
  })

  it('who never ends the body of a request is cut off, and the request with it', async () => {
    const request = new EventEmitter()
    const port = await listen({ ...often, headersTimeout: 30, requestTimeout: 30 }, (incoming) =>
      readWhole(incoming).catch((error: unknown) => void request.emit('broken', error)),
    )
    const broken = once(request, 'broken')
    await visit(port, `${head}Content-Length: 9\r\n\r\n{`).ended
    expect(await broken).toEqual([expect.any(Error)])
  })

  it('who sends a head byte by byte has no more time than others', async () => {
    const port = await listen({ ...often, headersTimeout: 50, requestTimeout: 50 })
    const { socket, ended } = visit(port, 'GET / HTTP/1.1\r\n')
    const drip = setInterval(() => socket.writable && socket.write('X: y\r\n'), 5)
    expect(await ended).toMatch(/^HTTP\/1\.1 408 /)
    clearInterval(drip)
  })

  it('who does not take the answer is cut off', async () => {
    const large = Buffer.alloc(64 * 1024 * 1024)
    const cut = new EventEmitter()
    const port = await listen({ answerTimeout: 50 }, async (_, response) => {
      response.once('close', () => cut.emit('off')).end(large)
    })
    const isCut = once(cut, 'off')
    const { socket, ended } = visit(port, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n')
    socket.pause()
    await isCut
    socket.resume()
    expect((await ended).length).toBeLessThan(large.length)
  })

  it('who comes after many others is not let in', async () => {
    const port = await listen({ maxConnections: 3 })
    const first = Array.from({ length: 3 }, () => visit(port))
    await Promise.all(
      first.map(({ socket }) => new Promise((resolve) => socket.on('connect', resolve))),
    )
    expect(await visit(port, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n').ended).toBe('')
    const [stays] = first
    stays?.socket.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    expect(await stays?.ended).toMatch(/hello$/)
  })

  it('who asks much at once is answered one request at a time, in turn', async () => {
    let busy = 0
    let most = 0
    const port = await listen({}, async (request, response) => {
      most = Math.max(most, ++busy)
      await new Promise(setImmediate)
      response.end(`[${request.url}]`, () => busy--)
    })
    const paths = Array.from({ length: 200 }, (_, at) => `/${at}`)
    const requests = paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`)
    const { ended } = visit(port, `${requests.join('')}nonsense\r\n\r\n`)
    const text = await ended
    expect([...text.matchAll(/\[(.*?)\]/g)].map(([, path]) => path)).toEqual(paths)
    expect(text).toMatch(/HTTP\/1\.1 400 Bad Request\r\n[^]*can read\."}$/)
    expect(most).toBe(1)
  })

  it('who leaves is not answered', async () => {
    const answered: (string | undefined)[] = []
    const left = new EventEmitter()
    const port = await listen({}, async ({ url }, response) => {
      answered.push(url)
      response.once('close', () => left.emit('at last'))
      socket.destroy()
    })
    const gone = once(left, 'at last')
    const two = ['/1', '/2'].map((path) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`)
    const { socket } = visit(port, two.join(''))
    await gone
    await new Promise(setImmediate)
    expect(answered).toEqual(['/1'])
  })
})

async function readWhole(request: IncomingMessage): Promise<void> {
  for await (const _ of request);
}
