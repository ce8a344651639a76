import { describe, expect, it } from 'vitest'
import { board, dataset, paper, row, task } from '../../../fixtures/dumps'
import { archiveWith, oneLeaderboard } from '../../../fixtures/archive'

const id = 'image-classification-on-imagenet'

describe('the order of a leaderboard', () => {
  const ask = archiveWith(
    oneLeaderboard(
      ['Accuracy', 'Error', 'Quality', 'Backbone'],
      [
        ['B', { Accuracy: '92', Backbone: 'ViT' }],
        ['A', { Accuracy: '90.1', Error: '9.9', Quality: '1' }],
        ['D', { Accuracy: '90.1' }],
        ['C', { Accuracy: '54.60/55.55', Error: '8', Quality: '2', Backbone: 'CNN' }],
      ],
    ),
  )
  const order = (request: object) =>
    ask('leaderboard', { id, ...request })
      .rows.map(({ rank, tied, model }) => `${rank ?? '–'}${tied ? '=' : ''}${model}`)
      .join(' ')

  it.each([
    ['by the first metric, sharing tied ranks', {}, '1B 2=A 2=D –C'],
    ['the other way round, unreadable scores still last', { better: 'lower' }, '1=A 1=D 3B –C'],
    ["by the metric's own better end", { metric: 'Error' }, '1C 2A –B –D'],
    ['by the end asked for instead', { metric: 'Error', better: 'higher' }, '1A 2C –B –D'],
    ['high first where nothing tells the better end', { metric: 'Quality' }, '1C 2A –B –D'],
    ['not at all by an attribute', { metric: 'Backbone' }, '–B –A –D –C'],
    ['by a column, ranks kept', { sort: 'model:asc' }, '2=A 1B –C 2=D'],
    ['by a column downwards', { sort: 'model:desc' }, '2=D –C 1B 2=A'],
    ['by a metric that does not rank', { sort: 'metric.Error:desc' }, '2=A –C 1B 2=D'],
    ['by an attribute', { sort: 'metric.Backbone:asc' }, '–C 1B 2=A 2=D'],
    ['by two columns', { sort: 'metric.Accuracy:asc,model:desc' }, '2=D 2=A 1B –C'],
  ] as const)('is %s', (_, request, expected) => {
    expect(order(request)).toBe(expected)
  })

  it.each([
    [{}, ['Accuracy', 'higher', 'name', 'certain', null]],
    [{ better: 'lower' }, ['Accuracy', 'lower', 'reader', 'yours', 'request']],
    [{ metric: 'Error' }, ['Error', 'lower', 'name', 'certain', null]],
    [{ metric: 'Quality' }, ['Quality', 'higher', 'unknown', 'none', null]],
    [{ metric: 'Backbone' }, []],
  ] as const)('asked with %j says what it is ranked by', (request, ranking) => {
    expect(Object.values(ask('leaderboard', { id, ...request }).rankedBy ?? {})).toEqual(ranking)
  })

  it.each([
    [{}, {}],
    [{ ranks: true }, { Accuracy: 2, Error: 2 }],
    [
      { ranks: 'true', better: 'lower' },
      { Accuracy: 1, Error: 2 },
    ],
  ] as const)('asked with %j tells ranks on every metric', (request, ranks) => {
    const { rows } = ask('leaderboard', { id, ...request })
    expect(rows.find(({ model }) => model === 'A')?.ranks).toEqual(ranks)
  })

  it('says the sort in the form of the contract', () => {
    expect(ask('leaderboard', { id, sort: 'metric.Error:desc,model:asc' }).sort).toBe(
      'metric.Error:desc,model:asc',
    )
    expect(ask('leaderboard', { id }).sort).toBe('')
  })

  it.each([
    [{ id: 'nowhere' }, 'Leaderboard nowhere is not in this snapshot.'],
    [{ id, metric: 'BLEU' }, 'This leaderboard has no metric “BLEU”.'],
    [{ id, metric: '__proto__' }, 'This leaderboard has no metric “__proto__”.'],
    [{ id, sort: 'model' }, 'The field “sort” must read as'],
    [{ id, sort: 'rank:asc' }, 'This leaderboard has no column to sort by'],
    [{ id, sort: 'metric.BLEU:asc' }, 'This leaderboard has no column to sort by'],
  ])('refuses %j in words', (request, message) => {
    expect(() => ask('leaderboard', request)).toThrow(message)
  })

  it('keeps a column for a metric that the top row lacks', () => {
    const { metrics } = ask('leaderboard', { id })
    expect(metrics.map(({ name, kind, scores }) => [name, kind, scores])).toEqual([
      ['Accuracy', 'score', 4],
      ['Error', 'score', 2],
      ['Quality', 'score', 2],
      ['Backbone', 'attribute', 2],
    ])
  })

  it('keeps a score as the dump spells it, and leaves out what is not reported', () => {
    const { rows } = ask('leaderboard', { id })
    expect(rows.at(-1)).toMatchObject({
      scores: { Accuracy: '54.60/55.55', Error: '8', Quality: '2', Backbone: 'CNN' },
      numbers: { Error: 8, Quality: 2 },
    })
    expect(rows[0]?.scores).toEqual({ Accuracy: '92', Backbone: 'ViT' })
  })

  it('does not know of extra data where no row says', () => {
    expect(ask('leaderboard', { id }).absences).toEqual({
      extraData: 'unknown',
      description: 'not in this snapshot',
    })
  })
})

