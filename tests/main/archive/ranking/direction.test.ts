import { describe, expect, it } from 'vitest'
import { describeMetric } from '../../../../src-main/archive/ranking/direction'
import metricTable from '../../../../src-main/archive/ranking/metric-table.json'
import { readScore } from '../../../../src-main/archive/ranking/score'

type Cell = string | number | null

function describeColumn(name: string, cells: readonly Cell[], primary = true) {
  const scores = cells.map((cell) => (cell === null ? null : String(cell)))
  const numbers = scores.map((score) => (score === null ? null : readScore(score, name)))
  return describeMetric({ name, primary, scores, numbers })
}

const betterByName = (name: string) => describeColumn(name, [1]).byName

describe('describeMetric by name', () => {
  it.each([
    ['Accuracy', 'higher'],
    ['Percentage correct', 'higher'],
    ['Error Rate', 'lower'],
    ['Top-1 Error Rate', 'lower'],
    ['Word Error Rate (WER)', 'lower'],
    ['FID', 'lower'],
    ['BLEU', 'higher'],
    ['Perplexity', 'lower'],
    ['Average MPJPE (mm)', 'lower'],
    ['Score', 'higher'],
    ['Speed  (FPS)', 'higher'],
  ])('%s: %s is better', (name, better) => {
    expect(betterByName(name)).toBe(better)
  })

  it.each([
    ['Fl-all', 'lower'],
    ['F1-all', 'lower'],
    ['Rank-1', 'higher'],
    ['Mean Rank', 'lower'],
    ['mR', 'higher'],
    ['MR', null],
    ['mr', null],
    ['mAR', null],
    ['AUC (horizon error)', 'higher'],
    ['Recall @ 5% FPR', 'higher'],
    ['Segmentation AU-sPRO (until FPR 5%)', 'higher'],
    ['TAR @ FAR=1e-4', 'higher'],
    ['1 - LPIPS', null],
    ['Normalized cPSNR', null],
    ['Jaccard (Decay)', 'lower'],
    ['Jaccard (Seen)', 'higher'],
    ['Log-likelihood', 'higher'],
    ['Negative ELBO', null],
    ['Negative Log Likelihood', 'lower'],
    ['Overall', null],
    ['PI', 'lower'],
    ['1-NNA', null],
    ['Sentiment Alignment', null],
    ['Mean ADD', null],
    ['Accuracy (ADD)', null],
    ['Accuracy (error)', null],
    ['L2', null],
  ])('does not fall into the trap of %s', (name, better) => {
    expect(betterByName(name)).toBe(better)
  })

  it.each([
    ['  Accuracy ', 'higher'],
    ['accuracy', 'higher'],
    ['rmse', 'lower'],
    ['TOP 1 ACCURACY', 'higher'],
    ['Recall@20', 'higher'],
    ['nDCG@3', 'higher'],
    ['Rank 5', 'higher'],
  ])('reads %j whatever its case, separators and cut-off', (name, better) => {
    expect(betterByName(name)).toBe(better)
  })

  it.each([
    ['Accuracy(10-fold)', 'higher'],
    ['F1 (Hidden Test Set)', 'higher'],
    [' RMSE (SE, Gluteus Maximus)', 'lower'],
    ['Validation mIoU', 'higher'],
    ['Mean Error Rate', 'lower'],
    ['BLEU score', 'higher'],
    ['IoU [32 distractors]', 'higher'],
  ])('reads the base of %j', (name, better) => {
    expect(betterByName(name)).toBe(better)
  })

  it.each([
    ['Number of params', 'cost', 'lower'],
    ['Parameters (M)', 'cost', 'lower'],
    ['FLOPS', 'cost', 'lower'],
    ['Inference Time (ms)', 'cost', 'lower'],
    ['GPU memory', 'cost', 'lower'],
    ['Epochs', 'cost', 'lower'],
    ['FPS', 'score', 'higher'],
    ['Never Seen Before', 'score', null],
    ['constructor', 'score', null],
    ['__proto__', 'score', null],
    ['', 'score', null],
  ])('takes %j for a %s', (name, kind, better) => {
    expect(describeColumn(name, [1], false)).toMatchObject({ kind, better })
  })

  it('says that nothing told it when neither name nor order does', () => {
    expect(describeColumn('Quality', [3, 1, 2])).toEqual({
      kind: 'score',
      better: null,
      source: 'unknown',
      byName: null,
      byOrder: null,
    })
  })
})

