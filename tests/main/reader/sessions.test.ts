import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { LONGEST_SESSION } from '#contract/session'
import { openReader } from '../../../src-main/reader/preferences'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sessions-test-'))
  path = join(folder, 'sessions.json')
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
})

/** A program with this folder, begun anew. */
const program = () => openReader(folder, () => {}).answers
const keep = (window: string, text: string, left = false) =>
  program()['keep-session']({ window, text, left })
const ask = (window?: string, start = false) => program().session({ window, start })

/** Says of all that is kept that another program kept it, which has ended or has not. */
function by(id: number): void {
  const file = JSON.parse(readFileSync(path, 'utf8')) as { sessions: { by: number }[] }
  for (const session of file.sessions) session.by = id
  writeFileSync(path, JSON.stringify(file))
}

const ENDED = 2 ** 22 + 1

describe('the tabs of a window', () => {
  it('are none at first, and nothing is written for that', () => {
    expect(ask('desktop')).toEqual({ window: 'desktop', text: null, trouble: null })
    expect(existsSync(path)).toBe(false)
  })

  it('are found again by the name of the window', () => {
    keep('a', 'tabs of a')
    keep('b', 'tabs of b')
    keep('a', 'other tabs of a')
    expect([ask('a').text, ask('b').text, ask('c').text]).toEqual([
      'other tabs of a',
      'tabs of b',
      null,
    ])
  })

  it('of two programs that keep theirs in turn are both kept', () => {
    const [one, other] = [program(), program()]
    for (let time = 1; time <= 3; time++) {
      one['keep-session']({ window: 'one', text: `one ${time}`, left: false })
      other['keep-session']({ window: 'other', text: `other ${time}`, left: false })
    }
    expect([ask('one').text, ask('other').text]).toEqual(['one 3', 'other 3'])
  })

  it('are not kept where the folder is a file, which is said', () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    const { answers } = openReader(file, () => {})
    expect(() => answers['keep-session']({ window: 'a', text: 'tabs', left: false })).toThrow(
      `The tabs were not kept: ${join(file, 'sessions.json')} cannot be written: its folder is a file.`,
    )
  })

  it('are forgotten when twenty other windows kept theirs since', () => {
    for (let count = 0; count <= 20; count++) keep(`w${count}`, 'tabs')
    expect(ask('w0').text).toBe(null)
    expect(ask('w1').text).toBe('tabs')
  })

  it('fit in the file, however they are written', () => {
    for (let count = 0; count < 20; count++) keep(`w${count}`, '\u0001'.repeat(LONGEST_SESSION))
    expect(ask('w0').text).toHaveLength(LONGEST_SESSION)
  })

  it('are not opened at the start where the reader wants the start page, but after a reload', () => {
    keep('desktop', 'tabs')
    program().set({ tabs: 'new' })
    const answers = openReader(folder, () => {})
    answers.refresh()
    expect(answers.answers.session({ window: 'desktop', start: true }).text).toBe(null)
    expect(answers.answers.session({ window: 'desktop', start: false }).text).toBe('tabs')
  })
})

describe('a window of a browser that has no name', () => {
  it('takes up what was left last', () => {
    keep('browser-1', 'left first', true)
    keep('browser-2', 'left last', true)
    expect(ask()).toMatchObject({ window: 'browser-2', text: 'left last' })
  })

  it.each([
    ['a program that has ended', ENDED, 'tabs'],
    ['a program that still runs', process.ppid, null],
  ])('takes up what was kept by %s accordingly', (_, id, text) => {
    keep('browser-1', 'tabs')
    by(id)
    expect(ask().text).toBe(text)
  })

  it('begins with one tab beside another window of the same program', () => {
    keep('browser-1', 'tabs', true)
    const answers = program()
    const first = answers.session({ window: undefined, start: true })
    const second = answers.session({ window: undefined, start: true })
    expect(first.text).toBe('tabs')
    expect(second.text).toBe(null)
    expect(second.window).not.toBe(first.window)
  })

  it('leaves the windows of the desktop app alone', () => {
    keep('desktop', 'tabs', true)
    expect(ask().text).toBe(null)
  })
})

describe('a file that is none of ours', () => {
  it.each([
    ['no JSON', '{'],
    ['another shape', '{"version":1,"sessions":[{"window":1}]}'],
    ['a later version', '{"version":2,"sessions":[]}'],
    ['nothing', ''],
  ])('with %s is told of, and set aside by what is kept next', (_, content) => {
    writeFileSync(path, content)
    expect(ask('a')).toEqual({
      window: 'a',
      text: null,
      trouble: `The tabs of the last time cannot be read: ${path} is damaged. It will be kept as ${join(folder, 'sessions.damaged.json')}.`,
    })
    keep('a', 'tabs')
    expect(ask('a')).toEqual({ window: 'a', text: 'tabs', trouble: null })
    expect(readFileSync(join(folder, 'sessions.damaged.json'), 'utf8')).toBe(content)
    expect(readdirSync(folder).toSorted()).toEqual(['sessions.damaged.json', 'sessions.json'])
  })
})
