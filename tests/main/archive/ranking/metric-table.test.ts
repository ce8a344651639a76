import { describe, expect, it } from 'vitest'
import { baseName, entryNamed, entryOf } from '../../../../src-main/archive/ranking/metric-table'
import table from '../../../../src-main/archive/ranking/metric-table.json'

const { metrics, about } = table

describe('the metric table', () => {
  it('lists every spelling once, so that no entry hides another', () => {
    const spellings = metrics.flatMap(({ name, spellings }) => [name, ...spellings])
    expect(spellings.filter((spelling, index) => spellings.indexOf(spelling) !== index)).toEqual([])
  })

  it('knows only the words of the contract', () => {
    expect(new Set(metrics.map(({ better }) => better))).toEqual(new Set(['higher', 'lower', null]))
    expect(new Set(metrics.map(({ kind }) => kind))).toEqual(
      new Set(['score', 'cost', 'attribute']),
    )
  })

  it('explains every field', () => {
    const fields = new Set(metrics.flatMap((entry) => Object.keys(entry)))
    fields.delete('name')
    // The unit is what it is called.
    fields.delete('unit')
    expect([...fields].filter((field) => !(field in about))).toEqual([])
  })

  it('never names an end against most of its votes', () => {
    const against = metrics.filter(({ better, votes }) => {
      if (!votes || !better) return false
      return better === 'higher' ? votes.lower > votes.higher : votes.higher > votes.lower
    })
    // The source itself ranks these the wrong way, as their notes say.
    expect(against.map(({ name }) => name)).toEqual([
      'Equal error rate (EER)',
      'Hamming loss',
      'Counting error',
    ])
  })

  it('has ranges that begin before they end', () => {
    const wrong = metrics.filter(
      ({ range }) => range && range.from !== null && range.to !== null && range.from >= range.to,
    )
    expect(wrong).toEqual([])
  })

  it('excepts from a range only spellings that it lists', () => {
    const strange = metrics.flatMap(({ spellings, otherRange = [] }) =>
      otherRange.filter((spelling) => !new Set<string>(spellings).has(spelling)),
    )
    expect(strange).toEqual([])
  })
})

describe('a name looked up', () => {
  it.each([
    ['Fl-all', 'lower'],
    ['F1-all', 'lower'],
    ['Rank-1', 'higher'],
    ['Mean Rank', 'lower'],
    ['mR', 'higher'],
    ['MR', null],
    ['AUC (horizon error)', 'higher'],
    ['Recall @ 5% FPR', 'higher'],
    ['Segmentation AU-sPRO (until FPR 5%)', 'higher'],
    ['TAR @ FAR=1e-4', 'higher'],
    ['TAR @ FAR=0.001', 'higher'],
    ['1 - LPIPS', 'higher'],
    ['Normalized cPSNR', 'lower'],
    ['Jaccard (Decay)', 'lower'],
    ['Jaccard (Seen)', 'higher'],
    ['Log-likelihood', 'higher'],
    ['Negative ELBO', null],
    ['Negative Log Likelihood', 'lower'],
    ['Overall', null],
    ['PI', 'lower'],
    ['1-NNA', null],
    ['Mean ADD', null],
    ['Accuracy (ADD)', null],
    ['L2', null],
    ['VI', null],
  ])('does not fall into the trap of %s', (name, better) => {
    expect(entryNamed(name)?.better).toBe(better)
  })

  it.each(['mr', 'mAR', 'Sentiment Alignment', 'Accuracy (error)', '', 'toString'])(
    'is not found where the table has nothing alike: %j',
    (name) => {
      expect(entryNamed(name)).toBeUndefined()
    },
  )

  it.each([
    ['Accuracy (10-fold)', 'Accuracy'],
    ['Test RMSE', 'RMSE'],
    ['Average mean F1 (micro) [dev]', 'F1'],
    ['Recall (%)', 'Recall'],
    ['BLEU score', 'BLEU'],
    ['Accuracy %', 'Accuracy'],
    ['Accuracy', null],
    ['Accuracy (error)', null],
    ['Accuracy (drop)', null],
    ['(all)', null],
    ['', null],
  ])('%j has the base name %j', (name, base) => {
    expect(baseName(name)).toBe(base)
  })

  it.each([
    ['Accuracy', { from: 0, to: 1, percent: true }],
    ['Accuracy (private split)', { from: 0, to: 1, percent: true }],
    ['MCC', { from: -1, to: 1, percent: true }],
    ['MOS', { from: 1, to: 5, percent: false }],
    ['FID', { from: 0, to: null, percent: false }],
    ['R2 Score', { from: null, to: 1, percent: true }],
    ['SSIM', { from: 0, to: 1, percent: true }],
    ['UIQM', null],
    ['Score', null],
    ['PSNR', null],
  ])('%s has the range %j', (name, range) => {
    expect(entryOf(name)?.range).toEqual(range)
  })
})
