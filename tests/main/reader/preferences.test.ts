import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assert, constantFrom, property, string } from 'fast-check'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { firstSettings } from '#contract/settings'
import { LARGEST_FILE } from '../../../src-main/reader/material'
import { openReader } from '../../../src-main/reader/preferences'

let folder: string
let path: string
const log: string[] = []

beforeEach(() => {
  const above = mkdtempSync(join(tmpdir(), 'reader-test-'))
  onTestFinished(() => rmSync(above, { recursive: true, force: true }))
  folder = join(above, 'not there yet')
  path = join(folder, 'reader.json')
  log.length = 0
})

const open = () => openReader(folder, (line) => log.push(line))

/** Opens it anew, as after a restart. */
const kept = () => {
  const reader = open()
  reader.refresh()
  return reader.answers.preferences({})
}

function put(content: unknown): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
}

const textOf = (name: string) => readFileSync(join(folder, name), 'utf8')
const written = () => JSON.parse(textOf('reader.json')) as Record<string, unknown>
const on = (leaderboard: string) => ({ metric: 'EER', leaderboard, better: 'higher' }) as const

describe('what the reader decides', () => {
  it('is nothing at first, and nothing is written for that', () => {
    expect(kept()).toEqual({ directions: [], views: {}, settings: firstSettings, trouble: null })
    expect(existsSync(folder)).toBe(false)
  })

  it.runIf(process.platform !== 'win32')('is for nobody else to read', () => {
    open().answers.prefer({ metric: 'EER', better: 'lower' })
    expect([folder, path].map((each) => statSync(each).mode & 0o777)).toEqual([0o700, 0o600])
  })

  it('is found again after a restart', () => {
    const { answers } = open()
    answers.prefer({ metric: 'EER', better: 'lower' })
    const reply = answers.prefer(on('a-on-b'))
    answers.remember({ view: 'columns of a-on-b', as: 'rank,model' })
    expect(reply.directions).toEqual([
      { metric: 'EER', leaderboard: null, better: 'lower' },
      { metric: 'EER', leaderboard: 'a-on-b', better: 'higher' },
    ])
    expect(kept()).toEqual({
      directions: reply.directions,
      views: { 'columns of a-on-b': 'rank,model' },
      settings: firstSettings,
      trouble: null,
    })
  })

  it('is changed and taken back, each by itself', () => {
    const { answers } = open()
    answers.prefer({ metric: 'EER', better: 'lower' })
    answers.prefer(on('a-on-b'))
    answers.prefer({ ...on('a-on-b'), better: 'lower' })
    answers.prefer({ metric: 'EER' })
    expect(kept().directions).toEqual([{ metric: 'EER', leaderboard: 'a-on-b', better: 'lower' }])
    answers.prefer({ metric: 'EER', leaderboard: 'a-on-b' })
    answers.remember({ view: 'v', as: 'x' })
    answers.remember({ view: 'v' })
    expect(kept()).toEqual({ directions: [], views: {}, settings: firstSettings, trouble: null })
  })

  it.each<[leaderboard: string, metric: string, expected: object | null]>([
    ['a-on-b', 'EER', { better: 'higher', decided: 'leaderboard' }],
    ['c-on-d', 'EER', { better: 'lower', decided: 'metric' }],
    ['c-on-d', 'eer', null],
    ['c-on-d', 'EER ', null],
    ['a-on-b', 'constructor', null],
    ['a-on-b', '__proto__', { better: 'lower', decided: 'metric' }],
    ['', '__proto__', { better: 'lower', decided: 'metric' }],
  ])('ranks %s by %s: %j', (leaderboard, metric, expected) => {
    const { answers, decided } = open()
    answers.prefer({ metric: 'EER', better: 'lower' })
    answers.prefer(on('a-on-b'))
    answers.prefer({ metric: '__proto__', better: 'lower' })
    expect(decided.endOf(leaderboard, metric)).toEqual(expected)
  })

  it('is not written again when it is decided already, or not there to be taken back', () => {
    const { answers } = open()
    answers.prefer({ metric: 'EER', better: 'lower' })
    answers.remember({ view: 'v', as: 'x' })
    const before = statSync(path, { bigint: true })
    answers.prefer({ metric: 'EER', better: 'lower' })
    answers.prefer({ metric: 'other' })
    answers.prefer({ metric: 'EER', leaderboard: 'a-on-b' })
    answers.remember({ view: 'v', as: 'x' })
    answers.remember({ view: 'other' })
    expect(statSync(path, { bigint: true })).toEqual(before)
  })

  it('may have any name', () => {
    assert(
      property(
        string({ unit: 'binary' }),
        constantFrom('__proto__', 'constructor', 'views', '', '\ud800'),
        (text, trap) => {
          const { answers } = open()
          answers.prefer({ metric: text, leaderboard: trap, better: 'lower' })
          answers.remember({ view: trap, as: text })
          const { directions, views } = kept()
          expect(directions).toContainEqual({ metric: text, leaderboard: trap, better: 'lower' })
          expect(Object.entries(views)).toContainEqual([trap, text])
        },
      ),
      { numRuns: 30 },
    )
  })

  it('leaves no other file behind', () => {
    open().answers.prefer(on('a-on-b'))
    expect(readdirSync(folder)).toEqual(['reader.json'])
  })

  it.skipIf(process.platform === 'win32')('is for the eyes of the reader only', () => {
    open().answers.prefer(on('a-on-b'))
    expect([statSync(path).mode & 0o777, statSync(folder).mode & 0o777]).toEqual([0o600, 0o700])
  })
})

