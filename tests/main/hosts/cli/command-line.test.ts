import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate/browser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommandLine } from '../../../../src-main/hosts/cli/command-line'
import { tinySnapshot } from '../tiny-snapshot'
import type { TinySnapshot } from '../tiny-snapshot'
import { firstSettings } from '#contract/settings'

let snapshot: TinySnapshot
beforeAll(async () => {
  snapshot = await tinySnapshot()
})
afterAll(() => snapshot.remove())

interface Options {
  env?: NodeJS.ProcessEnv
  columns?: number
  /** Whether the reader interrupts a command as soon as it listens. */
  interrupted?: boolean
}

async function pwc(args: readonly string[], { env = {}, columns, interrupted }: Options = {}) {
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
    startReader() {
      throw new Error('Nothing here is so large that a thread reads it.')
    },
    startWorker() {
      throw new Error('Nothing here takes so long that it has a thread of its own.')
    },
    preferQuickStart() {},
    onInterrupt(stop) {
      if (interrupted) stop()
      return () => {}
    },
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

describe('a decision on the command line', () => {
  it('is shown as a table, used by the next question, and taken back', async () => {
    const everywhere = ['prefer', '--metric', 'Accuracy', '--better', 'lower']
    expect((await pwc(['preferences'])).stdout).toBe(
      'better ends of metrics: none decided\n\nviews: none decided\n\nsettings: none decided\n',
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
    expect(JSON.parse(stdout)).toEqual({
      directions: [],
      views: {},
      settings: firstSettings,
      trouble: null,
    })
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

/** A file in the folder of the test. */
function textFile(name: string, content: string): string {
  const file = join(snapshot.folder, name)
  writeFileSync(file, content)
  return file
}

describe('a result of the reader’s own on the command line', () => {
  it('is previewed, kept, ranked when asked for, handed on and removed', async () => {
    const scores = 'Accuracy=93|__proto__=0.5'
    const result = ['own-result', '--leaderboard', digits, '--model', '=cmd()', '--scores', scores]
    expect((await pwc([...result, '--preview'])).stdout).toMatch(
      /^nothing is kept yet\nrank 2 of 4 by Accuracy\n/,
    )
    expect((await pwc(['own-results'])).stdout).toBe('your own results: none\n')
    const id = /^kept as (\w+)/.exec((await pwc(result)).stdout)?.[1] ?? ''
    expect((await pwc(['own-results'])).stdout).toMatch(/=cmd\(\) .*Accuracy: 93; .*2 of 4 +found/)
    const models = ['leaderboard', digits, '--csv', '--columns', 'model']
    expect((await pwc(models)).stdout).not.toContain('cmd()')
    expect((await pwc([...models, '--own'])).stdout).toContain("yes,'=cmd()\r\n")
    const tables = await pwc(['export-own-results'])
    expect(JSON.parse(tables.stdout)[0].datasets[0].sota.rows[0]).toMatchObject({
      model_name: '=cmd()',
      metrics: { Accuracy: '93' },
    })
    expect((await pwc(['export-own-results', '--form', 'proposal'])).stdout).toContain('| 93 |')
    expect((await pwc(['remove-own-result', id])).stdout).toBe('your own results: none\n')
  })

  it.each([
    [['own-result', '--leaderboard', digits, '--model', 'x', '--scores', 'Accuracy=NaN'], 2, /NaN/],
    [['own-result', '--leaderboard', 'none', '--model', 'x', '--scores', 'A=1'], 1, /none is not/],
    [['remove-own-result', 'none'], 1, /no result of yours with the id “none”/],
    [['export-own-results'], 1, /You have added no result yet/],
  ])('is refused in a sentence: %j', async (args, code, sentence) => {
    const told = await pwc(args)
    expect(told.code).toBe(code)
    expect(told.stderr).toMatch(sentence)
  })
})

describe('what is kept, on the command line', () => {
  it('is a bookmark, a note from a file and a visit, and is taken away', async () => {
    const none =
      'bookmarks: none\n\ncollections: none\n\npapers marked: none\n\nnotes: none\n\n' +
      'saved searches: none\n\nattached files: none\n\nhistory: none\n'
    expect((await pwc(['library'])).stdout).toBe(none)
    expect((await pwc(['bookmark', digits, '--kind', 'leaderboard'])).stdout).toMatch(
      new RegExp(
        `^leaderboard +Image Classification on Digits +found +[\\d-]+ +Tiny.* ${digits}$`,
        'm',
      ),
    )
    const note = ['note', 'paper-1', '--kind', 'paper']
    const noted = await pwc([...note, '--file', textFile('note.md', 'One\n\u001b[31mtwo')])
    expect(noted.stdout).toMatch(/^ {2}One\n {2}\[31mtwo$/m)
    expect((await pwc(['visit', '--kind', 'model', '--id', 'Model 1'])).stdout).toBe(
      'noted in the history\n',
    )
    expect(JSON.parse((await pwc(['library', '--json'])).stdout)).toMatchObject({
      bookmarks: [{ id: digits, here: { state: 'found' } }],
      notes: [{ id: 'paper-1', text: 'One\n\u001b[31mtwo' }],
      history: [{ kind: 'model', id: 'Model 1' }],
      keepsHistory: true,
    })
    await pwc(['bookmark', digits, '--kind', 'leaderboard', '--remove'])
    await pwc([...note, '--text', ''])
    expect((await pwc(['keep-history', '--off'])).stdout).toBe('history: 1; no visits are noted\n')
    expect((await pwc(['clear-history'])).stdout).toBe('history: none; no visits are noted\n')
    await pwc(['keep-history'])
    expect((await pwc(['library'])).stdout).toBe(none)
  })

  it('is a collection, a paper read and a saved search, each of which is a table too', async () => {
    await pwc(['collection', 'Digits to read', '--about', 'For **May**'])
    const collect = ['collect', '--collection', 'digits-to-read', '--kind', 'paper', '--id']
    await pwc([...collect, 'paper-1'])
    const { stdout } = await pwc([...collect, 'paper-2', '--place', '1'])
    expect(stdout).toMatch(/^collection digits-to-read: Digits to read\n {2}For \*\*May\*\*$/m)
    const list = ['library-list', '--part', 'collection', '--collection', 'digits-to-read']
    const csv = (await pwc([...list, '--csv', '--columns', 'place,id'])).stdout
    expect(csv).toBe('Place,Id\r\n1,paper-2\r\n2,paper-1\r\n')
    expect((await pwc(['reading', 'paper-1', '--state', 'to read'])).stdout).toMatch(/^to read +/m)
    const search = ['save-search', 'Recent', '--address', '#/papers?year=2020']
    expect((await pwc(search)).stdout).toMatch(/^Recent +papers\?year=2020 +recent$/m)
    expect((await pwc(['search-library', 'may'])).stdout).toMatch(/^collection +Digits to read/m)
    expect((await pwc(['attached'])).stdout).toBe('attached files: none\n')
    expect((await pwc(['collect', '--collection', 'x', '--kind', 'paper', '--id', 'p'])).code).toBe(
      1,
    )
    for (const away of [
      ['collection', '--collection', 'digits-to-read', '--remove'],
      ['reading', 'paper-1'],
      ['save-search', '--search', 'recent', '--remove'],
    ])
      expect((await pwc(away)).code).toBe(0)
  })

  it('is written to a file, and restored from it', async () => {
    await pwc(['bookmark', 'paper-2', '--kind', 'paper'])
    const { stdout } = await pwc(['export-library'])
    await pwc(['bookmark', 'paper-2', '--kind', 'paper', '--remove'])
    const restore = ['restore-library', '--file', textFile('library.json', stdout)]
    expect((await pwc([...restore, '--preview'])).stdout).toMatch(/^nothing is changed yet$/m)
    expect((await pwc(restore)).stdout).toMatch(/^bookmarks +1 +0 +0 +1$/m)
    expect((await pwc(['library'])).stdout).toContain('paper-2')
    await pwc([...restore, '--how', 'replace'])
    await pwc(['bookmark', 'paper-2', '--kind', 'paper', '--remove'])
  })

  it.each<[string, string[], number, string]>([
    [
      'a thing that is not there',
      ['bookmark', 'nowhere', '--kind', 'paper'],
      1,
      'Paper nowhere is not in this snapshot',
    ],
    ['a kind that there is not', ['bookmark', 'x', '--kind', 'journal'], 2, 'paper, task, dataset'],
    ['a note without a text', ['note', 'paper-1', '--kind', 'paper'], 2, '“text”'],
    [
      'a text and a file',
      ['note', 'paper-1', '--kind', 'paper', '--text', 'x', '--file', 'y'],
      2,
      'not both',
    ],
    [
      'a file that is not there',
      ['restore-library', '--file', '/nowhere/x.json'],
      1,
      '/nowhere/x.json',
    ],
    ['a file that is a folder', ['restore-library', '--file', '/'], 1, 'is no text'],
    ['a file that is no library', ['restore-library', '--text', '[]'], 2, 'Nothing was restored'],
  ])('is not %s', async (_, args, code, hint) => {
    const answer = await pwc(args)
    expect([answer.code, answer.stdout]).toEqual([code, ''])
    expect(answer.stderr).toContain(hint)
    expect(answer.stderr.trimEnd()).not.toContain('\n')
  })
})

describe('a table in another form', () => {
  it.each([
    ['tsv', 'Rank\tModel\t'],
    ['json', '[\n  {\n    "rank": 1,'],
    ['jsonl', '{"rank":1,'],
    ['markdown', '<!--\nImage Classification on Digits\n'],
    ['latex', '% Image Classification on Digits\n'],
    ['html', '<!doctype html>'],
  ])('is answered as %s', async (format, beginning) => {
    const { code, stdout } = await pwc(['leaderboard', digits, '--format', format])
    expect([code, stdout.slice(0, beginning.length)]).toEqual([0, beginning])
  })

  it('has the columns and the preset that are asked for', async () => {
    const flags = ['--preset', 'excel-european', '--bom', 'no', '--columns', 'accuracy,model']
    const { stdout } = await pwc(['leaderboard', digits, '--csv', ...flags])
    expect(stdout).toBe("Accuracy;Model\r\n93,5;'=1+1 0\r\n92,5;Model 1\r\n91,5;Model 2\r\n")
  })

  it('that describes itself is one file', async () => {
    const file = join(snapshot.folder, 'digits.tex')
    const { stdout } = await pwc(['leaderboard', digits, '--format', 'latex', '--to', file])
    expect([stdout, existsSync(`${file}-metadata.json`)]).toEqual([`${file}\n`, false])
  })

  it('takes the place of the file that was there, and leaves no other behind', async () => {
    const folder = mkdtempSync(join(snapshot.folder, 'there-'))
    const file = join(folder, 'digits.md')
    writeFileSync(file, 'old')
    await pwc(['leaderboard', digits, '--format', 'markdown', '--to', file])
    expect(readFileSync(file, 'utf8')).toMatch(/^<!--/)
    expect(readdirSync(folder)).toEqual(['digits.md'])
  })
})

const newFolder = () => mkdtempSync(join(snapshot.folder, 'export-'))

describe('an export', () => {
  const task = ['export', '--task', 'image-classification']
  const names = [
    'image-classification-on-digits.csv',
    'image-classification-on-digits.csv-metadata.json',
    'manifest.json',
  ]

  it('is a folder, made where there is none, after saying how much it is', async () => {
    const folder = newFolder()
    const to = join(folder, 'deep/er')
    const { code, stdout, stderr } = await pwc([...task, '--to', to])
    expect([code, stdout]).toEqual([0, `1 leaderboard with 3 results at ${to}\n`])
    expect(stderr).toMatch(/^Image Classification: 1 leaderboard with 3 results\.\n/)
    expect(readdirSync(to).toSorted()).toEqual(names)
    expect(readdirSync(join(folder, 'deep'))).toEqual(['er'])
    const alone = await pwc(['leaderboard', digits, '--csv'])
    expect(readFileSync(join(to, names[0] ?? ''), 'utf8')).toBe(alone.stdout)
  })

  it('is a zip file with the same files', async () => {
    const folder = newFolder()
    const to = join(folder, 'all.zip')
    expect((await pwc([...task, '--to', to])).code).toBe(0)
    const files = unzipSync(readFileSync(to))
    expect(Object.keys(files).toSorted()).toEqual(names)
    expect(readdirSync(folder)).toEqual(['all.zip'])
    const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString())
    const [{ path, sha256 }] = manifest.files
    expect(sha256).toBe(
      createHash('sha256')
        .update(files[path] ?? '')
        .digest('hex'),
    )
  })

  it('goes into a folder that is empty, and into no other', async () => {
    const folder = newFolder()
    expect((await pwc([...task, '--to', folder])).code).toBe(0)
    expect(readdirSync(folder).toSorted()).toEqual(names)
    const again = await pwc([...task, '--to', folder])
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('is not empty')])
  })

  it.each(['x', 'x.zip'])('leaves nothing at %s when it is interrupted', async (name) => {
    const folder = newFolder()
    const { code, stderr } = await pwc([...task, '--to', join(folder, name)], { interrupted: true })
    expect([code, readdirSync(folder)]).toEqual([1, []])
    expect(stderr).toContain('Stopped; nothing was written.\n')
  })

  it('leaves nothing when it fails', async () => {
    const folder = newFolder()
    const { code } = await pwc([...task, '--to', join(folder, 'x'), '--columns', 'rank'])
    expect([code, readdirSync(folder)]).toEqual([2, []])
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

describe('import', () => {
  it('makes a snapshot, shows its progress, and closes with the counts', async () => {
    const to = join(snapshot.folder, 'new/second.sqlite')
    const report = join(snapshot.folder, 'report.json')
    const args = ['import', snapshot.dumps, '--to', to, '--name', 'Second', '--report', report]
    const { code, stdout, stderr } = await pwc(args)
    expect(code).toBe(0)
    expect(stderr).toMatch(/^Reading /m)
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

  it('says that its folder is a file', async () => {
    const file = join(snapshot.folder, 'no-folder')
    writeFileSync(file, '')
    const { code, stderr } = await pwc(['import', snapshot.dumps, '--to', join(file, 'a.sqlite')])
    expect([code, stderr]).toEqual([
      1,
      `${join(file, 'a.sqlite')} cannot be written: its folder is a file; choose another folder.\n`,
    ])
  })
})
