import { mkdtempSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { readResultId, resultIdOf, writeResultId } from '#contract/result-id'
import { MOST_COLLECTED, MOST_COLLECTIONS } from '../../../src-main/reader/collections'
import { libraryAnswers } from '../../../src-main/reader/library-answers'
import { nothing, readMaterial } from '../../../src-main/reader/material'
import { openReader } from '../../../src-main/reader/preferences'
import { archiveFrom } from '../../fixtures/archive'
import { board, dataset, folderInto, paper, row, task } from '../../fixtures/dumps'

const site = 'https://paperswithcode.com'
const attention = (slug: string) =>
  paper({ paper_url: `${site}/paper/${slug}`, arxiv_id: '1706.03762', title: 'Attention' })
const results = (slug: string) => [
  row('Ours', { Accuracy: '1' }, { paper_url: `${site}/paper/${slug}`, paper_title: 'Attention' }),
  row('Ours', { Accuracy: '2' }, { paper_url: `${site}/paper/${slug}`, paper_title: 'Attention' }),
  row('A|B 100%', { Accuracy: '3' }),
]
const vision = (slug: string) =>
  task('Vision', { datasets: [board('ImageNet', ['Accuracy'], results(slug))] })
const one = archiveFrom((folder) =>
  folderInto(folder, {
    papers: [attention('attention'), paper({ paper_url: `${site}/paper/gone`, title: 'Gone' })],
    datasets: [dataset('ImageNet', { url: `${site}/dataset/imagenet` })],
    'evaluation-tables': [vision('attention')],
  }),
)
const other = archiveFrom((folder) =>
  folderInto(folder, {
    papers: [attention('attention-1')],
    'evaluation-tables': [vision('attention-1')],
  }),
)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'own-lists-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
})

/** With one of the snapshots open; read from the disk as after a restart. */
function openedOn(snapshot: typeof one) {
  const { file } = openReader(folder, () => {})
  file.refresh()
  return libraryAnswers(snapshot().db, file)
}

const put = (material: object) =>
  writeFileSync(join(folder, 'reader.json'), JSON.stringify({ ...nothing, ...material }))
const about = (name: string, more = {}) => ({ name, remove: false, ...more })
const inIt = (collection: string, kind: 'paper' | 'task' | 'dataset', id: string, more = {}) => ({
  collection,
  kind,
  id,
  remove: false,
  ...more,
})
const kept = (id: string) => ({
  kind: 'paper',
  id,
  name: id,
  aliases: {},
  made: '2026-11-24T10:00:00.000Z',
  snapshot: { name: 'A', date: null },
})

