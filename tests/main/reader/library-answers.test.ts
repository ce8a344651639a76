import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { ThingKind } from '#contract/library'
import { libraryAnswers } from '../../../src-main/reader/library-answers'
import { openReader } from '../../../src-main/reader/preferences'
import { archiveFrom } from '../../fixtures/archive'
import { board, dataset, folderInto, paper, row, task } from '../../fixtures/dumps'

const site = 'https://paperswithcode.com'
const one = archiveFrom((folder) =>
  folderInto(folder, {
    papers: [
      paper({ paper_url: `${site}/paper/attention`, arxiv_id: '1706.03762', title: 'Attention' }),
      paper({ paper_url: `${site}/paper/withdrawn`, title: 'Withdrawn' }),
    ],
    datasets: [dataset('ImageNet', { url: `${site}/dataset/imagenet` })],
    'evaluation-tables': [
      task('Vision', {
        datasets: [board('ImageNet', ['Accuracy'], [row('Ours', { Accuracy: '1' })])],
      }),
    ],
  }),
)
const other = archiveFrom((folder) =>
  folderInto(folder, {
    papers: [
      paper({ paper_url: `${site}/paper/attention-1`, arxiv_id: '1706.03762', title: 'Attention' }),
    ],
    datasets: [dataset('ImageNet', { url: `${site}/dataset/imagenet` })],
  }),
)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'library-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
})

/** What the reader keeps, with one of the snapshots open; read from the disk as after a restart. */
function openedOn(snapshot: typeof one) {
  const { file } = openReader(folder, () => {})
  file.refresh()
  return libraryAnswers(snapshot().db, file)
}

const thing = (kind: ThingKind, id: string) => ({ kind, id })
const states = (snapshot: typeof one) =>
  openedOn(snapshot)
    .library({})
    .bookmarks.map(({ id, here }) => [id, here.state])

describe('with another snapshot', () => {
  beforeEach(() => {
    const { bookmark, note } = openedOn(one)
    for (const id of ['attention', 'withdrawn']) bookmark({ ...thing('paper', id), remove: false })
    bookmark({ ...thing('dataset', 'imagenet'), remove: false })
    note({ ...thing('paper', 'attention'), text: 'A note' })
  })

  it('each thing is found, has moved or is kept as not there, and all are found with the first again', () => {
    expect(states(other)).toEqual([
      ['imagenet', 'found'],
      ['withdrawn', 'not in this snapshot'],
      ['attention', 'moved'],
    ])
    expect(openedOn(other).library({}).notes[0]?.here).toEqual({
      state: 'moved',
      id: 'attention-1',
      name: 'Attention',
      by: 'arXiv id',
    })
    expect(states(one).map(([, state]) => state)).toEqual(['found', 'found', 'found'])
  })

  it('a thing that has moved is not kept twice, and its note is the same note', () => {
    const answers = openedOn(other)
    answers.bookmark({ ...thing('paper', 'attention-1'), remove: false })
    answers.note({ ...thing('paper', 'attention-1'), text: 'A changed note' })
    const { bookmarks, notes } = answers.library({})
    expect(bookmarks).toHaveLength(3)
    expect(notes.map(({ id, text }) => [id, text])).toEqual([['attention', 'A changed note']])
    answers.bookmark({ ...thing('paper', 'attention-1'), remove: true })
    expect(states(one).map(([id]) => id)).toEqual(['imagenet', 'withdrawn'])
  })

  it('what is not there can be changed and taken away, but not begun', () => {
    const answers = openedOn(other)
    answers.bookmark({ ...thing('paper', 'withdrawn'), remove: true })
    expect(answers.library({}).bookmarks).toHaveLength(2)
    expect(() => answers.bookmark({ ...thing('paper', 'withdrawn'), remove: false })).toThrow(
      'Paper withdrawn is not in this snapshot.',
    )
    expect(() => answers.note({ ...thing('task', 'vision'), text: 'x' })).toThrow(/^Task vision/)
    expect(() => answers.visit(thing('model', 'x'.repeat(2000)))).toThrow(/^Model x{400} is not/)
  })
})

it('tells in which snapshot a thing was kept, and when', () => {
  const before = new Date().toISOString()
  const { bookmark } = openedOn(one)
  const [kept] = bookmark({
    ...thing('leaderboard', 'vision-on-imagenet'),
    remove: false,
  }).bookmarks
  expect(kept).toMatchObject({
    name: 'Vision on ImageNet',
    aliases: { task: 'Vision', dataset: 'ImageNet' },
    snapshot: { name: one().info.name, date: one().info.date },
  })
  expect(kept && kept.made >= before).toBe(true)
})
