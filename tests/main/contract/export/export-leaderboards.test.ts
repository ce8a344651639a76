import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Call } from '#contract/contract'
import { exportLeaderboards } from '#contract/export/export-leaderboards'
import type { ExportedFile } from '#contract/export/export-leaderboards'
import { leaderboardsOf } from '#contract/export/leaderboards-of'
import type { LeaderboardsOf } from '#contract/export/leaderboards-of'
import type { TableOptions } from '#contract/export/table-options'
import { board, row, task } from '../../../fixtures/dumps'
import { archiveWith } from '../../../fixtures/archive'
import { snapshot } from '../../../fixtures/table-source'

const sha256 = async (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const tools = { tool: 'Program 1', sha256 }

const vision = { categories: ['Computer Vision'] }
const ask = archiveWith({
  'evaluation-tables': [
    task('Classification', {
      ...vision,
      datasets: [
        board('Digits', ['Acc'], [row('A', { Acc: '1' }), row('B', { Acc: '2' })]),
        board('Letters', ['F1'], [row('=C', { F1: '3' })]),
      ],
      subtasks: [
        task('Fine Classification', {
          ...vision,
          datasets: [board('Birds', ['Acc'], [row('D', { Acc: '4' })])],
        }),
      ],
    }),
    task('Empty', vision),
  ],
})
const call: Call = async (method, request) => {
  try {
    return { ok: true, value: ask(method as 'task', request as { id: string }) }
  } catch (error) {
    return { ok: false, error: { code: 'not-found', message: (error as Error).message } }
  }
}

/** Answers any leaderboard with an empty one. */
const emptyOnes: Call = async (method, request) =>
  method === 'info'
    ? { ok: true, value: { ...snapshot, files: [] } }
    : {
        ok: true,
        value: { ...(request as object), task: 'T', dataset: 'D', metrics: [], rows: [] },
      }

async function filesOf(wanted: LeaderboardsOf, options: TableOptions = {}, from = call) {
  const files: ExportedFile[] = []
  for await (const file of exportLeaderboards(from, wanted, options, tools)) files.push(file)
  return files
}

describe('the leaderboards to be exported', () => {
  it.each([
    [{ task: 'classification' }, 'Classification', 2, 3],
    [{ task: 'classification', subtasks: true }, 'Classification and the tasks below it', 3, 4],
    [{ area: 'computer-vision' }, 'Computer Vision', 3, 4],
  ])('of %j are counted before', async (wanted, title, leaderboards, results) => {
    const found = await leaderboardsOf(call, wanted)
    expect([found.title, found.leaderboards.length, found.results]).toEqual([
      title,
      leaderboards,
      results,
    ])
  })

  it.each([
    [{ task: 'empty' }, 'Empty has no leaderboards.'],
    [{ task: 'nothing' }, 'Task nothing is not in this snapshot.'],
    [{ area: 'nothing' }, 'Area nothing is not in this snapshot.'],
  ])('of %j cannot be: %s', async (wanted, message) => {
    await expect(leaderboardsOf(call, wanted)).rejects.toThrow(message)
  })
})

describe('an export', () => {
  it('has a file and a description for each leaderboard, and a manifest at last', async () => {
    const wanted = await leaderboardsOf(call, { task: 'classification' })
    const files = await filesOf(wanted)
    expect(files.map(({ path, done }) => [path, done])).toEqual([
      ['classification-on-digits.csv-metadata.json', 0],
      ['classification-on-digits.csv', 1],
      ['classification-on-letters.csv-metadata.json', 1],
      ['classification-on-letters.csv', 2],
      ['manifest.json', 2],
    ])
    const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? ''
    const manifest = JSON.parse(textOf('manifest.json'))
    expect(manifest).toMatchObject({
      title: 'Classification',
      address: '#/task?id=classification',
      licence: 'CC BY-SA 4.0, Papers With Code and its contributors',
      tool: 'Program 1',
      format: 'csv',
      preset: 'data',
      columns: 'all',
      leaderboards: 2,
      rows: 3,
    })
    expect(manifest.snapshot.sourceFiles).toHaveLength(1)
    for (const { path, sha256: hash } of manifest.files)
      expect(hash).toBe(await sha256(Buffer.from(textOf(path))))
    expect(manifest.files[1]).toMatchObject({
      path: 'classification-on-letters.csv',
      id: 'classification-on-letters',
      title: 'Classification on Letters',
      address: '#/leaderboard?id=classification-on-letters',
      rows: 1,
    })
    expect(JSON.parse(textOf('classification-on-letters.csv-metadata.json'))).toMatchObject({
      url: 'classification-on-letters.csv',
      notes: [{ guardedCells: 1 }],
    })
  })

  it('has no descriptions beside files that describe themselves', async () => {
    const wanted = await leaderboardsOf(call, { area: 'computer-vision' })
    const paths = (await filesOf(wanted, { format: 'latex' })).map(({ path }) => path)
    expect(paths.toSorted()).toEqual([
      'classification-on-digits.tex',
      'classification-on-letters.tex',
      'fine-classification-on-birds.tex',
      'manifest.json',
    ])
  })

  it('asks for a leaderboard only when the one before it has been taken', async () => {
    const asked: string[] = []
    const counting: Call = async (method, request) => {
      if (method === 'leaderboard') asked.push((request as { id: string }).id)
      return call(method, request)
    }
    const wanted = await leaderboardsOf(call, { area: 'computer-vision' })
    for await (const { path } of exportLeaderboards(counting, wanted, {}, tools))
      if (path.endsWith('.csv')) break
    expect(asked).toHaveLength(1)
  })

  it.each([
    [
      ['manifest', 'Manifest'],
      ['manifest-2', 'Manifest-3'],
    ],
    [
      ['a', 'A', 'a-2'],
      ['a', 'A-2', 'a-2-2'],
    ],
    [
      ['../../etc/passwd', '/etc/passwd', '..'],
      ['etc-passwd', 'etc-passwd-2', 'table'],
    ],
    [
      ['con', 'NUL'],
      ['con_', 'NUL_'],
    ],
    [
      ['a/b', 'a\\b', 'a:b'],
      ['a-b', 'a-b-2', 'a-b-3'],
    ],
  ])('names the leaderboards %j safely and each once', async (ids, names) => {
    const leaderboards = ids.map((id) => ({ id })) as unknown as LeaderboardsOf['leaderboards']
    const wanted = { title: 'T', address: '#/', leaderboards, results: 0 }
    const paths = (await filesOf(wanted, { format: 'json' }, emptyOnes)).map(({ path }) => path)
    expect(paths).toEqual([
      ...names.flatMap((name) => [`${name}.json-metadata.json`, `${name}.json`]),
      'manifest.json',
    ])
  })

  it('cannot have columns of one leaderboard', async () => {
    const wanted = await leaderboardsOf(call, { task: 'classification' })
    await expect(filesOf(wanted, { columns: 'rank,model' })).rejects.toThrow(
      'choose “shown” or “all”',
    )
  })
})