describe('a collection', () => {
  it('is made, named and described anew, and deleted without what else is kept', () => {
    const { collection, collect, bookmark, library } = openedOn(one)
    bookmark({ kind: 'paper', id: 'gone', remove: false })
    const [made] = collection(about('  Reading\n group ', { about: 'For **May**' })).collections
    expect(made).toMatchObject({ id: 'reading-group', name: 'Reading group', items: [] })
    collect(inIt('reading-group', 'paper', 'gone'))
    collection({ collection: 'reading-group', name: 'READING GROUP', remove: false })
    const [renamed] = collection({
      collection: 'reading-group',
      about: '',
      remove: false,
    }).collections
    expect(renamed).toMatchObject({ id: 'reading-group', name: 'READING GROUP', about: '' })
    collection({ collection: 'reading-group', remove: true })
    expect(library({})).toMatchObject({ collections: [], bookmarks: [{ id: 'gone' }] })
  })

  it('holds things of any kind in the order of the reader, each once and in several', () => {
    const { collection, collect, library } = openedOn(one)
    collection(about('A'))
    collection(about('B'))
    collect(inIt('a', 'paper', 'attention'))
    collect(inIt('a', 'task', 'vision'))
    collect(inIt('a', 'dataset', 'imagenet', { place: 1 }))
    collect(inIt('a', 'paper', 'attention'))
    collect(inIt('b', 'paper', 'attention'))
    const order = () =>
      library({}).collections.map(({ items }) => items.map(({ id }) => id).join(' '))
    expect(order()).toEqual(['imagenet attention vision', 'attention'])
    collect(inIt('a', 'dataset', 'imagenet', { place: 3 }))
    expect(order()[0]).toBe('attention vision imagenet')
    collect(inIt('a', 'dataset', 'imagenet', { place: 99 }))
    collect(inIt('a', 'paper', 'attention', { remove: true }))
    expect(order()).toEqual(['vision imagenet', 'attention'])
  })

  it('is found in another snapshot thing by thing', () => {
    const first = openedOn(one)
    first.collection(about('A'))
    for (const id of ['attention', 'gone']) first.collect(inIt('a', 'paper', id))
    const second = openedOn(other)
    expect(second.library({}).collections[0]?.items.map(({ here }) => here.state)).toEqual([
      'moved',
      'not in this snapshot',
    ])
    second.collect(inIt('a', 'paper', 'attention-1'))
    expect(second['library-list']({ part: 'collection', collection: 'a' })).toMatchObject({
      title: 'A',
      total: 2,
      items: [
        { place: 1, id: 'attention', here: 'moved', idHere: 'attention-1' },
        { place: 2, id: 'gone', here: 'not in this snapshot', idHere: null },
      ],
    })
  })

  it.each<[string, (answers: ReturnType<typeof openedOn>) => unknown, RegExp]>([
    ['no name', ({ collection }) => collection(about(' \n ')), /give it a name/],
    ['a name that is there', ({ collection }) => collection(about('ｒéading')), /is there already/],
    ['none of that id', ({ collect }) => collect(inIt('x', 'paper', 'gone')), /no collection “x”/],
    ['nothing to delete', ({ collection }) => collection(about('A', { remove: true })), /no coll/],
    [
      'a thing that is not there',
      ({ collect }) => collect(inIt('reading', 'paper', 'x')),
      /Paper x/,
    ],
    [
      'a list of none',
      (answers) => answers['library-list']({ part: 'collection', collection: 'x' }),
      /no collection “x”/,
    ],
  ])('is refused in a sentence: %s', (_, act, sentence) => {
    const answers = openedOn(one)
    answers.collection(about('Reading'))
    expect(() => act(answers)).toThrow(sentence)
    expect(answers.library({}).collections).toHaveLength(1)
  })

  it('is refused when there are too many, or too much is in them', () => {
    const made = { about: '', made: kept('a').made, changed: kept('a').made, items: [] }
    const many = Array.from({ length: MOST_COLLECTIONS }, (_, at) => ({
      ...made,
      id: `c${at}`,
      name: `C ${at}`,
    }))
    put({ collections: many })
    expect(() => openedOn(one).collection(about('more'))).toThrow(
      /There are 500 collections already/,
    )
    const full = Array.from({ length: MOST_COLLECTED }, (_, at) => kept(`p${at}`))
    put({ collections: [{ ...made, id: 'a', name: 'A', items: full }] })
    expect(() => openedOn(one).collect(inIt('a', 'paper', 'gone'))).toThrow(
      /There are 10,000 things in collections already/,
    )
  })
})

