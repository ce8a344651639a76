// One question, asked in every way there is: the page, HTTP, the command line, the desktop's bridge.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { pwc } from './built'
import type { Server } from './built'

const imageNet = 'image-classification-on-imagenet'

type Fields = Record<string, string>

const questions: [method: string, request: Fields][] = [
  ['home', {}],
  ['info', {}],
  ['areas', {}],
  ['tasks', { text: 'image', sort: 'name' }],
  ['task', { id: 'image-classification' }],
  ['leaderboards', { dataset: 'imagenet' }],
  ['leaderboard', { id: imageNet, metric: 'Top 5 Accuracy' }],
  ['papers', { year: '2017', limit: '7' }],
  ['paper', { id: 'attention-is-all-you-need' }],
  ['datasets', { modality: 'Images' }],
  ['dataset', { id: 'imagenet' }],
  ['methods', { text: 'attention' }],
  ['method', { id: 'adam' }],
  ['search', { text: 'graph attention' }],
  ['preferences', {}],
]

const refusals: [method: string, request: Fields][] = [
  ['home', { drop: 'table' }],
  ['papers', { year: 'soon' }],
  ['leaderboard', { id: imageNet, metric: 'constructor' }],
  ['paper', { id: "'; DROP TABLE paper; --" }],
]

test.describe('the same answer', { tag: '@everywhere' }, () => {
  test('is given everywhere', async ({ page, open, server }) => {
    test.slow()
    await open('#/')
    for (const [method, request] of questions)
      await test.step(`to ${method} with ${JSON.stringify(request)}`, async () => {
        const { code, stdout } = await pwc([method, '--json', ...flagsOf(request)])
        expect(code).toBe(0)
        expect(await askInPage(page, server, method, request)).toEqual({
          ok: true,
          value: JSON.parse(stdout),
        })
      })
  })

  test('is refused everywhere', async ({ page, open, server }) => {
    await open('#/')
    for (const [method, request] of refusals)
      await test.step(`to ${method} with ${JSON.stringify(request)}`, async () => {
        const outcome = await askInPage(page, server, method, request)
        const { code, stdout, stderr } = await pwc([method, '--json', ...flagsOf(request)])
        expect([code === 0, stdout, outcome.ok]).toEqual([false, '', false])
        // The command line knows its own flags, and says so before it asks.
        if (!('drop' in request)) expect(stderr).toContain(outcome.error?.message)
      })
  })
})

