import { describe, expect, it } from 'vitest'
import type { InputOf } from '#contract/contract'
import { archiveWith } from '../../../fixtures/archive'
import { board, dataset, method, row, task } from '../../../fixtures/dumps'

const results = (count: number, date?: string) =>
  Array.from({ length: count }, (_, index) =>
    row(`Model ${index}`, { Accuracy: String(90 - index) }, { paper_date: date ?? null }),
  )
const accuracy = (name: string, count: number, date?: string) =>
  board(name, ['Accuracy'], results(count, date))
const collection = (name: string, area: string) => ({
  collection: name,
  area_id: area.toLowerCase().replaceAll(' ', '-'),
  area,
})

const ask = archiveWith({
  'evaluation-tables': [
    task('Segmentation', {
      categories: ['Computer Vision', 'Medical'],
      datasets: [accuracy('COCO', 3, '2020-05-01'), accuracy('BraTS', 1, '2022-01-01')],
      subtasks: [task('Tumour Segmentation', { categories: ['Medical'] })],
    }),
    task('Parsing', { datasets: [accuracy('Penn Treebank', 5, '2019-03-01')] }),
    task('Éclair 100%_sure', { categories: ['Computer Vision'] }),
    task('Detection', {
      categories: ['Computer Vision'],
      datasets: [accuracy('COCO', 3, '2021-01-01')],
    }),
  ],
  datasets: [
    dataset('COCO', {
      num_papers: 9,
      modalities: ['Images', 'Texts'],
      introduced_date: '2014-05-01',
    }),
    dataset('BraTS', {
      num_papers: 2,
      full_name: 'Brain Tumour Segmentation',
      description: '**BraTS** holds scans.\nMany of them.',
      modalities: ['Images'],
      introduced_date: '2012-01-01',
      tasks: [{ task: 'Segmentation' }],
    }),
    dataset('Penn Treebank', { num_papers: 9, languages: ['English'], modalities: ['Texts'] }),
    dataset('AnatEM'),
  ],
  methods: [
    method('ResNet', {
      full_name: 'Residual Network',
      num_papers: 7,
      introduced_year: 2015,
      collections: [collection('Convolutions', 'Computer Vision')],
    }),
    method('BERT', {
      num_papers: 9,
      introduced_year: 2018,
      collections: [collection('Language Models', 'Natural Language Processing')],
    }),
    method('Adam', { num_papers: 7 }),
  ],
})

type Listing = 'tasks' | 'leaderboards' | 'datasets' | 'methods'

const ids = (method: Listing, request: object) =>
  (ask(method, request as InputOf<Listing>).items as readonly { id: string }[]).map(({ id }) => id)

const leaderboardIds = {
  coco: 'segmentation-on-coco',
  brats: 'segmentation-on-brats',
  penn: 'parsing-on-penn-treebank',
  detection: 'detection-on-coco',
}
const { coco, brats, penn, detection } = leaderboardIds

