import { describe, expect, it } from 'vitest'
import { firstSettings } from '#contract/settings'
import { digits, pwc, textFile } from './tiny-command-line'

const ranked = async () => JSON.parse((await pwc(['leaderboard', digits, '--json'])).stdout)

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
