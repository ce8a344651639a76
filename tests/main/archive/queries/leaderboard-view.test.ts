import { describe, expect, it } from 'vitest'
import type { InputOf } from '#contract/contract'
import { archiveWith, oneLeaderboard, type Line } from '../../../fixtures/archive'
import { link, paper } from '../../../fixtures/dumps'

const id = 'image-classification-on-imagenet'
const code = (name: string) => [{ title: name, url: `https://github.com/${name}` }]
const published = (title: string, day: string) => ({
  paper_title: title,
  paper_url: `https://x.org/${title.replaceAll(' ', '-')}`,
  paper_date: day,
})

/** In the order of the archive: positions 1 to 7. */
const LINES: Line[] = [
  [
    'ViT-L',
    { Accuracy: '90', Params: '300M', Backbone: 'ViT' },
    {
      ...published('Vision Transformers', '2021-03-01'),
      code_links: code('a/vit'),
      uses_additional_data: true,
    },
  ],
  [
    'ViT-B',
    { Accuracy: '88', Params: '86M', Backbone: ' ViT ' },
    { ...published('Vision Transformers', '2021-03-01'), code_links: code('a/vit') },
  ],
  [
    'ResNet-152',
    { Accuracy: '80', Params: '60M', Backbone: 'CNN' },
    { ...published('Résidual Nets', '2016-05-01'), code_links: code('b/resnet') },
  ],
  [
    'ResNet-50',
    { Accuracy: '80', Params: '25M', Backbone: 'CNN' },
    published('Résidual Nets', '2016-05-01'),
  ],
  ['AlexNet', { Accuracy: '60', Backbone: 'CNN' }, published('Deep Nets', '2012-09-01')],
  ['Prophet', { Accuracy: '99' }, published('From the future', '2031-01-01')],
  ['Anonymous', { Params: '1M' }, { uses_additional_data: null }],
]

const ask = archiveWith({
  ...oneLeaderboard(['Accuracy', 'Params', 'Backbone'], LINES),
  papers: [
    paper({
      title: 'Vision Transformers',
      url_abs: 'https://x.org/Vision-Transformers',
      paper_url: 'https://x.org/p/vit',
      date: '2021-03-01',
    }),
    paper({ title: 'Newest', paper_url: 'https://x.org/p/newest', date: '2022-01-01' }),
  ],
  links: [
    link({
      paper_url: 'https://x.org/p/vit',
      repo_url: 'https://github.com/a/vit',
      is_official: true,
    }),
  ],
})
const board = (request: Omit<InputOf<'leaderboard'>, 'id'> = {}) =>
  ask('leaderboard', { id, ...request })
const models = (request: Omit<InputOf<'leaderboard'>, 'id'>) =>
  board(request)
    .rows.map(({ model }) => model)
    .join(' ')

