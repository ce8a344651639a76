import { describe, expect, it } from 'vitest'
import type { Aliases, Here, ThingKind } from '#contract/library'
import { readVocabulary } from '../../../../src-main/archive/search/vocabulary'
import { describeThing } from '../../../../src-main/archive/things/describe-thing'
import { findThing, type Sought } from '../../../../src-main/archive/things/find-thing'
import { archiveFrom } from '../../../fixtures/archive'
import { board, dataset, folderInto, link, method, paper, row, task } from '../../../fixtures/dumps'

const site = 'https://paperswithcode.com/paper'

const snapshot = archiveFrom((folder) =>
  folderInto(folder, {
    papers: [
      paper({
        paper_url: `${site}/attention`,
        arxiv_id: '1706.03762',
        title: 'Attention Is All You Need',
        url_abs: 'http://arxiv.org/abs/1706.03762v5',
        authors: ['Ada Lovelace'],
        proceeding: 'NeurIPS 2017 12',
      }),
      paper({
        paper_url: `${site}/deep-residual-1`,
        arxiv_id: '1512.03385',
        title: 'Deep Residual Learning',
        date: '2015-12-10',
      }),
      paper({
        paper_url: `${site}/venue-only`,
        title: 'Known by its venue',
        url_abs: 'https://openreview.net/forum?id=abcdef12',
      }),
      paper({ paper_url: `${site}/untraced`, title: 'Umbrellas, Quaintly Folded' }),
      paper({ paper_url: `${site}/twice-1`, title: 'Notes on Marmalade' }),
      paper({ paper_url: `${site}/twice-2`, title: 'Notes on Marmalade' }),
    ],
    links: [
      link({ paper_url: `${site}/attention`, repo_url: 'https://github.com/Ada/Engine.git' }),
    ],
    'evaluation-tables': [
      task('Image Classification', {
        datasets: [board('ImageNet', ['Accuracy'], [row('Ours', { Accuracy: '90' })])],
      }),
      task('3D Pose', { datasets: [board('Human3.6M', ['Error'], [row('Ours', { Error: '3' })])] }),
      task('Same', {}),
    ],
    datasets: [
      dataset('ImageNet', { url: 'https://paperswithcode.com/dataset/imagenet' }),
      dataset('CIFAR-10', { url: 'https://paperswithcode.com/dataset/cifar10-new' }),
    ],
    methods: [
      method('CAM', { url: 'https://paperswithcode.com/method/cam-1' }),
      method('CAM', { url: 'https://paperswithcode.com/method/cam-2' }),
      method('Adam', { url: 'https://paperswithcode.com/method/adam-opt' }),
    ],
  }),
)

const find = (kind: string, id: string, name: string, aliases: Aliases = {}): Here => {
  const { db } = snapshot()
  return findThing(db, () => readVocabulary(db), { kind, id, name, aliases } satisfies Sought)
}

const found: Here = { state: 'found' }
const absent: Here = { state: 'not in this snapshot' }

