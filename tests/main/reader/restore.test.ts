import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { MOST_BOOKMARKS, MOST_NOTES } from '../../../src-main/reader/library'
import { nothing, type Material } from '../../../src-main/reader/material'
import { ReaderFile } from '../../../src-main/reader/reader-file'
import { ownResult } from '../../fixtures/own-result'
import { exported, restored } from '../../../src-main/reader/restore'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'restore-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
})

const path = () => join(folder, 'reader.json')

function fileWith(material: Partial<Material>): ReaderFile {
  writeFileSync(path(), JSON.stringify({ ...nothing, ...material }))
  const file = new ReaderFile(folder, () => {})
  file.refresh()
  return file
}

const MADE = '2026-11-24T10:00:00.000Z'
const thing = (id: string, made = MADE) => ({
  kind: 'paper',
  id,
  name: `Paper ${id}`,
  aliases: { arxiv: '1706.03762' },
  made,
  snapshot: { name: 'A', date: null },
})
const note = (id: string, text: string) => ({ ...thing(id), text, changed: MADE })
const own: Partial<Material> = {
  directions: [{ metric: 'EER', leaderboard: null, better: 'lower' }],
  views: [{ view: 'v', as: 'own' }],
  bookmarks: [thing('a'), thing('b')],
  notes: [note('a', 'mine')],
  history: [thing('a', '2026-11-24T09:00:00.000Z')],
}
const json = { as: 'json' } as const
const merge = { how: 'merge', preview: false } as const
const replace = { how: 'replace', preview: false } as const
const same = { added: 0, changed: 0, removed: 0, total: 0 }
const sameLists = {
  collections: same,
  collected: same,
  reading: same,
  searches: same,
  files: same,
}
const textOf = (material: object) => JSON.stringify({ version: 2, ...material })

const many = <Each>(count: number, each: (at: number) => Each) =>
  Array.from({ length: count }, (_, at) => each(at))
const list = <Each extends { kind: string; id: string }>(of: fc.Arbitrary<Each>) =>
  fc.uniqueArray(of, { maxLength: 8, selector: ({ kind, id }) => `${kind} ${id}` })

