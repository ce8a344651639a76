import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DiffBookmark, DiffChange } from '#contract/diff'
import type { DiffFilter } from '../../../../src-main/archive/diff/change-pages'
import { type Database, openForReading } from '../../../../src-main/archive/database'
import { compareSnapshots } from '../../../../src-main/archive/diff/compare-snapshots'
import { openDiff, type OpenDiff } from '../../../../src-main/archive/diff/open-diff'
import { openedWith } from '../../../fixtures/archive'
import { type Dumps, board, dataset, link, method, paper, row, task } from '../../../fixtures/dumps'

const address = (slug: string) => `https://paperswithcode.com/paper/${slug}`

const imageNet = (rows: unknown[]) =>
  task('Image Classification', {
    categories: ['Computer Vision'],
    datasets: [board('ImageNet', ['Accuracy'], rows)],
  })

const BEFORE: Dumps = {
  papers: [],
  'evaluation-tables': [imageNet([row('ResNet', { Accuracy: '76' })])],
}

/** More areas, tasks, papers and links. */
const AFTER: Dumps = {
  papers: [
    paper({
      paper_url: address('vit'),
      title: 'An Image is Worth 16x16 Words',
      tasks: ['Image Classification', 'Translation'],
    }),
    paper({ paper_url: address('other'), title: 'Another Paper', tasks: ['Gap Filling'] }),
  ],
  links: [link({ paper_url: address('vit'), repo_url: 'https://github.com/owner/vit' })],
  'evaluation-tables': [
    imageNet([
      row('ResNet', { Accuracy: '76' }),
      row('ViT', { Accuracy: '88' }, { paper_url: address('vit') }),
    ]),
    task('Translation', {
      categories: ['Natural Language Processing', 'Computer Vision'],
      datasets: [board('WMT', ['BLEU'], [row('Élan', { BLEU: '30' })])],
    }),
    task('Gap Filling'),
  ],
  datasets: [dataset('ImageNet', { url: 'https://paperswithcode.com/dataset/imagenet' })],
  methods: [method('Dropout', { url: 'https://paperswithcode.com/method/dropout' })],
}

const named = ({ kind, name }: DiffChange) => `${kind} ${name}`
const all = (diff: OpenDiff, filter: DiffFilter = {}) =>
  diff.page({ limit: 500, ...filter }).items.map(named)

