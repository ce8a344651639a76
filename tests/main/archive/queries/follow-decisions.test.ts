import { afterEach, describe, expect, it } from 'vitest'
import type { LeaderboardItem } from '#contract/leaderboard'
import { archiveWith } from '../../../fixtures/archive'
import { board, dataset, link, paper, row, task } from '../../../fixtures/dumps'

/** The same rows under any metric, so that two leaderboards differ in their better end alone. */
const rows = (metric: string) => [
  row(
    'High',
    { [metric]: '90', Params: '3' },
    { paper_url: 'https://x.org/high', paper_title: 'High', paper_date: '2020-01-01' },
  ),
  row(
    'Low',
    { [metric]: '10', Params: '1' },
    { paper_url: 'https://x.org/low', paper_title: 'Low', paper_date: '2021-01-01' },
  ),
  row(
    'Low again',
    { [metric]: '10' },
    { paper_url: 'https://x.org/high', paper_title: 'High', paper_date: '2020-06-01' },
  ),
  row('Undated', { [metric]: '10' }),
  row('Early', { [metric]: '70' }, { paper_date: '2019-01-01' }),
  row('Not told', {}),
]

const ask = archiveWith({
  'evaluation-tables': [
    task('Guessing', {
      categories: ['Computer Vision'],
      datasets: [
        board('Set A', ['Accuracy'], rows('Accuracy')),
        board('Set E', ['Error'], rows('Error')),
        board('Set Q', ['Quality'], rows('Quality')),
        board('Set P', ['Params'], rows('Other')),
        board('Set T', ['Backbone'], [row('High', { Backbone: 'ViT' })]),
      ],
    }),
  ],
  datasets: [dataset('Set A')],
  papers: [
    paper({
      title: 'High',
      paper_url: 'https://x.org/p/high',
      url_abs: 'https://x.org/high',
      date: '2020-01-01',
    }),
    paper({
      title: 'Low',
      paper_url: 'https://x.org/p/low',
      url_abs: 'https://x.org/low',
      date: '2021-01-01',
    }),
    paper({ title: 'Newest', paper_url: 'https://x.org/p/newest', date: '2022-01-01' }),
  ],
  links: [link({ paper_url: 'https://x.org/p/high' })],
})

const lists: [string, () => readonly LeaderboardItem[]][] = [
  ['the list of leaderboards', () => ask('leaderboards', {}).items],
  ['a task', () => ask('task', { id: 'guessing' }).leaderboards],
  ['a task with those below', () => ask('task', { id: 'guessing', subtasks: true }).leaderboards],
  ['a dataset', () => ask('dataset', { id: 'set-a' }).leaderboards],
  ['the first page', () => ask('home', {}).notable],
]
const of = (name: string, items: readonly LeaderboardItem[]) =>
  items.find(({ dataset }) => dataset === name)
const summary = (item: LeaderboardItem | undefined) =>
  item && { better: item.better, best: item.best, trend: item.trend }
const all = () => ask('leaderboards', {}).items

const results = (metric: string) =>
  ask('paper', { id: 'high' })
    .results.filter((result) => result.metric === metric)
    .map(({ model, better, best, placements }) => [model, better, best, placements[0]?.rank])

afterEach(() => {
  for (const { metric, leaderboard } of ask('preferences', {}).directions)
    ask('prefer', { metric, ...(leaderboard === null ? {} : { leaderboard }) })
})

describe('a list of leaderboards follows the reader', () => {
  it.each(lists)('in %s', (_, list) => {
    expect(of('Set A', list())?.best?.model).toBe('High')
    ask('prefer', { metric: 'Accuracy', better: 'lower' })
    expect(of('Set A', list())).toMatchObject({
      better: 'lower',
      best: {
        model: 'Low again',
        score: '10',
        date: '2020-06-01',
        paperTitle: 'High',
        repositories: 1,
      },
    })
  })

  it('as if the archive told the same end', () => {
    const told = summary(of('Set E', all()))
    expect(told?.trend.map(([, score]) => score)).toEqual([70, 10])
    ask('prefer', { metric: 'Accuracy', better: 'lower' })
    expect(summary(of('Set A', all()))).toEqual(told)
  })

  it('where the archive tells no end', () => {
    expect(summary(of('Set Q', all()))).toEqual({ better: null, best: null, trend: [] })
    const told = summary(of('Set A', all()))
    ask('prefer', { metric: 'Quality', better: 'higher' })
    expect(summary(of('Set Q', all()))).toEqual(told)
  })

  it('on one leaderboard before everywhere', () => {
    ask('prefer', { metric: 'Accuracy', better: 'lower' })
    ask('prefer', { metric: 'Accuracy', leaderboard: 'guessing-on-set-a', better: 'higher' })
    expect(of('Set A', all())?.best?.model).toBe('High')
  })

  it('but never names a best of a cost, nor ranks an attribute', () => {
    ask('prefer', { metric: 'Params', better: 'higher' })
    ask('prefer', { metric: 'Backbone', better: 'higher' })
    expect(summary(of('Set P', all()))).toEqual({ better: 'higher', best: null, trend: [] })
    expect(summary(of('Set T', all()))).toEqual({ better: null, best: null, trend: [] })
  })
})

describe('the results of a paper follow the reader', () => {
  it('in rank, best mark and better end', () => {
    expect(results('Accuracy')).toEqual([
      ['High', 'higher', true, 1],
      ['Low again', 'higher', false, 3],
    ])
    ask('prefer', { metric: 'Accuracy', better: 'lower' })
    expect(results('Accuracy')).toEqual([
      ['Low again', 'lower', true, 1],
      ['High', 'lower', false, 5],
    ])
  })

  it('and name a best where only the reader tells the end', () => {
    expect(results('Quality')).toEqual([
      ['High', null, false, 1],
      ['Low again', null, false, 3],
    ])
    ask('prefer', { metric: 'Quality', better: 'higher' })
    expect(results('Quality')).toEqual([
      ['High', 'higher', true, 1],
      ['Low again', 'higher', false, 3],
    ])
    ask('prefer', { metric: 'Quality', leaderboard: 'guessing-on-set-q', better: 'lower' })
    expect(results('Quality')).toEqual([
      ['Low again', 'lower', true, 1],
      ['High', 'lower', false, 5],
    ])
  })
})
