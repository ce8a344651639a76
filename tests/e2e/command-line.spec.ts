// The built command line as a process: what the tests of its parts cannot see.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
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
})
