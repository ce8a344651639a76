// The built command line as a process: what the tests of its parts cannot see.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { cliFile, pwc, start } from './built'

const dumps = join(import.meta.dirname, '../../resources/bundled')

test.describe('the command line', () => {
  test('ends quietly when its reader does', async () => {
    const shell = `"${process.execPath}" "$0" papers --limit 500 | head -1`
    const { status, stderr, stdout } = spawnSync('sh', ['-c', shell, cliFile], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Title /)
  })

  test('says which version it is', async () => {
    expect((await pwc(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  test('loses no decision of several programs at once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'decisions-spec-'))
    const metrics = Array.from({ length: 8 }, (_, at) => `metric ${at}`)
    const decided = metrics.map((metric) =>
      pwc(['prefer', '--metric', metric, '--better', 'lower'], { PWC_DATA: folder }),
    )
    expect((await Promise.all(decided)).map(({ code, stderr }) => [code, stderr])).toEqual(
      metrics.map(() => [0, '']),
    )
    const { stdout } = await pwc(['preferences', '--json'], { PWC_DATA: folder })
    const { directions } = JSON.parse(stdout) as { directions: { metric: string }[] }
    expect(directions.map(({ metric }) => metric).toSorted()).toEqual(metrics)
    expect(readdirSync(folder)).toEqual(['reader.json'])
    rmSync(folder, { recursive: true })
  })

  test('removes an unfinished snapshot when it is interrupted', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hosts-spec-'))
    const child = start(['import', dumps, '--to', join(folder, 'x.sqlite')])
    await new Promise<void>((resolve) =>
      child.stderr?.on('data', (text) => String(text).includes('Storing') && resolve()),
    )
    child.kill('SIGINT')
    const code = await new Promise((resolve) => child.once('exit', resolve))
    expect([code, readdirSync(folder)]).toEqual([1, []])
    rmSync(folder, { recursive: true })
  })

  for (const name of ['folder', 'file.zip'])
    test(`leaves nothing of an export to a ${name} that is interrupted`, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'hosts-spec-'))
      const child = start(['export', '--area', 'computer-vision', '--to', join(folder, name)])
      // It says that it writes once it listens, and the first leaderboard is there.
      await new Promise<void>((resolve) =>
        child.stderr?.on('data', (text) => String(text).includes('Writing') && resolve()),
      )
      child.kill('SIGINT')
      const code = await new Promise((resolve) => child.once('exit', resolve))
      expect([code, readdirSync(folder)]).toEqual([1, []])
      rmSync(folder, { recursive: true })
    })

  test('exports every leaderboard of a task', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hosts-spec-'))
    const to = join(folder, 'all')
    const { code, stdout } = await pwc(['export', '--task', 'image-classification', '--to', to])
    expect([code, stdout]).toEqual([0, `43 leaderboards with 887 results at ${to}\n`])
    const manifest = JSON.parse(readFileSync(join(to, 'manifest.json'), 'utf8'))
    expect(readdirSync(to)).toHaveLength(2 * 43 + 1)
    expect(manifest.files).toHaveLength(43)
    expect(manifest.rows).toBe(887)
    rmSync(folder, { recursive: true })
  })
})