describe('two programs at once', () => {
  it('see what the other decides with the next request', () => {
    const [one, other] = [open(), open()]
    one.answers.prefer(on('a-on-b'))
    other.refresh()
    expect(other.decided.endOf('a-on-b', 'EER')).toEqual({
      better: 'higher',
      decided: 'leaderboard',
    })
    rmSync(path)
    other.refresh()
    expect(other.decided.endOf('a-on-b', 'EER')).toBeNull()
  })

  it('lose nothing of each other', () => {
    const readers = [open(), open(), open()]
    for (let turn = 0; turn < 4; turn++)
      for (const [at, { answers }] of readers.entries()) answers.prefer(on(`${turn}-on-${at}`))
    expect(kept().directions).toHaveLength(12)
  })

  it('wait for each other, and not for one that has crashed', () => {
    mkdirSync(folder)
    writeFileSync(`${path}.lock`, '')
    const longAgo = new Date(Date.now() - 60_000)
    utimesSync(`${path}.lock`, longAgo, longAgo)
    open().answers.prefer(on('a-on-b'))
    expect(kept().directions).toHaveLength(1)
    expect(readdirSync(folder)).toEqual(['reader.json'])
  })
})

describe('a newer version', () => {
  it('finds what it added after this one has written', () => {
    put({
      version: 1,
      colours: ['x'],
      directions: [{ metric: 'EER', leaderboard: null, better: 'lower', since: '2027-01-01' }],
      views: [{ view: 'v', as: 'x', colour: 'red' }],
    })
    const { answers } = open()
    answers.prefer({ metric: 'EER', better: 'higher' })
    answers.prefer(on('a-on-b'))
    answers.remember({ view: 'v', as: 'y' })
    expect(written()).toEqual({
      version: 2,
      colours: ['x'],
      bookmarks: [],
      notes: [],
      history: [],
      collections: [],
      reading: [],
      results: [],
      searches: [],
      files: [],
      keepsHistory: true,
      settings: { keys: [] },
      directions: [
        { metric: 'EER', leaderboard: null, better: 'higher', since: '2027-01-01' },
        { metric: 'EER', leaderboard: 'a-on-b', better: 'higher' },
      ],
      views: [{ view: 'v', as: 'y', colour: 'red' }],
    })
  })

  it.each([
    ['whose decisions can be read', [{ metric: 'EER', leaderboard: null, better: 'lower' }], 1],
    ['whose decisions cannot', { EER: 'closest to 50' }, 0],
  ])('%s keeps its file', (_, directions, count) => {
    put({ version: 3, directions, views: [] })
    const before = readFileSync(path, 'utf8')
    expect(kept().directions).toHaveLength(count)
    expect(kept().trouble).toMatch(/^\S.* by a newer version of this program; .*\.$/)
    expect(() => open().answers.prefer(on('a-on-b'))).toThrow(/^Nothing was kept\. .*newer version/)
    expect(() => open().answers.remember({ view: 'v', as: 'x' })).toThrow(/newer version/)
    expect(readFileSync(path, 'utf8')).toBe(before)
    expect(readdirSync(folder)).toEqual(['reader.json'])
  })
})

