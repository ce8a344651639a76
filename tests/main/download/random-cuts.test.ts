import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Attempt, fileOf } from './attempt'
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
  status,
  type Behaviour,
} from './fickle-host'

let host: FickleHost

beforeAll(async () => {
  host = await FickleHost.start()
})

afterAll(() => host.stop())

type Named = [name: string, behaviour: (content: Buffer, at: number) => Behaviour]

/** What ends a connection, but is no reason to give an address up. */
const passing: Named[] = [
  ['cut', (content, at) => host.cutAt(content, at)],
  ['cut without a validator', (content, at) => host.cutAt(content, at, null)],
  ['cut another version', (content, at) => host.cutAt(reversed(content), at, '"b"')],
  ['hang up', () => hangUp],
  ['500', () => status(500)],
  ['503', () => status(503)],
  ['wrong range', serveWrongRange],
  ['rest of another version', (content) => serveOtherRest(reversed(content), '"b"')],
]

/** What an address is given up for. */
const final: Named[] = [
  ['another file', (content) => serveWhole(reversed(content))],
  ['too long', (content) => serveChunked(Buffer.concat([content, content]))],
  ['shorter', (content) => serve(content.subarray(1))],
  ['404', () => status(404)],
  ['web page', () => page('text/html')],
  ['circle', () => redirect('/file.gz')],
]

/** Of the same length and other bytes, wherever it is cut. */
const reversed = (content: Buffer) => Buffer.from(content.map((byte) => byte ^ 255))

const step = (named: Named[]) =>
  fc.record({ kind: fc.constantFrom(...named), at: fc.nat({ max: 3000 }) })

const contentOf = fc
  .uint8Array({ minLength: 2, maxLength: 3000 })
  .map((bytes) => Buffer.from(bytes))

const enough = { transferring: { waits: Array.from({ length: 40 }, () => 0) } }

it('whatever happens on the way, a file with the right SHA-256 is published, or none', async () => {
  await fc.assert(
    fc.asyncProperty(
      contentOf,
      fc.array(step([...passing, ...final]), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 3 }),
      async (content, steps, runs) => {
        const attempt = new Attempt(host)
        try {
          for (let run = 0; run < runs; run++) {
            host.behaves(...steps.map(({ kind, at }) => kind[1](content, at % content.length)))
            const report = await attempt.run(fileOf(content, [host.address(), host.address('b')]))
            expect(report.files.length + report.failures.length).toBe(1)
            expect(attempt.published === null).toBe(report.files.length === 0)
            expect(attempt.published ?? content).toEqual(content)
          }
        } finally {
          attempt.end()
        }
      },
    ),
    { numRuns: 60 },
  )
})

it('a host that recovers in the end gives the file, however often it failed', async () => {
  await fc.assert(
    fc.asyncProperty(
      contentOf,
      fc.array(step(passing), { maxLength: 8 }),
      async (content, steps) => {
        const attempt = new Attempt(host)
        try {
          const failing = steps.map(({ kind, at }) => kind[1](content, at % content.length))
          host.behaves(...failing, serve(content))
          await attempt.run(fileOf(content, [host.address()]), enough)
          expect(attempt.published).toEqual(content)
          expect(attempt.names).toEqual(['file.gz'])
        } finally {
          attempt.end()
        }
      },
    ),
    { numRuns: 60 },
  )
})
