import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { downloadPlan } from '../../../src-main/download/download-plan'
import { Attempt, fileOf, listOf } from './attempt'
import { FickleHost } from './fickle-host'

const content = Buffer.from('ten bytes.')
const unknown = { bytes: null, sha256: null }
let host: FickleHost
let attempt: Attempt

beforeAll(async () => {
  host = await FickleHost.start()
})
beforeEach(() => {
  attempt = new Attempt(host)
})
afterEach(() => attempt.end())
afterAll(() => host.stop())

it('tells sizes, hosts and free space, and asks nobody', async () => {
  const known = fileOf(content, [host.address(), 'https://example.org/file.gz'])
  const list = listOf(known, fileOf(content, [host.address()], { name: 'b.gz', ...unknown }))
  const plan = await downloadPlan(list, attempt.folder)
  expect(plan).toMatchObject({ folder: attempt.folder, bytes: 10, toCome: 10, unknownSizes: 1 })
  expect(plan.free).toBeGreaterThan(0)
  expect(plan.files).toMatchObject([
    { name: 'file.gz', bytes: 10, hosts: [host.name, 'example.org'], there: { state: 'absent' } },
    { name: 'b.gz', bytes: null, check: expect.stringContaining('cannot be checked') },
  ])
  expect(host.asked).toEqual([])
})

it('plans for a folder that is not there yet', async () => {
  const plan = await downloadPlan(listOf(fileOf(content, [])), join(attempt.folder, 'new/one'))
  expect(plan.free).toBeGreaterThan(0)
  expect(plan.files).toMatchObject([{ there: { state: 'absent', bytes: 0 } }])
})

it.each<[string, string, Buffer, object, object, number]>([
  ['a whole file', 'file.gz', content, {}, { state: 'whole', bytes: 10 }, 0],
  ['another file', 'file.gz', Buffer.from('ten other.'), {}, { state: 'different', bytes: 10 }, 0],
  ['a shorter file', 'file.gz', content.subarray(1), {}, { state: 'different', bytes: 9 }, 0],
  ['a part', 'file.gz.download', content.subarray(3), {}, { state: 'partly', bytes: 7 }, 3],
  ['an empty part', 'file.gz.download', Buffer.alloc(0), {}, { state: 'absent', bytes: 0 }, 10],
  ['a file nobody knows', 'file.gz', content, unknown, { state: 'unchecked', bytes: 10 }, 0],
])('tells %s that is there', async (_, name, there, unlike, state, toCome) => {
  writeFileSync(join(attempt.folder, name), there)
  const plan = await downloadPlan(listOf(fileOf(content, [], unlike)), attempt.folder)
  expect(plan.files).toMatchObject([{ there: state }])
  expect(plan.toCome).toBe(toCome)
})

it('tells how far it is with checking, and can be ended', async () => {
  writeFileSync(attempt.path, content)
  const told: unknown[] = []
  const list = listOf(fileOf(content, []))
  await downloadPlan(list, attempt.folder, { onProgress: (progress) => told.push(progress) })
  expect(told).toEqual([{ stage: 'Checking file.gz', done: 10, total: 10, unit: 'bytes' }])
  const ended = downloadPlan(list, attempt.folder, { signal: AbortSignal.abort('ended') })
  await expect(ended).rejects.toBe('ended')
})
