import { describe, expect, it } from 'vitest'
import type { Archive } from '#contract/contract'
import { dispatch } from '../../../src-main/archive/dispatch'
import { ArchiveError } from '../../../src-main/archive/errors'
import { inflateText } from '../../../src-main/archive/text/compressed-text'

/** An archive that gives back what it is asked, as it arrives. */
const echo = new Proxy({} as Archive, {
  // What is awaited is asked whether it is a promise.
  get: (_, key) => (key === 'then' ? undefined : (request: unknown) => request),
})
const failing = (error: unknown) =>
  new Proxy({} as Archive, {
    get: (_, key) =>
      key === 'then'
        ? undefined
        : () => {
            throw error
          },
  })

const question = (method: string) => `The question “${method}”`

describe('dispatch', () => {
  it('passes a request on with its defaults', async () => {
    expect(await dispatch(() => echo)('task', { id: 'image-classification' })).toEqual({
      ok: true,
      value: { id: 'image-classification', subtasks: false },
    })
  })

  it('reads switches and numbers that arrive as text', async () => {
    const outcome = await dispatch(() => echo)('papers', { results: 'yes', limit: '20' })
    expect(outcome).toMatchObject({ ok: true, value: { results: true, limit: 20 } })
  })

  it.each<[string, () => unknown]>([
    ['the engine', () => Promise.reject(new Error('database disk image is malformed'))],
    ['whoever reads the JSON of a cell', () => JSON.parse('[1,')],
    ['whoever reads packed numbers', () => new Uint32Array(new ArrayBuffer(3))],
    ['whoever unpacks a text', () => inflateText(Buffer.from('no deflate'), new Uint8Array())],
  ])('says that a snapshot is damaged when %s finds it so', async (_, read) => {
    const error = await Promise.resolve()
      .then(read)
      .catch((thrown: unknown) => thrown)
    expect(await dispatch(() => failing(error))('home', {})).toEqual({
      ok: false,
      error: {
        code: 'unusable-file',
        message: 'The snapshot is damaged where this answer is kept; import its dumps again.',
      },
    })
  })

  it.each([
    ['leaderboard', {}, `The field “id” of the question “leaderboard” must be given, as text.`],
    ['leaderboard', { id: '' }, 'The field “id” of the question “leaderboard” must be filled in.'],
    [
      'task',
      { id: 'x'.repeat(401) },
      'The field “id” of the question “task” must be no longer than 400 characters.',
    ],
    [
      'papers',
      { limit: 'many' },
      'The field “limit” of the question “papers” must be a whole number.',
    ],
    [
      'papers',
      { limit: 1.5 },
      'The field “limit” of the question “papers” must be a whole number.',
    ],
    ['papers', { limit: 0 }, 'The field “limit” of the question “papers” must be 1 or more.'],
    ['papers', { limit: 501 }, 'The field “limit” of the question “papers” must be 500 or less.'],
    [
      'papers',
      { code: 'maybe' },
      'The field “code” of the question “papers” must be one of yes, no.',
    ],
    [
      'papers',
      { results: 'maybe' },
      'The field “results” of the question “papers” must be true or false.',
    ],
    ...['soon', '2020..2018', '..', '0', 'true'].map((year): [string, object, string] => [
      'papers',
      { year },
      'The field “year” of the question “papers” must be a year such as 2019, or years such as 2018..2020.',
    ]),
    ['papers', { at: -1 }, 'The field “at” of the question “papers” must be 0 or more.'],
    ['paper', { id: 'a', drop: 'table' }, `${question('paper')} takes no “drop”; it takes id.`],
    ['home', { id: 'a' }, `${question('home')} takes no “id”; it takes nothing.`],
    ['paper', null, `${question('paper')} wants an object; it takes id.`],
    [
      'paper',
      JSON.parse('{"id":"a","__proto__":{}}'),
      `${question('paper')} takes no “__proto__”; it takes id.`,
    ],
  ])('refuses %s with %j in one sentence', async (method, request, message) => {
    expect(await dispatch(() => echo)(method, request)).toEqual({
      ok: false,
      error: { code: 'invalid-request', message },
    })
  })

  it.each(['constructor', '__proto__', 'toString', 'then', 'Home', ''])(
    'does not know the question %j',
    async (method) => {
      const outcome = await dispatch(() => echo)(method, {})
      expect(outcome).toMatchObject({ ok: false, error: { code: 'invalid-request' } })
    },
  )

  it('passes on what the archive says to the reader, and does not log it', async () => {
    const lines: string[] = []
    const archive = failing(new ArchiveError('not-found', 'Paper x is not in this snapshot.'))
    expect(
      await dispatch(
        () => archive,
        (line) => lines.push(line),
      )('paper', { id: 'x' }),
    ).toEqual({
      ok: false,
      error: { code: 'not-found', message: 'Paper x is not in this snapshot.' },
    })
    expect(lines).toEqual([])
  })

  it.each([new Error('disk I/O error'), 'disk I/O error'])(
    'keeps %s from the reader and logs it',
    async (error) => {
      const lines: string[] = []
      const call = dispatch(
        () => failing(error),
        (line) => lines.push(line),
      )
      expect(await call('home', {})).toEqual({
        ok: false,
        error: { code: 'internal', message: 'The archive failed to answer; the log says why.' },
      })
      expect(lines).toHaveLength(1)
      expect(lines[0]).toContain('disk I/O error')
    },
  )

  it('answers with a failure when there is no archive to ask', async () => {
    const call = dispatch(() => {
      throw new ArchiveError('unusable-file', 'It is damaged.')
    })
    expect(await call('home', {})).toMatchObject({
      ok: false,
      error: { message: 'It is damaged.' },
    })
  })
})