describe('the filters of a leaderboard', () => {
  it.each([
    ['', 'Prophet ViT-L ViT-B ResNet-152 ResNet-50 AlexNet Anonymous'],
    ['text:vit', 'ViT-L ViT-B'],
    ['text:RESIDUAL 50', 'ResNet-50'],
    ['text:nets', 'ResNet-152 ResNet-50 AlexNet'],
    ['code:any', 'ViT-L ViT-B ResNet-152'],
    ['code:official', 'ViT-L ViT-B'],
    ['code:none', 'Prophet ResNet-50 AlexNet Anonymous'],
    ['extra:yes', 'ViT-L'],
    ['extra:no', 'Prophet ViT-B ResNet-152 ResNet-50 AlexNet'],
    ['extra:unknown', 'Anonymous'],
    ['years:2016..2021', 'ViT-L ViT-B ResNet-152 ResNet-50'],
    ['years:..2012', 'AlexNet'],
    ['years:2013..', 'ViT-L ViT-B ResNet-152 ResNet-50'],
    ['metric.Accuracy:80..88', 'ViT-B ResNet-152 ResNet-50'],
    ['metric.Params:..60000000', 'ResNet-152 ResNet-50 Anonymous'],
    ['complete:Params', 'ViT-L ViT-B ResNet-152 ResNet-50 Anonymous'],
    ['complete:Params,complete:Accuracy', 'ViT-L ViT-B ResNet-152 ResNet-50'],
    ['complete:Backbone,years:..2012', 'AlexNet'],
    ['attribute.Backbone:ViT', 'ViT-L ViT-B'],
    ['attribute.Backbone:ViT|CNN', 'ViT-L ViT-B ResNet-152 ResNet-50 AlexNet'],
    ['attribute.Backbone:CNN,code:any', 'ResNet-152'],
    ['metric.Accuracy:80..,metric.Accuracy:..80', 'ResNet-152 ResNet-50'],
    ['text:nothing of that kind', ''],
  ])('%j leave %j', (where, expected) => {
    expect(models({ where })).toBe(expected)
  })

  it('are told in the form of the contract', () => {
    expect(board({ where: ' code:any, text: vit' }).where).toBe('text:vit,code:any')
    expect(board().where).toBe('')
  })

  it('leave the facts of the whole as they are', () => {
    const { results, models, papers, firstDate, lastDate, metrics } = board({ where: 'text:alex' })
    expect({ results, models, papers, firstDate, lastDate, metrics }).toEqual(
      (({ results, models, papers, firstDate, lastDate, metrics }) => ({
        results,
        models,
        papers,
        firstDate,
        lastDate,
        metrics,
      }))(board()),
    )
    expect(results).toBe(7)
  })

  it('rank what they leave beside the rank of all', () => {
    const places = board({ where: 'code:any,years:..2021' }).rows.map(
      ({ model, rank, tied, shownRank, shownTied }) => [model, rank, tied, shownRank, shownTied],
    )
    expect(places).toEqual([
      ['ViT-L', 2, false, 1, false],
      ['ViT-B', 3, false, 2, false],
      ['ResNet-152', 4, true, 3, false],
    ])
  })

  it.each([
    ['code', 'must read as conditions'],
    ['code:any,code:none', 'each said once'],
    [
      'metric.BLEU:1..',
      'names “BLEU”, which is no metric of this leaderboard; it has Accuracy, Params, Backbone.',
    ],
    ['complete:accuracy', 'names “accuracy”'],
    ['metric.__proto__:1..', 'names “__proto__”'],
    ['metric.Backbone:1..', '“Backbone” is text and has no range'],
    ['attribute.Accuracy:90', '“Accuracy” is no attribute'],
  ])('refuse %j in words', (where, message) => {
    expect(() => board({ where })).toThrow(message)
  })
})

describe('the facets of a leaderboard', () => {
  it('count every row where nothing is filtered', () => {
    expect(board().facets).toEqual({
      code: [
        { value: 'any', results: 3 },
        { value: 'official', results: 2 },
        { value: 'none', results: 4 },
      ],
      extra: [
        { value: 'yes', results: 1 },
        { value: 'no', results: 5 },
        { value: 'unknown', results: 1 },
      ],
      years: [
        { year: 2012, results: 1 },
        { year: 2016, results: 2 },
        { year: 2021, results: 2 },
      ],
      metrics: [
        { metric: 'Accuracy', lowest: 60, highest: 99, results: 6 },
        { metric: 'Params', lowest: 1e6, highest: 3e8, results: 5 },
      ],
      attributes: [
        {
          metric: 'Backbone',
          values: [
            { value: 'CNN', results: 3 },
            { value: 'ViT', results: 2 },
          ],
        },
      ],
    })
  })

  it('count what all other filters leave', () => {
    const { code, years, metrics, attributes } = board({
      where: 'code:any,attribute.Backbone:ViT',
    }).facets
    expect(code.map(({ results }) => results)).toEqual([2, 2, 0])
    expect(years.map(({ results }) => results)).toEqual([0, 0, 2])
    expect(metrics.map(({ results }) => results)).toEqual([2, 2])
    expect(attributes[0]?.values).toEqual([
      { value: 'ViT', results: 2 },
      { value: 'CNN', results: 1 },
    ])
  })
})