test.describe('the same table', () => {
  for (const [method, request] of [
    ['leaderboard', { id: imageNet }],
    ['leaderboard', { id: imageNet, sort: 'metric.Top%205%20Accuracy:asc' }],
    ['papers', { task: 'image-classification' }],
    ['papers', { limit: '3' }],
    ['paper', { id: 'attention-is-all-you-need' }],
    ['areas', {}],
    ['search', { text: 'imagenet', kind: 'leaderboard' }],
  ] as [string, Fields][]) {
    test(`of ${method} ${JSON.stringify(request)}`, async ({ server }) => {
      for (const columns of ['shown', 'all']) {
        const line = await pwc([method, '--csv', '--columns', columns, ...flagsOf(request)])
        const query = new URLSearchParams({ ...request, columns })
        const reply = await fetchOwn(running(server), `/api/${method}.csv?${query}`)
        expect(reply.status).toBe(200)
        expect(line.stdout).toBe(await reply.text())
        expect(line.stdout.split('\r\n').length).toBeGreaterThan(3)
      }
    })
  }

  for (const [address, columns, line] of [
    ['#/paper?id=attention-is-all-you-need', 'All', ['paper', 'attention-is-all-you-need']],
    [`#/leaderboard?id=${imageNet}`, 'All', ['leaderboard', imageNet]],
    [
      `#/leaderboard?${new URLSearchParams({ id: imageNet, sort: 'date:desc' })}`,
      'As shown',
      ['leaderboard', imageNet, '--sort', 'date:desc', '--columns', 'shown'],
    ],
    ['#/papers?task=image-classification', 'All', ['papers', '--task', 'image-classification']],
  ] as const) {
    test(`saved by the page ${address} (${columns})`, async ({ page, open }) => {
      await open(address)
      await page.getByRole('button', { name: 'Export…' }).first().click()
      const dialog = page.getByRole('dialog', { name: 'Export' })
      await dialog.getByLabel('Preset').selectOption('Data tools (RFC 4180)')
      await dialog.getByRole('button', { name: columns, exact: true }).click()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        dialog.getByRole('button', { name: 'Save…' }).click(),
      ])
      const saved = readFileSync(await download.path(), 'utf8')
      expect(saved).toBe((await pwc([...line, '--csv'])).stdout)
    })
  }

  for (const [extension, flags, query] of [
    ['tsv', ['--format', 'tsv'], {}],
    ['json', ['--format', 'json'], {}],
    ['jsonl', ['--format', 'jsonl'], {}],
    ['md', ['--format', 'markdown'], {}],
    ['tex', ['--format', 'latex'], {}],
    ['html', ['--format', 'html'], {}],
    ['csv', ['--csv', '--preset', 'excel-european'], { preset: 'excel-european' }],
    ['csv', ['--csv', '--columns', 'model,date'], { columns: 'model,date' }],
  ] as [string, string[], Fields][]) {
    test(`as ${flags.join(' ')}`, async ({ server }) => {
      const request = { id: imageNet, where: 'code:any,years:2018..' }
      const line = await pwc(['leaderboard', ...flagsOf(request), ...flags])
      const search = new URLSearchParams({ ...request, ...query })
      const reply = await fetchOwn(running(server), `/api/leaderboard.${extension}?${search}`)
      expect([line.code, reply.status]).toEqual([0, 200])
      // The mark at the beginning is part of the file, and no reader of texts shows it.
      expect(Buffer.from(await reply.arrayBuffer()).toString()).toBe(line.stdout)
      expect(line.stdout).toContain('EfficientNet')
    })
  }

  test('written to a file, with its description', async ({ server }) => {
    const folder = mkdtempSync(join(tmpdir(), 'hosts-spec-'))
    const overHttp = await fetchOwn(running(server), `/api/leaderboard.csv?id=${imageNet}`)
    // Descriptions name their file, so both must have the same name.
    const [, name = ''] =
      /filename="([^"]+)"/.exec(String(overHttp.headers.get('content-disposition'))) ?? []
    const file = join(folder, basename(name))
    const { code } = await pwc(['leaderboard', imageNet, '--csv', '--to', file])
    expect(code).toBe(0)
    expect(readFileSync(file)).toEqual(Buffer.from(await overHttp.arrayBuffer()))
    const description = readFileSync(`${file}-metadata.json`, 'utf8')
    const metadata = `/api/leaderboard.csv-metadata.json?id=${imageNet}`
    expect(description).toBe(
      await fetchOwn(running(server), metadata).then((reply) => reply.text()),
    )
    expect(JSON.parse(description)).toMatchObject({
      url: basename(file),
      notes: [{ snapshot: { name: 'Bundled facts' } }],
    })
    rmSync(folder, { recursive: true })
  })
})

function running(server: Server | null): Server {
  if (!server) throw new Error('the loopback host is not running')
  return server
}

const fetchOwn = ({ origin, token }: Server, path: string) =>
  fetch(`${origin}${path}`, { headers: { authorization: `Bearer ${token}` } })

const flagsOf = (request: Fields) =>
  Object.entries(request).flatMap(([name, value]) => [`--${name}`, value])

interface PageOutcome {
  ok: boolean
  value?: unknown
  error?: { message: string }
}

/** Asks as the page does: over the bridge of the desktop app, else over HTTP. */
const askInPage = (page: Page, server: Server | null, method: string, request: Fields) =>
  page.evaluate(
    async ([method, request, token]): Promise<PageOutcome> => {
      if (window.archive) return window.archive.call(method, request)
      const reply = await fetch(`/api/${method}?${new URLSearchParams(request)}`, {
        headers: { authorization: `Bearer ${token}` },
      })
      const body = await reply.json()
      return reply.ok ? { ok: true, value: body } : { ok: false, error: body }
    },
    [method, request, server?.token] as const,
  )