describe('a comparison', () => {
  const [before, after] = [openedWith(BEFORE), openedWith(AFTER)]
  const folder = mkdtempSync(join(tmpdir(), 'pwc-'))
  let db: Database
  let diff: OpenDiff
  beforeAll(async () => {
    const path = join(folder, 'diff.sqlite')
    await compareSnapshots(before().db, after().db, path)
    db = await openForReading(path)
    diff = openDiff(db)
  })
  afterAll(() => {
    db.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('counts its changes by kind, by area and by task', () => {
    const whole = diff.whole()
    expect(whole.totals).toEqual({
      leaderboard: { added: 1, removed: 0, changed: 1 },
      result: { added: 2, removed: 0, changed: 0 },
      paper: { added: 2, removed: 0, changed: 0 },
      link: { added: 1, removed: 0, changed: 0 },
      task: { added: 2, removed: 0, changed: 0 },
      dataset: { added: 1, removed: 0, changed: 0 },
      method: { added: 1, removed: 0, changed: 0 },
    })
    expect(whole.areas.map(({ id, changes }) => [id, changes])).toEqual([
      ['computer-vision', 7],
      ['natural-language-processing', 5],
      ['none', 2],
    ])
    expect(whole.tasks).toEqual([
      { id: 'translation', name: 'Translation', changes: 5 },
      { id: 'image-classification', name: 'Image Classification', changes: 4 },
      { id: 'gap-filling', name: 'Gap Filling', changes: 2 },
    ])
  })

  it('says which snapshots it is of', () => {
    const { before, after } = diff.whole()
    expect(before).toEqual({ name: 'Archive', date: null, dateSource: 'unknown' })
    expect(after).toEqual(before)
  })

  it('says of a result where it stands', () => {
    const [result] = diff.page({
      limit: 1,
      kind: 'result',
      task: 'image-classification',
    }).items
    expect(result).toEqual({
      kind: 'result',
      action: 'added',
      id: 'image-classification-on-imagenet',
      name: 'ViT',
      within: 'Image Classification on ImageNet',
      paper: { id: 'vit', title: 'An Image is Worth 16x16 Words' },
      tasks: [{ id: 'image-classification', name: 'Image Classification' }],
      areas: [{ id: 'computer-vision', name: 'Computer Vision' }],
      fields: [{ name: 'Accuracy', before: null, after: '88' }],
    })
  })

  it.each<[filter: DiffFilter, found: string[]]>([
    [{ kind: 'task' }, ['task Gap Filling', 'task Translation']],
    [{ action: 'changed' }, ['leaderboard Image Classification on ImageNet']],
    [{ kind: 'paper', action: 'removed' }, []],
    [{ area: 'none' }, ['paper Another Paper', 'task Gap Filling']],
    [{ task: 'gap-filling', kind: 'paper' }, ['paper Another Paper']],
    [
      { area: 'natural-language-processing' },
      [
        'leaderboard Translation on WMT',
        'result Élan',
        'paper An Image is Worth 16x16 Words',
        'link https://github.com/owner/vit',
        'task Translation',
      ],
    ],
    [{ text: 'elan' }, ['result Élan']],
    [{ text: 'WORTH 16x16', kind: 'link' }, ['link https://github.com/owner/vit']],
    [{ text: '100%' }, []],
    [{ area: "x' OR 1" }, []],
  ])('filtered by %j shows %j', (filter, found) => {
    expect(all(diff, filter).toSorted()).toEqual(found.toSorted())
    expect(diff.page({ limit: 1, ...filter }).total).toBe(found.length)
  })

  it.each([1, 2, 3, 100])('is read page by page, %i at a time', (limit) => {
    const whole = all(diff)
    const found: string[] = []
    for (let follows: string | undefined; found.length < whole.length;) {
      const page = diff.page({ limit, follows })
      expect(page).toMatchObject({ start: found.length, total: whole.length })
      found.push(...page.items.map(named))
      expect(page.next === null).toBe(found.length === whole.length)
      follows = page.next ?? undefined
    }
    expect(found).toEqual(whole)
  })

  it('is read as a whole, also through a filter', () => {
    expect([...diff.every({})].flat().map(named)).toEqual(all(diff))
    expect([...diff.every({ kind: 'task' })].flat().map(named)).toEqual(all(diff, { kind: 'task' }))
    expect([...diff.every({ text: 'nowhere' })].flat()).toEqual([])
  })

  it('is read from any place', () => {
    const { items, start, total, next } = diff.page({ limit: 2, start: 3 })
    expect([start, total, items.map(named)]).toEqual([3, 11, all(diff).slice(3, 5)])
    expect(diff.page({ limit: 2, follows: next ?? '' }).items.map(named)).toEqual(
      all(diff).slice(5, 7),
    )
    expect(diff.page({ limit: 2, start: 11 })).toMatchObject({ items: [], next: null })
  })

  it.each<[DiffBookmark, string[]]>([
    [
      { kind: 'paper', id: 'vit' },
      ['result ViT', 'paper An Image is Worth 16x16 Words', 'link https://github.com/owner/vit'],
    ],
    [
      { kind: 'leaderboard', id: 'image-classification-on-imagenet' },
      ['leaderboard Image Classification on ImageNet', 'result ViT'],
    ],
    [
      { kind: 'task', id: 'translation' },
      ['leaderboard Translation on WMT', 'result Élan', 'task Translation'],
    ],
    [
      { kind: 'dataset', id: 'imagenet' },
      ['leaderboard Image Classification on ImageNet', 'dataset ImageNet'],
    ],
    [{ kind: 'method', id: 'dropout' }, ['method Dropout']],
  ])('touches the bookmark %j', (bookmark, found) => {
    const other = { kind: 'paper', id: 'image-classification-on-imagenet' } as const
    const [touched, ...further] = diff.touched([other, bookmark], 10)
    expect(touched).toMatchObject({ ...bookmark, total: found.length })
    expect(touched?.changes.map(named)).toEqual(found)
    expect(further).toEqual([])
    expect(diff.touched([bookmark], 1)[0]?.changes.map(named)).toEqual(found.slice(0, 1))
  })
})
