import { describe, expect, it } from 'vitest'
import {
  boardKnownBy,
  emptyForm,
  formOf,
  isPremature,
  requestOf,
  type FormBoard,
} from '../../../src-renderer/own/result-form'
import { ownResult } from '../../fixtures/own-result'

const known: FormBoard = {
  kind: 'known',
  id: 'b',
  title: 'T on D',
  metrics: [
    { name: ' Accuracy', kind: 'score', better: 'higher' },
    { name: 'Backbone', kind: 'attribute', better: null },
  ],
}
const result = ownResult({
  metrics: [{ name: ' Accuracy', better: 'higher', isText: false }],
  scores: [{ metric: ' Accuracy', score: '91%' }],
  paper: { id: null, title: 'https://x.org/a', url: 'https://x.org/a', arxiv: null },
  code: ['https://x.org/1', 'https://x.org/2'],
  extraData: false,
  remark: 'A remark',
  date: '2024-01-02',
})

describe('the form of a result', () => {
  it('asks for what the result has, when nothing is changed', () => {
    expect(requestOf(known, formOf(known, result), 'one')).toEqual({
      id: 'one',
      leaderboard: 'b',
      model: 'Mine',
      scores: ' Accuracy=91%25|Backbone=',
      date: '2024-01-02',
      address: 'https://x.org/a',
      code: 'https://x.org/1\nhttps://x.org/2',
      extra: 'no',
      remark: 'A remark',
    })
  })

  it('of a paper in the snapshot names it by its id alone', () => {
    const paper = { id: 'p', title: 'A paper', url: 'https://x.org/p', arxiv: null }
    const request = requestOf(known, formOf(known, { ...result, paper }), 'one')
    expect(request).toMatchObject({ paper: 'p' })
    expect(request).not.toHaveProperty('address')
  })

  it('of a new leaderboard names its task, dataset and metrics', () => {
    const form = emptyForm({ kind: 'new' }, { task: 'Sheep' })
    const lines = [
      { key: 0, name: ' Count ', end: 'higher', score: '3' },
      { key: 1, name: 'Dog', end: 'text', score: 'Rex' },
    ] as const
    expect(requestOf({ kind: 'new' }, { ...form, dataset: 'Meadow', lines }, undefined)).toEqual({
      task: 'Sheep',
      dataset: 'Meadow',
      metrics: 'Count=higher|Dog=text',
      model: '',
      scores: 'Count=3|Dog=Rex',
    })
  })

  it('has the metrics that the result has, where its leaderboard is not in the snapshot', () => {
    const { lines } = formOf(boardKnownBy(result), result)
    expect(lines).toEqual([{ key: 0, name: ' Accuracy', end: 'higher', score: '91%' }])
  })
})

describe('before the reader has tried to keep it', () => {
  const problem = { metric: null, isRefused: true, sentence: '', flag: null }

  it.each([
    ['an empty model', 'model', {}, true],
    ['a model that is wrong', 'model', { model: 'x' }, false],
    ['no score yet', 'scores', {}, true],
    ['an empty task', 'task', {}, true],
    ['a day that is none', 'date', { date: 'x' }, false],
  ] as const)('%s', (_, field, part, premature) => {
    const form = { ...emptyForm(known), ...part }
    expect(isPremature({ ...problem, field }, form)).toBe(premature)
  })

  it('a score that cannot be read is told at once', () => {
    const form = emptyForm(known)
    expect(isPremature({ ...problem, field: 'scores', metric: 'Accuracy' }, form)).toBe(false)
  })
})