describe('lists', () => {
  it.each<[Listing, object, string[]]>([
    [
      'tasks',
      {},
      ['parsing', 'segmentation', 'detection', 'eclair-100_sure', 'tumour-segmentation'],
    ],
    [
      'tasks',
      { sort: 'leaderboards' },
      ['segmentation', 'detection', 'parsing', 'eclair-100_sure', 'tumour-segmentation'],
    ],
    [
      'tasks',
      { sort: 'name' },
      ['detection', 'eclair-100_sure', 'parsing', 'segmentation', 'tumour-segmentation'],
    ],
    [
      'tasks',
      { sort: 'latest' },
      ['segmentation', 'detection', 'parsing', 'eclair-100_sure', 'tumour-segmentation'],
    ],
    ['tasks', { leaderboards: true }, ['parsing', 'segmentation', 'detection']],
    ['tasks', { year: '2020..2021' }, ['detection']],
    ['tasks', { year: '2019..', area: 'none' }, ['parsing']],
    [
      'tasks',
      { sort: 'datasets' },
      ['segmentation', 'detection', 'eclair-100_sure', 'parsing', 'tumour-segmentation'],
    ],
    ['tasks', { area: 'medical' }, ['segmentation', 'tumour-segmentation']],
    ['tasks', { area: 'none' }, ['parsing']],
    ['tasks', { area: 'computer-vision', leaderboards: true }, ['segmentation', 'detection']],
    ['tasks', { text: 'SEGMENT' }, ['segmentation', 'tumour-segmentation']],
    ['tasks', { text: 'eclair' }, ['eclair-100_sure']],
    ['tasks', { text: '0%_s' }, ['eclair-100_sure']],
    ['tasks', { text: '%' }, ['eclair-100_sure']],
    ['tasks', { text: "' OR 1=1 --" }, []],
    ['leaderboards', {}, [penn, detection, coco, brats]],
    ['leaderboards', { sort: 'name' }, [detection, penn, brats, coco]],
    ['leaderboards', { sort: 'latest' }, [brats, detection, coco, penn]],
    ['leaderboards', { task: 'segmentation' }, [coco, brats]],
    ['leaderboards', { dataset: 'coco' }, [detection, coco]],
    ['leaderboards', { metric: 'Accuracy', year: '2021..2022' }, [detection, brats]],
    ['leaderboards', { metric: 'F1' }, []],
    ['leaderboards', { notable: true }, []],
    ['leaderboards', { area: 'medical' }, [coco, brats]],
    ['leaderboards', { area: 'none' }, [penn]],
    ['leaderboards', { text: 'on coco' }, [detection, coco]],
    ['leaderboards', { task: 'segmentation', dataset: 'coco', text: 'seg' }, [coco]],
    ['datasets', {}, ['coco', 'penn-treebank', 'brats', 'anatem']],
    ['datasets', { sort: 'name' }, ['anatem', 'brats', 'coco', 'penn-treebank']],
    ['datasets', { sort: 'leaderboards' }, ['coco', 'brats', 'penn-treebank', 'anatem']],
    ['datasets', { sort: 'newest' }, ['coco', 'brats', 'anatem', 'penn-treebank']],
    ['datasets', { modality: 'Images' }, ['coco', 'brats']],
    ['datasets', { modality: 'Texts', language: 'English' }, ['penn-treebank']],
    ['datasets', { modality: 'Smells' }, []],
    ['datasets', { task: 'segmentation' }, ['brats']],
    ['datasets', { text: 'tree' }, ['penn-treebank']],
    ['methods', {}, ['bert', 'adam', 'resnet']],
    ['methods', { sort: 'name' }, ['adam', 'bert', 'resnet']],
    ['methods', { sort: 'newest' }, ['bert', 'resnet', 'adam']],
    ['methods', { area: 'computer-vision' }, ['resnet']],
    ['methods', { collection: 'language-models' }, ['bert']],
    ['methods', { text: 'res' }, ['resnet']],
  ])('%s with %j', (method, request, expected) => {
    expect(ids(method, request)).toEqual(expected)
    expect(ask(method, request as InputOf<Listing>).total).toBe(expected.length)
  })

  it.each<[Listing, object]>([
    ['tasks', {}],
    ['tasks', { sort: 'latest', area: 'computer-vision' }],
    ['leaderboards', { sort: 'name' }],
    ['leaderboards', { sort: 'results', text: 'on' }],
    ['datasets', { sort: 'newest' }],
    ['methods', {}],
  ])('%s with %j are the same page by page', (method, request) => {
    const paged: string[] = []
    let after: string | null | undefined
    do {
      const page = ask(method, { ...request, limit: 1, after } as InputOf<Listing>)
      paged.push(...page.items.map((item) => (item as { id: string }).id))
      after = page.next
    } while (after !== null)
    expect(paged).toEqual(ids(method, request))
  })

  it.each<[Listing, object, string]>([
    ['tasks', { area: 'nowhere' }, 'Area nowhere is not in this snapshot.'],
    ['leaderboards', { task: 'nothing' }, 'Task nothing is not in this snapshot.'],
    ['leaderboards', { dataset: 'nothing' }, 'Dataset nothing is not in this snapshot.'],
    ['datasets', { task: 'nothing' }, 'Task nothing is not in this snapshot.'],
    ['methods', { area: 'nowhere' }, 'Area nowhere is not in this snapshot.'],
    ['methods', { collection: 'nothing' }, 'Collection nothing is not in this snapshot.'],
    ['tasks', { after: 'somewhere' }, 'The field “after” is no place in this list'],
    ['tasks', { after: '0-zz' }, 'The field “after” is no place in this list'],
  ])('%s are refused for %j in words', (method, request, message) => {
    expect(() => ask(method, request as InputOf<Listing>)).toThrow(message)
  })
})

describe('the lines of a list', () => {
  it('of tasks have their areas and numbers', () => {
    expect(ask('tasks', { text: 'segmentation' }).items[0]).toEqual({
      id: 'segmentation',
      name: 'Segmentation',
      areas: [
        { id: 'computer-vision', name: 'Computer Vision' },
        { id: 'medical', name: 'Medical' },
      ],
      parents: [],
      leaderboards: 2,
      datasets: 1,
      results: 4,
      papers: 0,
      subtasks: 1,
      latest: '2022-01-01',
      doubt: null,
    })
  })

  it('of leaderboards have their best result', () => {
    expect(ask('leaderboards', { text: 'detection' }).items).toEqual([
      {
        id: detection,
        task: 'Detection',
        taskId: 'detection',
        dataset: 'COCO',
        datasetId: 'coco',
        results: 3,
        metric: 'Accuracy',
        better: 'higher',
        best: {
          model: 'Model 0',
          score: '90',
          date: '2021-01-01',
          paperId: null,
          paperTitle: null,
          repositories: 0,
        },
        latest: '2021-01-01',
        trend: [[18_628, 90]],
      },
    ])
  })

  it('of datasets have their first line', () => {
    expect(ask('datasets', { text: 'brats' }).items).toEqual([
      {
        id: 'brats',
        name: 'BraTS',
        fullName: 'Brain Tumour Segmentation',
        summary: 'BraTS holds scans.',
        modalities: ['Images'],
        papers: 2,
        leaderboards: 1,
        year: 2012,
        doubt: null,
      },
    ])
  })

  it('of methods have their collections, and no year that the source gives by default', () => {
    const [adam, resnet] = ask('methods', { sort: 'papers' }).items.slice(1)
    expect(adam).toMatchObject({ year: null, papers: 7, collections: [] })
    expect(resnet).toEqual({
      id: 'resnet',
      name: 'ResNet',
      fullName: 'Residual Network',
      year: 2015,
      papers: 7,
      paper: null,
      doubt: null,
      collections: [
        {
          id: 'convolutions',
          name: 'Convolutions',
          area: { id: 'computer-vision', name: 'Computer Vision' },
        },
      ],
    })
  })
})