describe('a leaderboard whose name and order disagree', () => {
  const ask = archiveWith(
    oneLeaderboard(
      ['BLEU'],
      [
        ['A', { BLEU: '21' }],
        ['B', { BLEU: '33.3' }],
        ['C', { BLEU: '35.2' }],
      ],
    ),
  )

  it('goes by the name and tells both', () => {
    const { metrics, rankedBy } = ask('leaderboard', { id })
    expect(metrics[0]).toMatchObject({
      better: 'higher',
      source: 'name',
      conflict: { name: 'higher', order: 'lower' },
    })
    expect(rankedBy).toMatchObject({ metric: 'BLEU', better: 'higher', source: 'name' })
  })

  it('goes by the order where the reader says so', () => {
    const { rows } = ask('leaderboard', { id, better: 'lower' })
    expect(rows.map(({ model }) => model)).toEqual(['A', 'B', 'C'])
  })
})

describe('what stands around a leaderboard', () => {
  const longTail = task('Long-tail Learning', {
    categories: ['Computer Vision'],
    datasets: [
      board(
        'CIFAR-100-LT (ρ=10)',
        ['Error Rate'],
        [
          row(
            'LIFT',
            { 'Error Rate': '9.8' },
            {
              paper_title: 'Heavy Fine-Tuning Hurts',
              paper_url: 'http://arxiv.org/abs/2309.10019v3',
              paper_date: '2023-09-18',
              code_links: [{ title: 'shijxcs/lift', url: 'https://github.com/shijxcs/lift' }],
              uses_additional_data: true,
            },
          ),
          row(
            'Other',
            { 'Error Rate': '16.9' },
            { paper_date: '2021-01-01', paper_url: 'https://x.org/unknown.pdf' },
          ),
        ],
        { description: 'Long tails.', dataset_links: [{ title: 'Home', url: 'https://x.org' }] },
      ),
      board('CIFAR-100-LT (ρ=50)', ['Error Rate'], [row('LIFT', { 'Error Rate': '12' })]),
      board('CIFAR-100-LT (ρ=100)', ['Error Rate'], [row('LIFT', { 'Error Rate': '14' })]),
    ],
  })
  const ask = archiveWith({
    'evaluation-tables': [
      longTail,
      task('Image Classification', { categories: ['Computer Vision'], subtasks: [longTail] }),
      task('Robustness', {
        datasets: [
          board('CIFAR-100-LT (ρ=10)', ['Error Rate'], []),
          board('CIFAR-100-LT (ρ=50)', ['Error Rate'], []),
        ],
      }),
    ],
    datasets: [
      dataset('CIFAR-100-LT', {
        variants: ['CIFAR-100-LT (ρ=10)', 'CIFAR-100-LT (ρ=50)', 'CIFAR-100-LT (ρ=100)'],
      }),
    ],
    papers: [
      paper({
        paper_url: 'https://paperswithcode.com/paper/heavy-fine-tuning-hurts',
        arxiv_id: '2309.10019',
        title: 'Heavy Fine-Tuning Hurts',
        url_abs: 'https://arxiv.org/abs/2309.10019v3',
        date: '2023-09-18',
      }),
    ],
  })
  const leaderboard = () => ask('leaderboard', { id: 'long-tail-learning-on-cifar-100-lt-r-10' })

  it('has every place where it is listed', () => {
    expect(leaderboard().placements).toEqual([
      [],
      [{ id: 'image-classification', name: 'Image Classification' }],
    ])
  })

  it('names the other variants of its dataset', () => {
    expect(leaderboard()).toMatchObject({
      dataset: 'CIFAR-100-LT (ρ=10)',
      datasetId: 'cifar-100-lt',
      variants: [
        {
          id: 'long-tail-learning-on-cifar-100-lt-r-50',
          dataset: 'CIFAR-100-LT (ρ=50)',
          results: 1,
        },
        {
          id: 'long-tail-learning-on-cifar-100-lt-r-100',
          dataset: 'CIFAR-100-LT (ρ=100)',
          results: 1,
        },
      ],
    })
  })

  it('counts the leaderboards that its dataset has in other tasks', () => {
    expect(leaderboard().leaderboardsInOtherTasks).toBe(2)
  })

  it('has the facts of its heading', () => {
    expect(leaderboard()).toMatchObject({
      task: 'Long-tail Learning',
      taskId: 'long-tail-learning',
      areas: [{ id: 'computer-vision', name: 'Computer Vision' }],
      description: 'Long tails.',
      links: [{ title: 'Home', url: 'https://x.org' }],
      models: 2,
      papers: 1,
      firstDate: '2021-01-01',
      lastDate: '2023-09-18',
    })
  })

  it('leads from a row to its paper and code', () => {
    expect(leaderboard().rows[0]).toMatchObject({
      model: 'LIFT',
      paperId: 'heavy-fine-tuning-hurts',
      paperTitle: 'Heavy Fine-Tuning Hurts',
      date: '2023-09-18',
      extraData: true,
      code: [{ title: 'shijxcs/lift', url: 'https://github.com/shijxcs/lift' }],
    })
  })

  it('keeps the address of a paper that is not in the snapshot', () => {
    expect(leaderboard().rows[1]).toMatchObject({
      model: 'Other',
      paperId: null,
      paperTitle: null,
      paperUrl: 'https://x.org/unknown.pdf',
    })
  })

  it('has no absence of what is there', () => {
    expect(leaderboard().absences).toEqual({})
  })
})