describe('what is exported and restored', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 })
  const time = fc
    .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString())
  const things = fc.record({
    kind: fc.constantFrom('paper', 'task', 'leaderboard', 'model', 'of a later version'),
    id: fc.oneof(text, fc.constantFrom('__proto__', 'constructor', '</script>', '=1+1')),
    name: text,
    aliases: fc.record({ arxiv: text, title: text }, { requiredKeys: [] }),
    made: time,
    snapshot: fc.record({ name: text, date: fc.option(text) }),
  })
  const materials: fc.Arbitrary<Material> = fc.record({
    version: fc.constant(2 as const),
    directions: fc.uniqueArray(
      fc.record({
        metric: text,
        leaderboard: fc.option(text),
        better: fc.constantFrom('higher' as const, 'lower' as const),
      }),
      {
        maxLength: 4,
        selector: ({ metric, leaderboard }) => JSON.stringify([metric, leaderboard]),
      },
    ),
    views: fc.uniqueArray(fc.record({ view: text, as: text }), {
      maxLength: 4,
      selector: ({ view }) => view,
    }),
    bookmarks: list(things),
    notes: list(
      fc.tuple(things, text, time).map(([each, text, changed]) => ({ ...each, text, changed })),
    ),
    history: list(things),
    collections: fc.uniqueArray(
      fc.record({
        id: text,
        name: text,
        about: fc.string({ maxLength: 30 }),
        made: time,
        changed: time,
        items: list(things),
      }),
      { maxLength: 4, selector: ({ id }) => id },
    ),
    reading: list(
      fc.tuple(things, text, time).map(([each, state, changed]) => ({ ...each, state, changed })),
    ),
    searches: fc.uniqueArray(
      fc.record({
        id: text,
        name: text,
        address: text,
        made: time,
        snapshot: fc.record({ name: text, date: fc.option(text) }),
      }),
      { maxLength: 4, selector: ({ id }) => id },
    ),
    files: list(
      fc
        .tuple(things, text, fc.nat(), fc.constantFrom('a'.repeat(64), '0'.repeat(64)))
        .map(([each, path, bytes, sha256]) => ({ ...each, path, bytes, sha256 })),
    ),
    results: fc.uniqueArray(
      fc
        .record({ id: text, model: text, remark: text, date: fc.option(fc.constant('2024-02-29')) })
        .map((fields) => ownResult({ ...fields, scores: [{ metric: fields.model, score: '1' }] })),
      { maxLength: 4, selector: ({ id }) => id },
    ),
    keepsHistory: fc.boolean(),
    settings: fc.record(
      {
        theme: fc.constantFrom('light' as const, 'dark' as const),
        zoom: fc.integer({ min: 50, max: 300 }),
        singles: fc.constantFrom('on', 'off'),
        keys: fc.uniqueArray(
          fc.record({
            command: fc.constantFrom('go-home', 'export', 'of a later version', '__proto__'),
            keys: fc.array(fc.constantFrom('g h', 'Mod+k', 'not keys'), { maxLength: 3 }),
          }),
          { maxLength: 3, selector: ({ command }) => command },
        ),
      },
      { requiredKeys: ['keys'] },
    ),
  })

  it('is the same again, in the place of anything', () => {
    fc.assert(
      fc.property(materials, materials, (one, other) => {
        const { text } = exported(fileWith(one), json)
        const file = fileWith(other)
        restored(file, { text, ...replace })
        expect(file.material).toEqual(one)
      }),
      { numRuns: 40 },
    )
  })

  it('can be added twice, and is there once', () => {
    fc.assert(
      fc.property(materials, materials, (one, other) => {
        const { text } = exported(fileWith(one), json)
        const file = fileWith(other)
        restored(file, { text, ...merge })
        const once = file.material
        expect(restored(file, { text, ...merge })).toMatchObject({
          bookmarks: { added: 0, changed: 0, removed: 0 },
          notes: { added: 0, changed: 0, removed: 0 },
          history: { added: 0, changed: 0, removed: 0 },
          collections: { added: 0, changed: 0, removed: 0 },
          collected: { added: 0, changed: 0, removed: 0 },
          reading: { added: 0, changed: 0, removed: 0 },
          searches: { added: 0, changed: 0, removed: 0 },
          files: { added: 0, changed: 0, removed: 0 },
          decisions: { added: 0, changed: 0, removed: 0 },
        })
        expect(file.material).toEqual(once)
        for (const { text } of other.notes)
          expect(once.notes.some((note) => note.text.includes(text))).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})

describe('what is added', () => {
  it('leaves what the reader has, and brings what is missing', () => {
    const file = fileWith(own)
    const text = textOf({
      directions: [
        { metric: 'EER', leaderboard: null, better: 'higher' },
        { metric: 'FID', leaderboard: null, better: 'lower' },
      ],
      views: [
        { view: 'v', as: 'theirs' },
        { view: 'w', as: 'theirs' },
      ],
      bookmarks: [thing('b', '2020-01-01T00:00:00.000Z'), thing('c')],
      history: [thing('z', '2026-11-24T08:00:00.000Z'), thing('a', '2026-11-24T07:00:00.000Z')],
    })
    expect(restored(file, { text, ...merge })).toEqual({
      done: true,
      bookmarks: { added: 1, changed: 0, removed: 0, total: 3 },
      results: { added: 0, changed: 0, removed: 0, total: 0 },
      notes: { added: 0, changed: 0, removed: 0, total: 1 },
      history: { added: 1, changed: 0, removed: 0, total: 2 },
      ...sameLists,
      decisions: { added: 2, changed: 0, removed: 0, total: 4 },
    })
    const { bookmarks, history, directions, views } = file.material
    expect(bookmarks.map(({ id, made }) => `${id} ${made}`)).toEqual(
      ['c', 'a', 'b'].map((id) => `${id} ${MADE}`),
    )
    expect(history.map(({ id }) => id)).toEqual(['z', 'a'])
    expect(directions).toContainEqual({ metric: 'EER', leaderboard: null, better: 'lower' })
    expect(views).toContainEqual({ view: 'v', as: 'own' })
  })

  it.each([
    ['another text', 'theirs', 'mine\n\n---\n\ntheirs'],
    ['the same text', 'mine', 'mine'],
    ['more of it', 'mine, and more', 'mine, and more'],
    ['less of it', 'mi', 'mine'],
  ])('loses no note: %s', (_, theirs, both) => {
    const file = fileWith(own)
    restored(file, { text: textOf({ notes: [note('a', theirs)] }), ...merge })
    expect(file.material.notes.map(({ text }) => text)).toEqual([both])
  })

  it('may be from the first version', () => {
    const file = fileWith(own)
    const text = JSON.stringify({ version: 1, directions: [], views: [{ view: 'old', as: 'x' }] })
    restored(file, { text, ...merge })
    expect(file.material.views).toContainEqual({ view: 'old', as: 'x' })
    expect(file.material.bookmarks).toHaveLength(2)
  })
})

it('tells what would change before it does', () => {
  const file = fileWith(own)
  const before = readFileSync(path(), 'utf8')
  const told = restored(file, {
    text: textOf({ bookmarks: [thing('c')] }),
    how: 'replace',
    preview: true,
  })
  expect(told).toEqual({
    done: false,
    bookmarks: { added: 1, changed: 0, removed: 2, total: 1 },
    results: { added: 0, changed: 0, removed: 0, total: 0 },
    notes: { added: 0, changed: 0, removed: 1, total: 0 },
    history: { added: 0, changed: 0, removed: 1, total: 0 },
    ...sameLists,
    decisions: { added: 0, changed: 0, removed: 2, total: 0 },
  })
  expect(readFileSync(path(), 'utf8')).toBe(before)
})

describe('what cannot be restored changes nothing, and is said in a sentence', () => {
  it.each<[string, () => string, RegExp]>([
    ['no JSON', () => '<html>', /does not read as JSON/],
    ['an empty file', () => '', /does not read as JSON/],
    ['a cut one', () => textOf(own).slice(0, -5), /does not read as JSON/],
    ['a list', () => '[]', /no version/],
    ['null', () => 'null', /no version/],
    ['without a version', () => '{"bookmarks":[]}', /no version/],
    ['of a version that never was', () => '{"version":0}', /no version/],
    ['of half a version', () => '{"version":1.5}', /no version/],
    ['of a newer version', () => '{"version":3,"bookmarks":[]}', /newer version/],
    ['bookmarks that are a text', () => textOf({ bookmarks: 'all' }), /“bookmarks” is not/],
    [
      'a bookmark that is null',
      () => textOf({ bookmarks: [thing('a'), null] }),
      /“bookmarks\.1” is not/,
    ],
    [
      'an id that is a number',
      () => textOf({ bookmarks: [{ ...thing('a'), id: 1 }] }),
      /“bookmarks\.0\.id” is not/,
    ],
    [
      'an id of 10,000 characters',
      () => textOf({ bookmarks: [thing('x'.repeat(10_000))] }),
      /“bookmarks\.0\.id” is not/,
    ],
    [
      'a note of 65,537 characters',
      () => textOf({ notes: [note('a', 'x'.repeat(65_537))] }),
      /“notes\.0\.text” is not/,
    ],
    [
      'a time that is none',
      () => textOf({ history: [thing('a', 'now')] }),
      /“history\.0\.made” is not/,
    ],
    [
      'another end',
      () => textOf({ directions: [{ metric: 'a', leaderboard: null, better: 'up' }] }),
      /“directions\.0\.better” is not/,
    ],
    [
      'two million entries',
      () => `{"version":2,"history":[${'0,'.repeat(2_000_000)}0]}`,
      /“history” is too long/,
    ],
    [
      'too many bookmarks',
      () => textOf({ bookmarks: many(MOST_BOOKMARKS + 1, (at) => thing(`${at}`)) }),
      /there would be 5,\d+ bookmarks, and 5,000 are the most/,
    ],
    [
      'too many notes',
      () => textOf({ notes: many(MOST_NOTES + 1, (at) => note(`${at}`, 'x')) }),
      /there would be 2,\d+ notes, and 2,000 are the most/,
    ],
    [
      'too much text',
      () => textOf({ notes: many(260, (at) => note(`${at}`, 'é'.repeat(33_000))) }),
      /more than one file can hold/,
    ],
    [
      'what is nested too deeply',
      () => `{"version":2,"more":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
      /more than one file can hold|does not read/,
    ],
  ])('%s', (_, text, reason) => {
    const file = fileWith(own)
    const before = readFileSync(path(), 'utf8')
    for (const request of [merge, replace, { ...merge, preview: true }]) {
      const act = () => restored(file, { text: text(), ...request })
      expect(act).toThrow(reason)
      expect(act).toThrow(/^Nothing was restored: [^\n]{1,300}\.$/)
    }
    expect(readFileSync(path(), 'utf8')).toBe(before)
    expect(readdirSync(folder)).toEqual(['reader.json'])
  })

  it('two notes that are too long together', () => {
    const file = fileWith({ notes: [note('a', 'x'.repeat(65_000))] })
    const text = textOf({ notes: [note('a', 'y'.repeat(65_000))] })
    expect(() => restored(file, { text, ...merge })).toThrow(
      'Nothing was restored: the two notes on “Paper a” would be too long together; shorten yours first.',
    )
  })

  it('and __proto__ is a name without a meaning', () => {
    const file = fileWith(own)
    const text =
      '{"version":2,"__proto__":{"polluted":1},"bookmarks":[],"views":[{"view":"__proto__","as":"x"}]}'
    restored(file, { text, ...merge })
    expect(Object.prototype).not.toHaveProperty('polluted')
    expect(file.material.views).toContainEqual({ view: '__proto__', as: 'x' })
  })
})

it.each([
  ['damaged', '{"version": 2, "bookm'],
  ['of a newer version', '{"version": 9}'],
])('a file that is %s is not exported as if it were all', (_, text) => {
  writeFileSync(path(), text)
  const file = new ReaderFile(folder, () => {})
  file.refresh()
  expect(() => exported(file, json)).toThrow(/^Nothing was exported\. /)
})
