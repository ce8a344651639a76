import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { digits, pwc, snapshot } from './tiny-command-line'

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

  it.each([
    [['task', 'image clasification'], 'Nearest: “image-classification”'],
    [['leaderboard', 'classification-on-digits'], `Nearest: “${digits}”.\n`],
    [['author', '--name', 'Lovelace'], 'Nearest: “Ada Lovelace”.\n'],
    [['task', 'zzxyq'], 'Task zzxyq is not in this snapshot.\n'],
  ])('names what is called much like what is not there: %j', async (args, lines) => {
    const { code, stderr } = await pwc(args)
    expect(code).toBe(1)
    expect(stderr).toMatch(/^\S.* is not in this snapshot\..*\n$/)
    expect(stderr).toContain(lines)
    expect(stderr.includes('Nearest')).toBe(lines.includes('Nearest'))
  })

  it.each([
    [['trust-host', '--host', 'https://a.org'], 'must be a host such as “arxiv.org”'],
    [['set-keys', '--command', 'export', '--keys', 'Qq+'], 'must be keys such as “Mod+k”'],
  ])('says what a field must be: %j', async (args, words) => {
    const { code, stderr } = await pwc(args)
    expect([code, stderr.includes(words)]).toEqual([2, true])
  })

  it('asks the snapshot named in the environment, and rather the one on the line', async () => {
    const env = { PWC_ARCHIVE: '/nowhere/environment.sqlite' }
    expect((await pwc(['home'], { env })).stderr).toContain('/nowhere/environment.sqlite')
    const named = await pwc(['home', '--archive', '/nowhere/line.sqlite'], { env })
    expect(named.stderr).toContain('/nowhere/line.sqlite')
    expect((await pwc(['home', '--archive', snapshot.path], { env })).code).toBe(0)
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
    ['a column that there is not', ['papers', '--csv', '--columns', 'x'], 2, 'there are title, '],
    ['a form that there is not', ['papers', '--format', 'xml'], 2, 'See “pwc papers --help”'],
    ['a preset of another form', ['papers', '--format', 'json', '--preset', 'excel'], 2, 'CSV'],
    ['an export of nothing', ['export', '--task', 'nothing', '--to', '/nowhere/x'], 1, 'nothing'],
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
    ['a folder in the place of a file', ['home', '--json', '--to', tmpdir()], 1, 'a folder'],
    ['a folder to verify', ['verify', tmpdir()], 1, 'it is a folder or a device and no file'],
    ['controls in a name', ['paper', 'a\u001b[31m\u202e'], 1, 'Paper a[31m is not in'],
    ['a report that has no folder', ['import', 'x', '--report', '/nowhere/x'], 2, '/nowhere'],
    ['a report on a folder', ['import', 'x', '--report', tmpdir()], 2, 'is a folder'],
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
    expect(await pwc(['verify', path])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no-snapshot is not a snapshot of this program'),
    })
  })
})