describe('describeMetric by the order of the rows', () => {
  it.each([
    ['falling rows', [3, 2, 1], 'higher'],
    ['rising rows', [1, 2, 3], 'lower'],
    ['ties on the way', [3, 3, 2], 'higher'],
    ['missing scores on the way', [3, null, 2, '-', 1], 'higher'],
    ['negative scores', [-80, -85, -90], 'higher'],
    ['two rows only', [2, 1], null],
    ['two rows with a score', [2, 'text', 1], null],
    ['equal rows', [2, 2, 2], null],
    ['rows that run both ways', [3, 1, 2], null],
    ['no rows', [], null],
  ] as const)('with %s', (_, cells, better) => {
    expect(describeColumn('Quality', cells)).toMatchObject({
      better,
      byOrder: better,
      source: better === null ? 'unknown' : 'order',
    })
  })

  it('is not asked of a metric that did not decide the order', () => {
    expect(describeColumn('Quality', [3, 2, 1], false)).toMatchObject({
      better: null,
      byOrder: null,
    })
  })

  it('decides against a part of the name, and tells both', () => {
    expect(describeColumn('Accuracy (private split)', [1, 2, 3])).toMatchObject({
      better: 'lower',
      source: 'order',
      byName: 'higher',
      byOrder: 'lower',
    })
  })

  it('tells both when an exact name wins against it', () => {
    expect(describeColumn('BLEU', [1, 2, 3])).toMatchObject({
      better: 'higher',
      source: 'name',
      byName: 'higher',
      byOrder: 'lower',
    })
  })
})

// Leaderboards of the archive whose stored order is against their metric's name.
describe('describeMetric where the archive itself is at odds', () => {
  it.each([
    ['EER', [4.92, 2.22]],
    ['EER', [2.14, 0.4, 0.25]],
    ['MAE', [2.59, 2.42]],
    ['BLEU', [21.0, 33.3, 35.2]],
    ['Dice', [0.7877, 0.8133]],
    ['F1', [30.1, 53.6]],
    ['P@1', [47.2, 50.54, 50.7, 54.0]],
    ['BLEU', [18.01, 23.65, 25.66]],
    ['Exact Span F1', [65.5, 66.4]],
    ['Hamming Loss', [0.2948, 0.1606, 0.1395, 0.132]],
    ['m-reIRMSE-nz', [0.85, 0.73, 0.7, 0.68]],
    ['m-reIRMSE', [0.24, 0.23, 0.2, 0.19]],
    ['ROUGE-1', [30.8, 43.25, 43.85]],
    ['Recall@10', [80.5, 99.8]],
    ['MAP', [12.7, 50.1, 54.3]],
    ['CD', [0.125, 0.119]],
    ['AP', [24.9, 25.2, 28.2, 34.6]],
  ])('%s of %j', (name, cells) => {
    const rising = (cells[0] ?? 0) < (cells[1] ?? 0)
    const better = rising ? 'higher' : 'lower'
    const against = rising ? 'lower' : 'higher'
    expect(describeColumn(name, cells)).toMatchObject({
      better,
      source: 'name',
      byName: better,
      byOrder: cells.length > 2 ? against : null,
    })
  })

  it.each([
    ['Error Rate', [9.8, 16.9], 'lower'],
    ['Top-1 Accuracy', [53.7, 52.2], 'higher'],
    ['FID', [48.83, 60.1, 101.58], 'lower'],
    ['Stirling LQ (FG2018 3D face reconstruction)', [1.91, 2.1, 2.38], 'lower'],
    ['Average MPJPE (mm)', [17.59, 26.0, 26.9], 'lower'],
  ])('but not %s of %j', (name, cells, better) => {
    const { byName, byOrder, ...described } = describeColumn(name, cells)
    expect(described.better).toBe(better)
    expect([better, null]).toContain(byName)
    expect([better, null]).toContain(byOrder)
  })
})

describe('describeMetric of text', () => {
  it.each([
    ['Using 2D ground-truth joints', ['Yes', 'No']],
    ['Multi-View or Monocular', ['Monocular', 'Multi-View', null]],
    ['Accuracy', ['TAS-pruned ResNet-18']],
    ['Backbone', ['50', '101']],
  ])('takes %s with %j for an attribute', (name, cells) => {
    expect(describeColumn(name, cells)).toEqual({
      kind: 'attribute',
      better: null,
      source: 'unknown',
      byName: null,
      byOrder: null,
    })
  })

  it.each([
    ['Accuracy', ['-', null]],
    ['Accuracy', ['Please tell us', '90']],
    ['Accuracy', []],
  ])('but not %s with %j', (name, cells) => {
    expect(describeColumn(name, cells).kind).toBe('score')
  })
})

describe('the metric table', () => {
  it('lists every spelling once, so that no entry hides another', () => {
    const spellings = metricTable.flatMap(({ name, spellings }) => [name, ...spellings])
    expect(spellings.filter((spelling, index) => spellings.indexOf(spelling) !== index)).toEqual([])
  })

  it('knows only the words of the contract', () => {
    expect([...new Set(metricTable.map(({ better }) => better))]).toEqual(['higher', 'lower', null])
    expect([...new Set(metricTable.map(({ kind }) => kind))]).toEqual([
      'score',
      'cost',
      'attribute',
    ])
  })
})