describe('a result of a leaderboard', () => {
  const board = 'vision-on-imagenet'
  const id = writeResultId({ leaderboard: board, model: 'Ours', paper: 'attention', nth: 2 })

  it('is kept by leaderboard, model, paper and which of them, and found again where they have moved', () => {
    const first = openedOn(one)
    const [mark] = first.bookmark({ kind: 'result', id, remove: false }).bookmarks
    expect(mark).toMatchObject({
      name: 'Ours in Vision on ImageNet',
      aliases: { task: 'Vision', dataset: 'ImageNet', arxiv: '1706.03762', title: 'Attention' },
      here: { state: 'found', row: 2 },
    })
    expect(openedOn(other).library({}).bookmarks[0]?.here).toEqual({
      state: 'moved',
      id: id.replace('attention', 'attention-1'),
      name: 'Ours in Vision on ImageNet',
      by: 'arXiv id',
      row: 2,
    })
    openedOn(other).bookmark({
      kind: 'result',
      id: id.replace('attention', 'attention-1'),
      remove: true,
    })
    expect(openedOn(one).library({}).bookmarks).toEqual([])
  })

  it.each(['', 'a', 'a|b', `${board}|Ours|attention|3`, `${board}|Ours|attention|0`, '%|%|%|%|%'])(
    'is none: “%s”',
    (wrong) => {
      expect(() => openedOn(one).bookmark({ kind: 'result', id: wrong, remove: false })).toThrow(
        /is not in this snapshot/,
      )
    },
  )

  it('has an id that tells rows of one model apart, whatever names hold', () => {
    const rows = [1, 2, 3].map((position) => ({
      position,
      model: 'A|B 100%7C',
      paperId: position === 3 ? 'p' : null,
      paperUrl: null,
      paperTitle: position === 3 ? null : 'T|',
    }))
    const ids = rows.map((each) => resultIdOf('l', each, rows))
    expect(new Set(ids).size).toBe(3)
    expect(ids.map(readResultId)).toEqual([
      { leaderboard: 'l', model: 'A|B 100%7C', paper: 'T|', nth: 1 },
      { leaderboard: 'l', model: 'A|B 100%7C', paper: 'T|', nth: 2 },
      { leaderboard: 'l', model: 'A|B 100%7C', paper: 'p', nth: 1 },
    ])
  })
})

describe('how far a paper is read', () => {
  it('is marked, marked anew and forgotten, in another snapshot too', () => {
    const first = openedOn(one)
    first.reading({ id: 'attention', state: 'to read' })
    first.reading({ id: 'gone', state: 'read' })
    const second = openedOn(other)
    second.reading({ id: 'attention-1', state: 'reading' })
    expect(second.library({}).reading.map(({ id, state }) => [id, state])).toEqual([
      ['attention', 'reading'],
      ['gone', 'read'],
    ])
    second.reading({ id: 'gone' })
    expect(second.library({}).reading).toHaveLength(1)
    expect(() => second.reading({ id: 'gone', state: 'read' })).toThrow(/Paper gone is not/)
  })
})

describe('a saved search', () => {
  it('is kept, named anew, given another view and forgotten', () => {
    const answers = openedOn(one)
    const save = answers['save-search']
    save({ name: 'Mine', address: '#/papers?year=2020&task=vision', remove: false })
    save({ search: 'mine', name: 'Yours', remove: false })
    const [saved] = save({ search: 'mine', address: 'search?text=a?b', remove: false }).searches
    expect(saved).toMatchObject({
      id: 'mine',
      name: 'Yours',
      address: 'search?text=a?b',
      snapshot: { name: one().info.name },
    })
    expect(save({ search: 'mine', remove: true }).searches).toEqual([])
  })

  it.each(['', 'library', 'javascript:alert(1)', 'https://a.example/papers', '#/snapshot?id=1'])(
    'is no view that can be saved: “%s”',
    (address) => {
      expect(() => openedOn(one)['save-search']({ name: 'x', address, remove: false })).toThrow(
        /^Nothing was kept: a view to save is/,
      )
    },
  )
})

const pdf = (name: string, text = '%PDF-1.7 text') => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const on = (path: string, more = {}) => ({ id: 'attention', path, remove: false, ...more })

