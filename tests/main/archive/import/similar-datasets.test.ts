import { describe, expect, it } from 'vitest'
import { similarDatasets } from '../../../../src-main/archive/import/similar-datasets'

const make = (id: number, tasks: number[], modalities: string[] = [], papers = 0) => ({
  id,
  tasks,
  modalities,
  papers,
})

describe('similar datasets', () => {
  it('have tasks in common, most alike first', () => {
    const datasets = [make(1, [1, 2]), make(2, [1]), make(3, [1, 2]), make(4, [9])]
    expect(similarDatasets(datasets)).toEqual([[3, 2], [1, 3], [1, 2], []])
  })

  it('are rather those with a rare task in common than those with a common one', () => {
    const many = Array.from({ length: 20 }, (_, index) => make(index + 10, [1, index + 10, 99]))
    const [first] = similarDatasets([make(1, [1, 2]), make(2, [2, 3]), make(3, [1, 3]), ...many])
    expect(first?.slice(0, 2)).toEqual([2, 3])
  })

  it('are rather those of the same modality, then those of more papers', () => {
    const datasets = [
      make(1, [1], ['Images']),
      make(2, [1], ['Texts'], 900),
      make(3, [1], ['Images'], 5),
      make(4, [1], ['Images'], 7),
    ]
    expect(similarDatasets(datasets)[0]).toEqual([4, 3, 2])
  })

  it('are eight at most', () => {
    const datasets = Array.from({ length: 30 }, (_, index) => make(index + 1, [1]))
    expect(similarDatasets(datasets).map(({ length }) => length)).toEqual(datasets.map(() => 8))
  })
})