describe('the best row of each paper', () => {
  it('is shown alone, with ranks among those shown', () => {
    const { rows, fold, results } = board({ fold: true })
    expect({ fold, results }).toEqual({ fold: true, results: 7 })
    expect(rows.map(({ model, rank, shownRank }) => [model, rank, shownRank])).toEqual([
      ['Prophet', 1, 1],
      ['ViT-L', 2, 2],
      ['ResNet-152', 4, 3],
      ['AlexNet', 6, 4],
      ['Anonymous', null, null],
    ])
  })

  it.each([
    [{ metric: 'Params' }, 'Anonymous ResNet-50 ViT-B AlexNet Prophet'],
    [{ better: 'lower' as const }, 'AlexNet ResNet-152 ViT-B Prophet Anonymous'],
    [{ where: 'text:50' }, 'ResNet-50'],
    [{ sort: 'position:asc' }, 'ViT-L ResNet-152 AlexNet Prophet Anonymous'],
    [{ metric: 'Backbone' }, 'AlexNet ResNet-152 ViT-L Prophet Anonymous'],
  ])('follows %j', (request, expected) => {
    expect(models({ fold: true, ...request })).toBe(expected)
  })
})

describe('the records of a leaderboard', () => {
  it('are told by position, without what cannot be dated', () => {
    expect(board().progress).toEqual({
      records: [5, 3, 1],
      drawn: 5,
      undated: 0,
      misdated: 1,
      unscored: 1,
    })
  })

  it('are of the rows that are shown', () => {
    expect(board({ where: 'text:50' }).progress).toMatchObject({
      records: [4],
      drawn: 1,
      misdated: 0,
    })
  })

  it('follow the end that is chosen', () => {
    expect(board({ better: 'lower' }).progress.records).toEqual([5])
  })

  it('are none for a cost or an attribute, whose rows are counted all the same', () => {
    expect(board({ metric: 'Params' }).progress).toMatchObject({
      records: [],
      drawn: 4,
      undated: 1,
    })
    expect(board({ metric: 'Backbone' }).progress).toMatchObject({
      records: [],
      drawn: 0,
      unscored: 7,
    })
  })

  it('leave out a day that is later than the snapshot', () => {
    expect(
      board()
        .rows.filter(({ misdated }) => misdated)
        .map(({ model }) => model),
    ).toEqual(['Prophet'])
  })
})

describe('two metrics against each other', () => {
  it('show who is beaten by no other', () => {
    expect(board({ against: 'Params' }).tradeOff).toEqual({
      metric: 'Params',
      better: 'lower',
      front: [1, 2, 4],
      compared: 4,
      notComparable: 3,
    })
  })

  it('follow the end that is chosen', () => {
    expect(board({ against: 'Params', better: 'lower' }).tradeOff?.front).toEqual([4])
  })

  it('are none by default, and only of what is shown', () => {
    expect(board().tradeOff).toBeNull()
    expect(board({ against: 'Params', where: 'text:resnet' }).tradeOff).toMatchObject({
      front: [4],
      compared: 2,
      notComparable: 0,
    })
  })

  it.each([
    ['Backbone', '“Backbone” is an attribute'],
    ['BLEU', 'names “BLEU”, which is no metric of this leaderboard'],
  ])('cannot be asked with %j', (against, message) => {
    expect(() => board({ against })).toThrow(message)
  })
})

describe('an end that the reader decided', () => {
  it('ranks lastingly, on the leaderboard before everywhere, until another view is asked for', () => {
    const ranking = (request = {}) => {
      const { rankedBy, metrics } = board(request)
      return [
        rankedBy?.better,
        rankedBy?.source,
        rankedBy?.decided,
        metrics[0]?.better,
        metrics[0]?.confidence,
      ]
    }
    expect(ranking()).toEqual(['higher', 'name', null, 'higher', 'certain'])
    ask('prefer', { metric: 'Accuracy', better: 'lower' })
    expect(ranking()).toEqual(['lower', 'reader', 'metric', 'lower', 'yours'])
    ask('prefer', { metric: 'Accuracy', leaderboard: id, better: 'higher' })
    expect(ranking()).toEqual(['higher', 'reader', 'leaderboard', 'higher', 'yours'])
    expect(ranking({ better: 'lower' })).toEqual(['lower', 'reader', 'request', 'higher', 'yours'])
    expect(board().metrics[0]?.evidence[0]).toMatchObject({ source: 'reader', says: 'higher' })
    ask('prefer', { metric: 'Accuracy', leaderboard: id })
    ask('prefer', { metric: 'Accuracy' })
    expect(ranking()).toEqual(['higher', 'name', null, 'higher', 'certain'])
  })
})