describe('a thing that was kept elsewhere', () => {
  it.each<[ThingKind, id: string, name: string, aliases?: Aliases]>([
    ['paper', 'attention', 'Attention Is All You Need', { arxiv: '1706.03762' }],
    ['paper', 'attention', 'under another title', {}],
    ['paper', 'venue-only', 'Known by its venue', { arxiv: '2001.00001' }],
    ['task', 'image-classification', 'Image Classification'],
    ['task', 'image-classification', 'Image classification'],
    ['dataset', 'imagenet', 'ImageNet'],
    ['method', 'cam-2', 'CAM'],
    [
      'leaderboard',
      'image-classification-on-imagenet',
      'Image Classification on ImageNet',
      { task: 'Image Classification', dataset: 'ImageNet' },
    ],
    ['model', 'Ours', 'Ours'],
    ['author', 'Ada Lovelace', 'Ada Lovelace'],
    ['venue', 'NeurIPS 2017 12', 'NeurIPS 2017 12'],
    ['repository', 'http://www.github.com/ada/engine', 'Ada/Engine'],
    ['repository', 'https://github.com/Ada/Engine.git', 'called otherwise'],
  ])('is found by its id: %s %s', (kind, id, name, aliases) => {
    expect(find(kind, id, name, aliases)).toEqual(found)
  })

  it.each<[ThingKind, id: string, name: string, aliases: Aliases, to: string, by: string]>([
    ['paper', 'old', 'x', { arxiv: '1706.03762' }, 'attention', 'arXiv id'],
    [
      'paper',
      'old',
      'x',
      { url: 'https://www.arxiv.org/pdf/1512.03385v1.pdf' },
      'deep-residual-1',
      'arXiv id',
    ],
    [
      'paper',
      'old',
      'x',
      { url: 'http://openreview.net/pdf?id=abcdef12' },
      'venue-only',
      'address',
    ],
    ['paper', 'old', 'x', { title: 'Umbrellas quaintly FOLDED' }, 'untraced', 'title'],
    ['paper', 'attention', 'x', { arxiv: '1512.03385' }, 'deep-residual-1', 'arXiv id'],
    ['dataset', 'cifar-10', 'CIFAR-10', {}, 'cifar10-new', 'name'],
    ['method', 'adam', 'ADAM', {}, 'adam-opt', 'name'],
    ['task', 'pose-3d', '3D Pose', {}, '3d-pose', 'name'],
    ['dataset', 'imagenet', 'CIFAR-10', {}, 'cifar10-new', 'name'],
    [
      'leaderboard',
      'old',
      'x',
      { task: '3D pose', dataset: 'Human3.6M' },
      '3d-pose-on-human36m',
      'task and dataset',
    ],
  ])('has moved: %s %s %s %j to %s, by its %s', (kind, id, name, aliases, to, by) => {
    const here = find(kind, id, name, aliases)
    expect(here).toMatchObject({ state: 'moved', id: to, by })
    expect(here).toHaveProperty('name', describeThing(snapshot().db, kind, to)?.name)
  })

  it.each<[why: string, kind: string, id: string, name: string, aliases?: Aliases]>([
    ['nothing is like it', 'paper', 'gone', 'Gone', { arxiv: '1901.00001', title: 'Gone' }],
    ['the paper of that id is another one', 'paper', 'attention', 'x', { arxiv: '1901.00001' }],
    [
      'the paper of that title is another one',
      'paper',
      'old',
      'x',
      { arxiv: '1901.00001', title: 'Attention Is All You Need' },
    ],
    ['two papers have its title', 'paper', 'old', 'x', { title: 'Notes on Marmalade' }],
    ['two methods have its name', 'method', 'cam', 'CAM'],
    ['no model is called so', 'model', 'ours', 'ours'],
    ['only the task is there', 'leaderboard', 'old', 'x', { task: '3D Pose' }],
    ['nobody is called just so', 'author', 'ada lovelace', 'ada lovelace'],
    ['no venue is called so', 'venue', 'NeurIPS', 'NeurIPS'],
    ['no paper links it', 'repository', 'https://github.com/ada', 'ada'],
    ['this version does not know its kind', 'journal', 'Ada', 'Ada'],
    ['it is no id', 'task', "' OR 1=1 --", "' OR 1=1 --"],
    ['its address is none', 'paper', 'old', 'x', { url: 'javascript:alert(1)', title: '' }],
  ])('is not in this snapshot when %s', (_, kind, id, name, aliases) => {
    expect(find(kind, id, name, aliases)).toEqual(absent)
  })
})

describe('what is kept of a thing', () => {
  it.each<[ThingKind, id: string, expected: object | undefined]>([
    [
      'paper',
      'attention',
      {
        name: 'Attention Is All You Need',
        aliases: {
          arxiv: '1706.03762',
          url: 'http://arxiv.org/abs/1706.03762v5',
          title: 'Attention Is All You Need',
        },
      },
    ],
    [
      'leaderboard',
      '3d-pose-on-human36m',
      { name: '3D Pose on Human3.6M', aliases: { task: '3D Pose', dataset: 'Human3.6M' } },
    ],
    ['method', 'adam-opt', { name: 'Adam', aliases: {} }],
    ['model', 'Ours', { name: 'Ours', aliases: {} }],
    ['author', 'Ada Lovelace', { name: 'Ada Lovelace', aliases: {} }],
    ['venue', 'NeurIPS 2017 12', { name: 'NeurIPS 2017 12', aliases: {} }],
    ['repository', 'github.com/ada/engine', { name: 'Ada/Engine', aliases: {} }],
    ['repository', 'github.com/ada', undefined],
    ['model', 'ours', undefined],
    ['paper', 'gone', undefined],
  ])('%s %s', (kind, id, expected) => {
    expect(describeThing(snapshot().db, kind, id)).toEqual(expected)
  })
})