describe('an attached file', () => {
  it('is kept by its path, opened when it is as it was, and said to be changed or missing', () => {
    const answers = openedOn(one)
    const path = pdf('a.pdf')
    expect(answers.attach(on(path)).files).toMatchObject([
      {
        id: 'attention',
        path,
        bytes: 13,
        sha256: expect.stringMatching(/^[\da-f]{64}$/),
      },
    ])
    expect(answers['attached-file']({ id: 'attention', path })).toMatchObject({
      state: 'as attached',
    })
    truncateSync(path, 8)
    const state = () => answers.attached({ id: 'attention' }).files[0]
    expect(state()).toMatchObject({
      state: 'changed',
      words: expect.stringContaining('13 bytes, and has 8'),
    })
    rmSync(path)
    expect(state()?.words).toContain('is not there any more')
    expect(() => answers['attached-file']({ id: 'attention', path })).toThrow('not there any more')
    expect(answers.attach(on(path, { remove: true })).files).toEqual([])
  })

  it('that has moved is attached again from its new place, and stays one', () => {
    const answers = openedOn(one)
    const path = pdf('a.pdf')
    answers.attach(on(path))
    const moved = join(folder, 'b.pdf')
    renameSync(path, moved)
    expect(openedOn(other).attach({ ...on(moved), id: 'attention-1' }).files).toMatchObject([
      { id: 'attention', path: moved },
    ])
  })

  it.each<[string, () => string, RegExp]>([
    ['no PDF within', () => pdf('a.pdf', '#!/bin/sh'), /does not begin as a PDF does/],
    ['another name', () => pdf('a.bat'), /not named as a PDF/],
    ['an empty file', () => pdf('a.pdf', ''), /does not begin/],
    ['a folder', () => folder, /not named as a PDF/],
    ['no file', () => join(folder, 'x.pdf'), /there is no such file/],
    ['part of a path', () => 'a.pdf', /the whole path/],
    ['a share of another computer', () => '//192.0.2.1/share/a.pdf', /the whole path/],
    [
      'a link to a file of another name',
      () => {
        symlinkSync(pdf('run.sh', '%PDF-'), join(folder, 'link.pdf'))
        return join(folder, 'link.pdf')
      },
      /not named as a PDF/,
    ],
  ])('is refused in a sentence: %s', (_, path, why) => {
    const answers = openedOn(one)
    const wrong = path()
    expect(() => answers.attach(on(wrong))).toThrow(why)
    expect(answers.library({}).files).toEqual([])
    expect(() => answers['attached-file']({ id: 'attention', path: wrong })).toThrow(
      /is not attached to this paper/,
    )
  })
})

it('keeps the view of a page that was opened, and each page once', () => {
  const { visit, library } = openedOn(one)
  const page = { kind: 'task', id: 'vision' } as const
  visit(page)
  visit({ ...page, address: '#/task?id=vision&subtasks=true' })
  expect(library({}).history).toMatchObject([{ address: '#/task?id=vision&subtasks=true' }])
})

describe('what a file may hold of these', () => {
  const list = { made: kept('a').made, changed: kept('a').made }
  it.each<[string, object]>([
    ['a collection without a name', { collections: [{ ...list, id: 'a' }] }],
    ['things that are none', { collections: [{ ...list, id: 'a', name: 'A', items: [1] }] }],
    [
      'too many things in collections',
      {
        collections: [
          { ...list, id: 'a', name: 'A', items: Array.from({ length: 100_001 }, () => 0) },
        ],
      },
    ],
    ['a paper without a state', { reading: [{ ...kept('a'), changed: list.changed }] }],
    ['a search without an address', { searches: [{ ...kept('a'), address: '' }] }],
    [
      'a checksum that is none',
      { files: [{ ...kept('a'), path: '/a.pdf', bytes: 1, sha256: 'x' }] },
    ],
    [
      'less than no bytes',
      { files: [{ ...kept('a'), path: '/a', bytes: -1, sha256: '0'.repeat(64) }] },
    ],
  ])('is not %s', (_, part) => {
    expect(readMaterial(JSON.stringify({ version: 2, ...part })).form).toBe('damaged')
  })

  it('is a state of reading that a later version added', () => {
    put({ reading: [{ ...kept('attention'), state: 'skimmed', changed: list.changed }] })
    const answers = openedOn(one)
    expect(answers.library({}).reading[0]?.state).toBe('skimmed')
    expect(answers['export-library']({ as: 'markdown' }).text).toContain('## Papers: skimmed')
  })
})

it('is written as Markdown to read, in which no text of a stranger is more than a text', () => {
  const answers = openedOn(one)
  answers.note({ kind: 'paper', id: 'attention', text: '# Mine\n\nA *thought*' })
  answers.collection(about('<b>A</b>', { about: 'Said' }))
  answers.reading({ id: 'gone', state: 'to read' })
  const { text } = answers['export-library']({ as: 'markdown' })
  expect(text).toContain('> # Mine\n>\n> A *thought*')
  expect(text).toContain('## Collection: \\<b>A\\</b>\n\n> Said')
  expect(text).toContain('## Papers: to read\n\n- Gone (paper `gone`')
})
