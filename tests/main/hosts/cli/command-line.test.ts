import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommandLine } from '../../../../src-main/hosts/cli/command-line'
import { tinySnapshot } from '../tiny-snapshot'
import type { TinySnapshot } from '../tiny-snapshot'

let snapshot: TinySnapshot
beforeAll(async () => {
  snapshot = await tinySnapshot()
})
afterAll(() => snapshot.remove())

interface Options {
  env?: NodeJS.ProcessEnv
  columns?: number
}

async function pwc(args: readonly string[], { env = {}, columns }: Options = {}) {
  const [stdout, stderr]: string[][] = [[], []]
  const code = await runCommandLine(args, {
    stdout: { write: (text) => stdout?.push(text), isTTY: columns !== undefined, columns },
    stderr: { write: (text) => stderr?.push(text) },
    env,
    version: '1.2.3',
    tool: 'Program 1.2.3',
    shippedSnapshot: snapshot.path,
    renderer: snapshot.folder,
    dataFolder: join(snapshot.folder, 'data'),
    preferQuickStart() {},
    onInterrupt: () => () => {},
  })
  return { code, stdout: stdout?.join('') ?? '', stderr: stderr?.join('') ?? '' }
}

const digits = 'image-classification-on-digits'

describe('a question on the command line', () => {
  it('is answered as a table', async () => {
    const { code, stdout } = await pwc(['papers', '--limit', '2'])
    expect(code).toBe(0)
    const [heading = '', first = '', , , count = ''] = stdout.split('\n')
    expect(heading).toMatch(/^Title +Authors +Date +Venue +Tasks +Code +Results +Paper id$/)
    expect(first).toMatch(
      /^Paper 6, on "quoted" things +Ada Lovelace; Émilie du Châtelet +2020-07-01 /,
    )
    expect(count).toMatch(/^2 of 7; for the next ones: --after \S+$/)
  })

  it('goes on where the last answer ended', async () => {
    const { stdout } = await pwc(['papers', '--limit', '6'])
    const after = /--after (\S+)/.exec(stdout)?.[1] ?? ''
    expect((await pwc(['papers', '--limit', '6', '--after', after])).stdout).toMatch(/\n1 of 7\n$/)
  })

  it('fits the width of the terminal, and cuts nothing elsewhere', async () => {
    const narrow = (await pwc(['leaderboard', digits], { columns: 60 })).stdout
    const wide = (await pwc(['leaderboard', digits])).stdout
    expect(Math.max(...narrow.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
    expect(narrow).toContain('(no room for Paper')
    expect(wide).toContain('Paper 0, on "quoted" things')
  })

  it('is answered as the reply of the contract', async () => {
    const { stdout } = await pwc(['leaderboard', digits, '--json'])
    expect(JSON.parse(stdout)).toMatchObject({ id: digits, rankedBy: { metric: 'Accuracy' } })
  })

  it('is answered as CSV, a list to its end', async () => {
    const { stdout } = await pwc(['papers', '--csv', '--columns', 'shown'])
    expect(stdout.split('\r\n')).toHaveLength(9)
    expect(stdout).toContain('"Paper 6, on ""quoted"" things",')
  })

  it('is answered as CSV of the length asked for', async () => {
    const { stdout } = await pwc(['papers', '--csv', '--limit', '2'])
    expect(stdout.split('\r\n')).toHaveLength(4)
  })

  it('guards what a spreadsheet would run', async () => {
    expect((await pwc(['leaderboard', digits, '--csv'])).stdout).toContain(",'=1+1 0,")
  })

  it('writes the CSV and its description to files', async () => {
    const file = join(snapshot.folder, 'digits.csv')
    const { stdout } = await pwc(['leaderboard', digits, '--csv', '--to', file])
    expect(stdout).toBe(`${file}\n${file}-metadata.json\n`)
    expect(readFileSync(file, 'utf8')).toBe((await pwc(['leaderboard', digits, '--csv'])).stdout)
    expect(JSON.parse(readFileSync(`${file}-metadata.json`, 'utf8'))).toMatchObject({
      url: 'digits.csv',
      'dc:title': 'Image Classification on Digits',
      'dc:creator': 'Program 1.2.3',
      notes: [{ address: `#/leaderboard?id=${digits}`, rows: 3, guardedCells: 1 }],
    })
  })

  it.each(['home', 'info', 'areas', 'tasks', 'datasets', 'methods', 'leaderboards'])(
    'can be read: %s',
    async (method) => {
      const { code, stdout, stderr } = await pwc([method])
      expect([code, stderr]).toEqual([0, ''])
      expect(stdout).not.toMatch(/undefined|\[object|NaN|null/)
      expect(stdout.length).toBeGreaterThan(20)
    },
  )

  it('asks the snapshot named in the environment, and rather the one on the line', async () => {
    const env = { PWC_ARCHIVE: '/nowhere/environment.sqlite' }
    expect((await pwc(['home'], { env })).stderr).toContain('/nowhere/environment.sqlite')
    const named = await pwc(['home', '--archive', '/nowhere/line.sqlite'], { env })
    expect(named.stderr).toContain('/nowhere/line.sqlite')
    expect((await pwc(['home', '--archive', snapshot.path], { env })).code).toBe(0)
  })
})

describe('a decision on the command line', () => {
  it('is shown as a table, used by the next question, and taken back', async () => {
    const everywhere = ['prefer', '--metric', 'Accuracy', '--better', 'lower']
    expect((await pwc(['preferences'])).stdout).toBe(
      'better ends of metrics: none decided\n\nviews: none decided\n',
    )
    expect((await pwc(everywhere)).stdout).toMatch(/^Accuracy +lower +every leaderboard$/m)
    const here = ['prefer', '--metric', 'Accuracy', '--leaderboard', digits]
    expect((await pwc([...here, '--better', 'higher'])).stdout).toMatch(
      new RegExp(`^Accuracy +higher +${digits}$`, 'm'),
    )
    const ranked = async () => JSON.parse((await pwc(['leaderboard', digits, '--json'])).stdout)
    expect(await ranked()).toMatchObject({ rankedBy: { better: 'higher', source: 'reader' } })
    await pwc(here)
    expect(await ranked()).toMatchObject({ rankedBy: { better: 'lower', decided: 'metric' } })
    await pwc(['prefer', '--metric', 'Accuracy'])
    expect(await ranked()).toMatchObject({ rankedBy: { better: 'higher', decided: null } })
  })

  it('keeps a view, and says it as JSON too', async () => {
    await pwc(['remember', '--view', 'columns', '--as', 'rank'])
    expect((await pwc(['preferences'])).stdout).toMatch(/^columns +rank$/m)
    const { stdout } = await pwc(['remember', '--view', 'columns', '--json'])
    expect(JSON.parse(stdout)).toEqual({ directions: [], views: {}, trouble: null })
  })

  it.each([
    ['a metric that is not named', ['prefer', '--better', 'lower'], '“metric”'],
    ['an end that there is not', ['prefer', '--metric', 'x', '--better', 'up'], 'higher, lower'],
    ['a table of it', ['preferences', '--csv'], 'preferences'],
  ])('without %s', async (_, args, hint) => {
    const { code, stdout, stderr } = await pwc(args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(hint)
  })
})

describe('what goes wrong', () => {
  const sentence = /^[A-Za-z“/].*[.”]\n$/

  it.each([
    ['a command that there is not', ['papres'], 2, 'See “pwc --help”'],
    ['a flag that there is not', ['home', '--drop', 'table'], 2, 'See “pwc home --help”'],
    ['a value that is missing', ['paper', '--id'], 2, 'See “pwc paper --help”'],
    ['a field that is missing', ['paper'], 2, 'See “pwc paper --help”'],
    ['a value that is wrong', ['papers', '--year', 'soon'], 2, 'See “pwc papers --help”'],
    ['a table of nothing', ['home', '--csv'], 2, 'See “pwc home --help”'],
    ['a paper that there is not', ['paper', 'nothing'], 1, 'nothing'],
    [
      'a snapshot that there is not',
      ['home', '--archive', '/nowhere.sqlite'],
      1,
      '/nowhere.sqlite',
    ],
    [
      'a folder that there is not',
      ['import', '/nowhere', '--to', join(tmpdir(), 'x.sqlite')],
      1,
      '/nowhere',
    ],
    ['a file that cannot be written', ['home', '--json', '--to', '/nowhere/x'], 1, '/nowhere/x'],
  ])('%s is said in one sentence', async (_, args, expected, hint) => {
    const { code, stdout, stderr } = await pwc(args)
    expect(code).toBe(expected)
    expect(stdout).toBe('')
    expect(stderr).toMatch(sentence)
    expect(stderr).toContain(hint)
  })

  it('a file that is no snapshot is said too', async () => {
    const path = join(snapshot.folder, 'no-snapshot')
    writeFileSync(path, 'text')
    const { code, stderr } = await pwc(['home', '--archive', path])
    expect(code).toBe(1)
    expect(stderr).toMatch(sentence)
  })
})

describe('import', () => {
  it('makes a snapshot, shows its progress, and closes with the counts', async () => {
    const to = join(snapshot.folder, 'new/second.sqlite')
    const report = join(snapshot.folder, 'report.json')
    const args = ['import', snapshot.dumps, '--to', to, '--name', 'Second', '--report', report]
    const { code, stdout, stderr } = await pwc(args)
    expect(code).toBe(0)
    expect(stderr).toMatch(/^Reading /)
    expect(stdout).toMatch(/^stored +papers +7$/m)
    expect(stdout).toMatch(/^Not among the files: links, datasets, methods\.$/m)
    expect(stdout).toContain(`Second is at ${to}`)
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
      name: 'Second',
      tool: '1.2.3',
    })
    expect((await pwc(['info', '--archive', to])).stdout).toMatch(/^name +Second$/m)
  })

  it('leaves nothing behind when it fails', async () => {
    writeFileSync(join(snapshot.folder, 'broken.json'), '[{"title": ')
    const to = join(snapshot.folder, 'failed/third.sqlite')
    const { code } = await pwc(['import', join(snapshot.folder, 'broken.json'), '--to', to])
    expect(code).toBe(1)
    expect(existsSync(to) || readdirSync(join(snapshot.folder, 'failed')).length > 0).toBe(false)
  })
})
