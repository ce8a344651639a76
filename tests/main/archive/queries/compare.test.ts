import { describe, expect, it } from 'vitest'
import { archiveWith } from '../../../fixtures/archive'
import { board, row, task } from '../../../fixtures/dumps'

const leaderboard = 'image-classification-on-imagenet'

const ask = archiveWith({
  'evaluation-tables': [
    task('Image Classification', {
      datasets: [
        board(
          'ImageNet',
          ['Accuracy', 'Params', 'Quality', 'Backbone', '__proto__', 'Speed'],
          [
            row('A', {
              Accuracy: '93.5',
              Params: '300M',
              Quality: '1',
              Backbone: 'ViT',
              ['__proto__']: '2',
            }),
            row('B', { Accuracy: '91.2', Params: '60M', Quality: '2' }),
            row('C', { Accuracy: '91.2', Backbone: 'CNN' }),
            row('D', { Accuracy: '90/91' }),
            row(' A ', { Accuracy: '80' }),
            row('', { Accuracy: '70' }),
            row('', { Accuracy: '60' }),
          ],
        ),
        board(
          'CIFAR-10',
          ['Error'],
          [
            row('C', { Error: '3' }),
            row('B', { Error: '4' }),
            row('A', { Error: '5' }),
            row('A', { Error: '1' }),
          ],
        ),
        board(
          'MNIST',
          ['Accuracy'],
          [
            row('B', { Accuracy: '99' }),
            row('X', { Accuracy: '98' }),
            row('A', { Accuracy: '97' }),
          ],
        ),
        board('Only A', ['Accuracy'], [row('A', { Accuracy: '97' }), row('', {}), row('', {})]),
        board('Text', ['Backbone'], [row('A', { Backbone: 'ViT' }), row('B', { Backbone: 'CNN' })]),
        board('Nothing', [], [row('A', {}), row('B', {})]),
      ],
    }),
  ],
})
const compare = (rows: string, baseline?: number) => ask('compare', { leaderboard, rows, baseline })

describe('results side by side', () => {
  it('stand in the order asked for, with their ranks among all', () => {
    const { rows, task, dataset, baseline } = compare('3, 1')
    expect(rows.map(({ model, rank, tied }) => [model, rank, tied])).toEqual([
      ['C', 2, true],
      ['A', 1, false],
    ])
    expect({ task, dataset, baseline }).toEqual({
      task: 'Image Classification',
      dataset: 'ImageNet',
      baseline: 3,
    })
  })

  it('have the metrics that one of them reports', () => {
    expect(compare('1,2').metrics.map(({ name }) => name)).toEqual([
      'Accuracy',
      'Params',
      'Quality',
      'Backbone',
      '__proto__',
    ])
    expect(compare('4,5').metrics.map(({ name }) => name)).toEqual(['Accuracy'])
  })

  it.each([
    ['the best of a score', '1,2,3', 'Accuracy', [true, false, false]],
    ['all that are best', '2,3,4', 'Accuracy', [true, true, false]],
    ['no best of a cost', '1,2', 'Params', [false, false]],
    ['no best where the better end is unknown', '1,2', 'Quality', [false, false]],
    ['no best of an attribute', '1,3', 'Backbone', [false, false]],
    ['no best of one alone', '1,4', 'Accuracy', [false, false]],
  ])('name %s', (_, rows, name, best) => {
    expect(compare(rows).metrics.find((metric) => metric.name === name)?.best).toEqual(best)
  })

  it.each([
    ['1,2,3,4', undefined, 'Accuracy', [0, -2.3, -2.3, null]],
    ['1,2,3', 2, 'Accuracy', [2.3, 0, 0]],
    ['1,4', 4, 'Accuracy', [null, null]],
    ['1,2', undefined, 'Params', [0, -240e6]],
    ['1,3', undefined, 'Backbone', [null, null]],
    ['1,2', undefined, '__proto__', [0, null]],
  ])('rows %s measured against %s differ', (rows, baseline, name, differences) => {
    const metric = compare(rows, baseline).metrics.find((each) => each.name === name)
    expect(metric?.differences).toEqual(differences)
  })

  it('follow the end that the reader decided', () => {
    ask('prefer', { metric: 'Accuracy', better: 'lower' })
    const { rows, metrics, shared } = compare('1,2')
    expect(rows.map(({ rank }) => rank)).toEqual([6, 4])
    expect(metrics[0]).toMatchObject({ better: 'lower', source: 'reader', best: [false, true] })
    expect(shared.find(({ dataset }) => dataset === 'MNIST')).toMatchObject({
      better: 'lower',
      cells: [
        { rank: 1, best: true },
        { rank: 3, best: false },
      ],
    })
    ask('prefer', { metric: 'Accuracy' })
  })

  it.each([
    [{ rows: '1' }, 'two to eight different positions'],
    [{ rows: '1,2,3,4,5,6,7,1' }, 'two to eight different positions'],
    [{ rows: '1,2,3,4,5,6,7,8,9' }, 'two to eight different positions'],
    [{ rows: '' }, 'two to eight different positions'],
    [{ rows: '1,-2' }, 'two to eight different positions'],
    [{ rows: '1,2.5' }, 'two to eight different positions'],
    [{ rows: '0,1' }, 'two to eight different positions'],
    [
      { rows: '1,99' },
      'Row 99 of leaderboard image-classification-on-imagenet is not in this snapshot.',
    ],
    [{ rows: '1,2', baseline: 3 }, 'must be one of the rows compared: 1, 2.'],
    [{ rows: '1,2', leaderboard: 'nowhere' }, 'Leaderboard nowhere is not in this snapshot.'],
  ])('refuse %j in words', (request, message) => {
    expect(() => ask('compare', { leaderboard, ...request })).toThrow(message)
  })
})

describe('the leaderboards that models share', () => {
  it('have each model at its best there, most models first', () => {
    expect(compare('1,2,3').shared.map(({ dataset, cells }) => [dataset, cells])).toEqual([
      [
        'CIFAR-10',
        [
          { position: 4, score: '1', number: 1, rank: 1, best: true },
          { position: 2, score: '4', number: 4, rank: 3, best: false },
          { position: 1, score: '3', number: 3, rank: 2, best: false },
        ],
      ],
      [
        'MNIST',
        [
          { position: 3, score: '97', number: 97, rank: 3, best: false },
          { position: 1, score: '99', number: 99, rank: 1, best: true },
          null,
        ],
      ],
      [
        'Text',
        [
          { position: 1, score: null, number: null, rank: null, best: false },
          { position: 2, score: null, number: null, rank: null, best: false },
          null,
        ],
      ],
      [
        'Nothing',
        [
          { position: 1, score: null, number: null, rank: null, best: false },
          { position: 2, score: null, number: null, rank: null, best: false },
          null,
        ],
      ],
    ])
  })

  it('say what ranks them', () => {
    const ranking = compare('1,2').shared.map(({ dataset, metric, better, results }) => [
      dataset,
      metric,
      better,
      results,
    ])
    expect(ranking).toEqual([
      ['CIFAR-10', 'Error', 'lower', 4],
      ['MNIST', 'Accuracy', 'higher', 3],
      ['Text', null, null, 2],
      ['Nothing', null, null, 2],
    ])
  })

  it('are found whatever blanks stand around a name', () => {
    expect(compare('2,5').shared.map(({ dataset }) => dataset)).toContain('MNIST')
  })

  it('are none for one model compared with itself, and for rows without a name', () => {
    expect(compare('1,5').shared).toEqual([])
    expect(compare('6,7').shared).toEqual([])
    expect(compare('1,6').shared).toEqual([])
  })
})
