import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import {
  bookmarking,
  noting,
  visiting,
  MOST_BOOKMARKS,
  MOST_NOTES,
} from '../../../src-main/reader/library'
import {
  LARGEST_FILE,
  nothing,
  writeMaterial,
  readMaterial,
  type StoredThing,
} from '../../../src-main/reader/material'
import { ReaderFile } from '../../../src-main/reader/reader-file'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reader-test-'))
  path = join(folder, 'reader.json')
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
})

const open = () => new ReaderFile(folder, () => {})
const read = (name = 'reader.json') => JSON.parse(readFileSync(join(folder, name), 'utf8'))

const thing = (id: string, more: Partial<StoredThing> = {}): StoredThing => ({
  kind: 'paper',
  id,
  name: `The paper ${id}`,
  aliases: {},
  made: '2026-11-24T10:00:00.000Z',
  snapshot: { name: 'A', date: '2025-07-28' },
  ...more,
})
const is = (id: string) => (each: StoredThing) => each.id === id
const keep = (file: ReaderFile, id: string) =>
  file.change((all) => bookmarking(all, is(id), () => thing(id)))
const CHANGED = '2026-11-24T11:00:00.000Z'
const write = (file: ReaderFile, id: string, text: string) =>
  file.change((all) => noting(all, is(id), { text, changed: CHANGED }, () => thing(id)))

const many = <Each>(count: number, each: (at: number) => Each) =>
  Array.from({ length: count }, (_, at) => each(at))
const ids = (file: ReaderFile) => file.material.history.map(({ id }) => id)

describe('a file of the first version', () => {
  const first = {
    version: 1,
    directions: [{ metric: 'EER', leaderboard: null, better: 'lower' }],
    views: [{ view: 'v', as: 'x' }],
    added: 'later',
  }

  it('is read, and stays as it is until something is kept', () => {
    writeFileSync(path, JSON.stringify(first))
    const file = open()
    file.refresh()
    expect(file.material.directions).toEqual(first.directions)
    expect(file.isSound).toBe(true)
    expect(read()).toEqual(first)
    expect(readdirSync(folder)).toEqual(['reader.json'])
  })

  it('is backed up once, and then written in the new form with all that it had', () => {
    writeFileSync(path, JSON.stringify(first))
    keep(open(), 'a')
    keep(open(), 'b')
    expect(read('reader.v1.json')).toEqual(first)
    expect(read()).toMatchObject({ ...first, version: 2, bookmarks: [{ id: 'a' }, { id: 'b' }] })
    expect(readdirSync(folder).toSorted()).toEqual(['reader.json', 'reader.v1.json'])
  })

  it('is backed up under another name where there is an older back-up', () => {
    writeFileSync(path, JSON.stringify(first))
    keep(open(), 'a')
    writeFileSync(path, JSON.stringify({ ...first, added: 'by an old program' }))
    keep(open(), 'b')
    expect(read('reader.v1.json')).toEqual(first)
    expect(read('reader.v1-2.json')).toMatchObject({ added: 'by an old program' })
  })
})

