import { describe, expect, it } from 'vitest'
import type { PaperResult, ResultPlacement } from '#contract/paper'
import {
  byDataset,
  everyListing,
  mainPlacement,
  tasksOf,
} from '../../../../src-renderer/pages/paper/result-lines'

const placement = (task: string, dataset: string, more: Partial<ResultPlacement> = {}) => ({
  leaderboardId: `${task}-on-${dataset}`,
  task,
  taskId: task.toLowerCase(),
  rank: 1,
  tied: false,
  of: 2,
  ...more,
})

const result = (dataset: string, score: string, more: Partial<PaperResult> = {}): PaperResult => ({
  dataset,
  datasetId: null,
  metric: 'Accuracy',
  better: 'higher',
  score,
  model: 'LIFT',
  extraData: null,
  best: false,
  placements: [placement('Vision', dataset), placement('Learning', dataset)],
  ...more,
})

describe('results by dataset', () => {
  it('are kept in their order', () => {
    const groups = byDataset([result('A', '2'), result('A', '1'), result('B', '3')])
    expect(
      groups.map(({ dataset, lines }) => [dataset, lines.map(({ result }) => result.score)]),
    ).toEqual([
      ['A', ['2', '1']],
      ['B', ['3']],
    ])
  })

  it('do not move to a dataset that came before', () => {
    const groups = byDataset([result('A', '2'), result('B', '3'), result('A', '1')])
    expect(groups.map(({ dataset }) => dataset)).toEqual(['A', 'B', 'A'])
  })

  it('say what the line above says already', () => {
    const elsewhere = [placement('Vision', 'A')]
    const [group] = byDataset([
      result('A', '3'),
      result('A', '2'),
      result('A', '1', { placements: elsewhere }),
      result('A', '4', { metric: 'Error', better: 'lower' }),
      result('A', '5', { metric: 'Error', better: 'higher' }),
    ])
    expect(group?.lines.map(({ repeatsMetric }) => repeatsMetric)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ])
    expect(group?.lines.map(({ repeatsPlaces }) => repeatsPlaces)).toEqual([
      false,
      true,
      false,
      false,
      false,
    ])
  })
})

describe('every listing', () => {
  it('is one line for each task and result, task by task', () => {
    const listings = everyListing([result('A', '2'), result('A', '1'), result('B', '3')])
    expect(listings.map(({ task, dataset, score }) => `${task} ${dataset} ${score}`)).toEqual([
      'Vision A 2',
      'Vision A 1',
      'Vision B 3',
      'Learning A 2',
      'Learning A 1',
      'Learning B 3',
    ])
    expect(listings[0]?.leaderboardId).toBe('Vision-on-A')
  })

  it('is empty for a paper without results', () => {
    expect(everyListing([])).toEqual([])
  })
})

describe('the placement whose rank is shown', () => {
  it('is of the leaderboard with most results, the first of several', () => {
    const placements = [
      placement('Small', 'A', { of: 2 }),
      placement('Large', 'A', { of: 9 }),
      placement('Large too', 'A', { of: 9 }),
    ]
    expect(mainPlacement(result('A', '1', { placements }))?.task).toBe('Large')
  })

  it('is null without a placement', () => {
    expect(mainPlacement(result('A', '1', { placements: [] }))).toBeNull()
  })
})

it('names each task of the results once, by its id', () => {
  expect(tasksOf([result('A', '1'), result('B', '2')])).toEqual([
    { id: 'vision', name: 'Vision' },
    { id: 'learning', name: 'Learning' },
  ])
})
