import { describe, expect, it } from 'vitest'
import { archiveWith } from '../../../fixtures/archive'
import { board, paper, row, task } from '../../../fixtures/dumps'

const ask = archiveWith({
  'evaluation-tables': [
    task('Image Classification', {
      datasets: [
        board(
          'ImageNet',
          ['Accuracy', 'Params'],
          [
            row('A', { Accuracy: '85.0', Params: '1' }),
            row(
              'B',
              { Accuracy: '80.0' },
              {
                paper_url: 'https://paperswithcode.com/paper/on-b',
                paper_date: '2021-02-03',
                code_links: [{ title: 'b', url: 'https://github.com/b/b' }],
              },
            ),
            row('B', { Params: '2' }),
            row('b', { Accuracy: '70.0' }),
          ],
        ),
        board(
          'CIFAR-10',
          ['Error Rate'],
          [
            row('B', { 'Error Rate': '3.0' }, { paper_title: 'Another' }),
            row('A', { 'Error Rate': '5.0' }),
          ],
        ),
      ],
    }),
  ],
  papers: [
    paper({
      paper_url: 'https://paperswithcode.com/paper/on-b',
      title: 'On B',
      date: '2020-01-01',
    }),
  ],
})

describe('model', () => {
  it('has every result under exactly that name, the best ranks first', () => {
    expect(ask('model', { name: 'B' })).toMatchObject({
      name: 'B',
      leaderboards: 2,
      results: [
        {
          dataset: 'CIFAR-10',
          metric: 'Error Rate',
          better: 'lower',
          score: '3.0',
          rank: 1,
          of: 2,
        },
        {
          leaderboardId: 'image-classification-on-imagenet',
          position: 2,
          metric: 'Accuracy',
          score: '80.0',
          rank: 2,
          of: 4,
          paper: { id: 'on-b', title: 'On B' },
          date: '2021-02-03',
          code: 1,
        },
        { dataset: 'ImageNet', score: null, rank: null, of: 4, paper: null, date: null, code: 0 },
      ],
    })
  })

  it.each([
    [undefined, ['3.0', '80.0', null]],
    ['leaderboard', ['3.0', '80.0', null]],
    ['metric', ['80.0', null, '3.0']],
    ['date', ['80.0', '3.0', null]],
    ['code', ['80.0', '3.0', null]],
  ] as const)('comes in the order of %s', (sort, scores) => {
    expect(ask('model', { name: 'B', sort }).results.map(({ score }) => score)).toEqual(scores)
  })

  it('follows what the reader decided of a metric', () => {
    ask('prefer', { metric: 'Error Rate', better: 'higher' })
    expect(ask('model', { name: 'B' }).results).toContainEqual(
      expect.objectContaining({ dataset: 'CIFAR-10', better: 'higher', rank: 2 }),
    )
    ask('prefer', { metric: 'Error Rate' })
  })

  it('says so when no leaderboard names it', () => {
    expect(() => ask('model', { name: 'C' })).toThrow(
      'No leaderboard of this snapshot names a model “C”.',
    )
  })
})