describe('what a file may hold', () => {
  const bookmark = thing('a')
  it.each<[string, object]>([
    ['an id that is no text', { bookmarks: [{ ...bookmark, id: 7 }] }],
    ['an id of 10,000 characters', { bookmarks: [{ ...bookmark, id: 'x'.repeat(10_000) }] }],
    ['an empty id', { bookmarks: [{ ...bookmark, id: '' }] }],
    ['no time', { bookmarks: [{ ...bookmark, made: 'yesterday' }] }],
    ['no snapshot', { bookmarks: [{ ...bookmark, snapshot: null }] }],
    ['an alias that is no text', { history: [{ ...bookmark, aliases: { arxiv: 1706 } }] }],
    ['a note without a text', { notes: [{ ...bookmark, text: '', changed: CHANGED }] }],
    [
      'a note of more than 64 KB',
      { notes: [{ ...bookmark, text: 'x'.repeat(65_537), changed: CHANGED }] },
    ],
    ['a list that is none', { bookmarks: {} }],
    ['a list of 100,001', { bookmarks: Array.from({ length: 100_001 }, () => 0) }],
    ['a switch that is none', { keepsHistory: 'no' }],
  ])('is not %s', (_, part) => {
    expect(readMaterial(JSON.stringify({ version: 2, ...part })).form).toBe('damaged')
  })

  it.each<[string, object]>([
    ['a kind that a later version added', { bookmarks: [{ ...bookmark, kind: 'journal' }] }],
    [
      'a key that a later version added',
      { notes: [{ ...thing('a'), text: 'x', changed: CHANGED, colour: 'red' }] },
    ],
  ])('is %s, which is written again', (_, part) => {
    writeFileSync(path, JSON.stringify({ version: 2, ...part }))
    keep(open(), 'b')
    const [list] = Object.entries(part)
    expect(read()[list?.[0] ?? ''][0]).toEqual(list?.[1][0])
  })

  it('is nothing named __proto__', () => {
    const text = '{"version":2,"__proto__":{"polluted":true},"bookmarks":[]}'
    const reading = readMaterial(text)
    expect(reading.form).toBe('own')
    expect((reading as unknown as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(Object.prototype).not.toHaveProperty('polluted')
  })
})

describe('when there is too much', () => {
  it('the oldest visits go first, then the oldest views, and never a bookmark or a note', () => {
    const long = 'x'.repeat(3900)
    const all = {
      ...nothing,
      bookmarks: many(1000, (at) => thing(`b${at}`, { name: long })),
      notes: many(160, (at) => ({
        ...thing(`n${at}`),
        text: 'y'.repeat(65_000),
        changed: CHANGED,
      })),
      views: many(40, (at) => ({ view: `v${at}`, as: 'z'.repeat(16_000) })),
      history: many(500, (at) => thing(`h${at}`, { name: long })),
    }
    const written = JSON.parse(writeMaterial(all) ?? '')
    expect(written.bookmarks).toHaveLength(1000)
    expect(written.notes).toHaveLength(160)
    expect(written.views).toHaveLength(40)
    expect(written.history.length).toBeLessThan(500)
    expect(written.history.at(-1).id).toBe('h499')
    const fuller = JSON.parse(
      writeMaterial({
        ...all,
        notes: [
          ...all.notes,
          ...many(34, (at) => ({ ...thing(`m${at}`), text: 'y'.repeat(60_000), changed: CHANGED })),
        ],
      }) ?? '',
    )
    expect(fuller.history).toEqual([])
    expect(fuller.views.length).toBeLessThan(40)
    expect(fuller.views.at(-1).view).toBe('v39')
    expect([fuller.bookmarks.length, fuller.notes.length]).toEqual([1000, 194])
    expect(
      writeMaterial({
        ...all,
        notes: many(260, (at) => ({
          ...thing(`n${at}`),
          text: 'y'.repeat(65_000),
          changed: CHANGED,
        })),
      }),
    ).toBeNull()
  })

  it('a further bookmark or note is refused in a sentence', () => {
    const bookmarks = many(MOST_BOOKMARKS, (at) => thing(`${at}`))
    const notes = many(MOST_NOTES, (at) => ({ ...thing(`${at}`), text: 'x', changed: CHANGED }))
    writeFileSync(path, JSON.stringify({ ...nothing, bookmarks, notes }))
    const before = readFileSync(path, 'utf8')
    expect(() => keep(open(), 'new')).toThrow(
      'Nothing was kept. There are 5,000 bookmarks already, which is the most; take some away first.',
    )
    expect(() => write(open(), 'new', 'x')).toThrow(
      /^Nothing was kept\. There are 2,000 notes already/,
    )
    expect(readFileSync(path, 'utf8')).toBe(before)
    write(open(), '7', 'changed')
    expect(read().notes).toHaveLength(MOST_NOTES)
  })

  it('a note that makes the file too large is refused, and the file stays', () => {
    const text = 'x'.repeat(65_000)
    const notes = many(258, (at) => ({
      ...thing(`${at}`),
      text: text.slice(0, at === 257 ? 100 : undefined),
      changed: CHANGED,
    }))
    writeFileSync(path, JSON.stringify({ ...nothing, notes }))
    const before = readFileSync(path, 'utf8')
    expect(before.length).toBeLessThan(LARGEST_FILE)
    expect(() => write(open(), 'new', text)).toThrow(/^Nothing was kept\. .*too large/)
    expect(readFileSync(path, 'utf8') === before).toBe(true)
  })
})

describe('the history', () => {
  it('has each thing once, the newest last, and 500 at most', () => {
    let all = nothing
    for (let at = 0; at < 510; at++) all = visiting(all, thing(`${at}`))
    all = visiting(all, thing('100'))
    expect(all.history).toHaveLength(500)
    expect(all.history[0]?.id).toBe('10')
    expect(all.history.slice(-2).map(({ id }) => id)).toEqual(['509', '100'])
  })

  it.each([
    ['the same page again', thing('a'), true],
    [
      'the same page of another snapshot',
      thing('a', { snapshot: { name: 'B', date: null } }),
      false,
    ],
    ['another kind of that id', thing('a', { kind: 'task' }), false],
  ])('is not written for nothing: %s', (_, next, isSame) => {
    const once = visiting(nothing, thing('a'))
    expect(visiting(once, next) === once).toBe(isSame)
  })

  it('is not noted while it is switched off', () => {
    const off = { ...nothing, keepsHistory: false }
    expect(visiting(off, thing('a'))).toBe(off)
  })

  it('is kept by two programs at once', () => {
    const [one, other] = [open(), open()]
    one.change((all) => visiting(all, thing('a')))
    other.change((all) => visiting(all, thing('b')))
    one.refresh()
    expect(ids(one)).toEqual(['a', 'b'])
  })
})

describe('two programs at once', () => {
  it('lose nothing of each other', () => {
    const files = [open(), open(), open()]
    for (let turn = 0; turn < 5; turn++)
      for (const [at, file] of files.entries()) {
        keep(file, `${at} ${turn}`)
        write(file, `${at}`, `turn ${turn}`)
      }
    expect(read().bookmarks).toHaveLength(15)
    expect(read().notes.map(({ text }: { text: string }) => text)).toEqual([
      'turn 4',
      'turn 4',
      'turn 4',
    ])
  })

  it('do not wait for one that was ended, and clean up after it', () => {
    // No process has an id as high.
    const ended = 4_194_999
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${path}.lock`, `${ended}`)
    writeFileSync(`${path}.${ended}.partial`, '{"version": 2, "bookm')
    writeFileSync(`${path}.lock.${ended}`, `${ended}`)
    keep(open(), 'a')
    expect(readdirSync(folder)).toEqual(['reader.json'])
  })

  it('do not touch what another is still writing', () => {
    const writing = `${path}.${process.ppid}.partial`
    writeFileSync(writing, 'half')
    keep(open(), 'a')
    expect(existsSync(writing)).toBe(true)
  })
})
