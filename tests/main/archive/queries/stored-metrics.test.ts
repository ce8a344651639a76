import { describe, expect, it } from 'vitest'
import { storedMetrics } from '../../../../src-main/archive/queries/stored-metrics'
import { board, imported, row, task } from '../../../fixtures/dumps'

async function metricsOf(metrics: unknown[], rows: Record<string, unknown>[]) {
  const scored = rows.map((scores, index) => row(`M${index}`, scores))
  const { db } = await imported({
    'evaluation-tables': [task('T', { datasets: [board('D', metrics, scored)] })],
  })
  return storedMetrics(db, 1)
}

describe('the metrics of a leaderboard, as stored', () => {
  it('tell their better end with all that speaks for one', async () => {
    const { metrics } = await metricsOf(
      ['BLEU'],
      [{ BLEU: '18.0' }, { BLEU: '23.6' }, { BLEU: '25.6' }, { BLEU: 'about 20' }, {}],
    )
    expect(metrics).toEqual([
      {
        name: 'BLEU',
        kind: 'score',
        better: 'higher',
        source: 'name',
        confidence: 'certain',
        evidence: [
          { source: 'name', says: 'higher', because: 'listed as BLEU' },
          {
            source: 'order',
            says: 'lower',
            because: 'of 2 steps between 3 scores, none falls, 2 rise',
          },
          { source: 'words', says: 'higher', because: 'holds the word “bleu”' },
        ],
        conflict: { name: 'higher', order: 'lower' },
        scores: 4,
        numbers: 3,
        scaleMix: null,
      },
    ])
  })

  it.each([
    ['is a loss', { name: 'Quality', is_loss: true }, 'lower'],
    ['is no loss', { name: 'Quality', is_loss: false }, 'higher'],
    ['has a direction', { name: 'Quality', direction: 'lower_is_better' }, 'lower'],
    ['is to be maximised', { name: 'Quality', direction: 'Maximize' }, 'higher'],
  ])('take the end from a dump that says it %s', async (_, metric, better) => {
    const { metrics } = await metricsOf([metric], [{ Quality: '1' }])
    expect(metrics).toMatchObject([
      {
        better,
        source: 'stated',
        confidence: 'stated',
        evidence: [{ because: 'stated in the source' }],
      },
    ])
  })

  it('flag scores by position and metric, whatever the metric is called', async () => {
    const { metrics, flags } = await metricsOf(
      ['Accuracy', '__proto__', 'Params'],
      [
        { Accuracy: '91', Params: '>5M' },
        { Accuracy: '0.92', ['__proto__']: '<3' },
        { Accuracy: '953', Params: '1M' },
        { Accuracy: '90' },
      ],
    )
    expect(metrics[0]?.scaleMix).toEqual({ ofOne: 1, ofHundred: 2 })
    expect([...flags].map(([position, found]) => [position, Object.entries(found)])).toEqual([
      [
        2,
        [
          ['Accuracy', ['other scale']],
          ['__proto__', ['bound']],
        ],
      ],
      [3, [['Accuracy', ['impossible']]]],
      [1, [['Params', ['bound']]]],
    ])
  })

  it('keep names apart that differ by case or by a blank, an empty one too', async () => {
    const { metrics } = await metricsOf(
      ['', 'EM', 'em', 'EM '],
      [{ '': '1', ' ': '2', EM: '3', em: '4', 'EM ': '5' }],
    )
    expect(metrics.map(({ name, scores }) => [name, scores])).toEqual([
      ['', 1],
      ['EM', 1],
      ['em', 1],
      ['EM ', 1],
      [' ', 1],
    ])
  })

  it('are none of the empty names that no row uses', async () => {
    const { metrics } = await metricsOf(['', ' ', 'F1'], [{ F1: '1' }])
    expect(metrics.map(({ name }) => name)).toEqual(['F1'])
  })
})