describe('a damaged file', () => {
  it.each([
    ['empty', ''],
    ['cut short', '{"version": 1, "directions": [{"met'],
    ['of another kind', 'SQLite format 3\0'],
    ['a list', []],
    ['without a version', { directions: [], views: [] }],
    ['of a version that never was', { version: 0, directions: [], views: [] }],
    [
      'with another end',
      { version: 1, directions: [{ metric: 'a', leaderboard: null, better: 'up' }] },
    ],
    ['with a view that is no text', { version: 1, views: [{ view: 'v', as: 1 }] }],
    ['too large', `{"version": 1, "padding": "${' '.repeat(LARGEST_FILE)}"}`],
  ])('that is %s is said, left until something is decided, and then set aside', (_, content) => {
    put(content)
    const before = readFileSync(path, 'latin1')
    expect(kept()).toEqual({
      directions: [],
      views: {},
      settings: firstSettings,
      trouble: `What you decided before cannot be read: ${path} is damaged and will be set aside when you next decide something.`,
    })
    const { answers } = open()
    answers.prefer({ metric: 'EER' })
    expect(readFileSync(path, 'latin1') === before).toBe(true)

    const { trouble } = answers.prefer(on('a-on-b'))
    const aside = join(folder, 'reader.damaged.json')
    expect(trouble).toBe(
      `What you decided before cannot be read: ${path} is damaged and is kept as ${aside}.`,
    )
    expect(log).toEqual([`${path} is damaged; it is kept as ${aside}.`])
    expect(readFileSync(aside, 'latin1') === before).toBe(true)
    expect(kept()).toEqual({
      directions: [on('a-on-b')],
      views: {},
      settings: firstSettings,
      trouble: null,
    })
  })

  it('does not take the place of one that was set aside before', () => {
    for (const content of ['first', 'second', 'third']) {
      put(content)
      open().answers.prefer(on(content))
    }
    expect(textOf('reader.damaged.json')).toBe('first')
    expect(textOf('reader.damaged-2.json')).toBe('second')
    expect(textOf('reader.damaged-3.json')).toBe('third')
  })
})

describe('what cannot be kept is said in one sentence', () => {
  it('where the folder is a file', () => {
    writeFileSync(folder, '')
    expect(kept().trouble).toContain('its folder is a file')
    expect(() => open().answers.prefer(on('a-on-b'))).toThrow(/^Nothing was kept\. .*a file\.$/)
  })

  // The superuser may write anywhere.
  const mayNot = process.platform !== 'win32' && process.getuid?.() !== 0
  it.runIf(mayNot)('where there is no permission', () => {
    mkdirSync(folder)
    chmodSync(folder, 0o500)
    expect(() => open().answers.prefer(on('a-on-b'))).toThrow(/^Nothing was kept\. .*permission\.$/)
  })

  it('where the decisions alone would be too large', () => {
    const directions = Array.from({ length: 167 }, (_, at) => ({
      metric: `${at}`.padStart(100_000),
      leaderboard: null,
      better: 'lower',
    }))
    put({ version: 2, directions, views: [] })
    expect(kept().trouble).toBeNull()
    const { answers } = open()
    expect(() => {
      for (let at = 0; at < 2; at++)
        answers.prefer({ metric: `${'x'.repeat(50_000)}${at}`, better: 'lower' })
    }).toThrow(/^Nothing was kept\. .*too large/)
    expect(kept().trouble).toBeNull()
  })
})

it('forgets the views remembered longest ago when there are too many', () => {
  const views = Array.from({ length: 255 }, (_, at) => ({ view: `v${at}`, as: 'x'.repeat(65_000) }))
  put({ version: 2, directions: [on('a-on-b')], views })
  const { answers } = open()
  for (const view of ['v3', 'new 1', 'new 2', 'new 3', 'new 4'])
    answers.remember({ view, as: 'y'.repeat(65_000) })
  const names = Object.keys(kept().views)
  expect(names).not.toContain('v0')
  expect(names).toEqual(expect.arrayContaining(['v3', 'v254', 'new 1', 'new 4']))
  expect(kept()).toMatchObject({ directions: [on('a-on-b')], trouble: null })
})
