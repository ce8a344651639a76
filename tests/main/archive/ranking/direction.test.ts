import { describe, expect, it } from 'vitest'
import type { Better } from '#contract/reference'
import { conflictOf, describeMetrics } from '../../../../src-main/archive/ranking/direction'
import { readScore } from '../../../../src-main/archive/ranking/score'

type Cell = string | number | null

function column(name: string, cells: readonly Cell[], stated: Better | null = null) {
  const scores = cells.map((cell) => (cell === null ? null : String(cell)))
  const numbers = scores.map((score) => (score === null ? null : readScore(score, name)))
  return { name, stated, scores, numbers }
}

/** What is said of the last of these columns. */
function described(...columns: ReturnType<typeof column>[]) {
  const last = describeMetrics(columns).at(-1)
  if (!last) throw new Error('There are no columns.')
  return last.description
}

const byName = (name: string) => described(column(name, [1]))
const sources = (...columns: ReturnType<typeof column>[]) =>
  described(...columns).evidence.map(({ source, says }) => `${source}: ${says}`)

const because = (cells: number[]) => described(column('Quality', cells)).evidence[0]?.because

function conflict(name: string, cells: readonly Cell[]) {
  const { better, source, evidence } = described(column(name, cells))
  return { better, source, conflict: conflictOf(evidence) }
}

describe('the better end by name', () => {
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
  ])('of %s is %s for certain', (name, better) => {
    expect(byName(name)).toMatchObject({ better, source: 'name' })
  })

  it.each([
    ['  Accuracy ', 'higher'],
    ['accuracy', 'higher'],
    ['rmse', 'lower'],
    ['TOP 1 ACCURACY', 'higher'],
    ['Recall@20', 'higher'],
    ['nDCG@3', 'higher'],
    ['Rank 5', 'higher'],
  ])('of %j is read whatever its case, separators and cut-off', (name, better) => {
    expect(byName(name)).toMatchObject({ better, source: 'name' })
  })

  it.each([
    ['Accuracy(10-fold)', 'higher', 'Accuracy'],
    ['F1 (Hidden Test Set)', 'higher', 'F1'],
    [' RMSE (SE, Gluteus Maximus)', 'lower', 'RMSE'],
    ['Validation mIoU', 'higher', 'mIoU'],
    ['Mean Error Rate', 'lower', 'Error Rate'],
    ['BLEU score', 'higher', 'BLEU'],
    ['IoU [32 distractors]', 'higher', 'IoU'],
  ])('of %j is that of its base name', (name, better, base) => {
    const { evidence, ...rest } = byName(name)
    expect(rest).toMatchObject({ better, source: 'base name' })
    expect(evidence[0]?.because).toContain(`“${base}”, listed as `)
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
    [' ', 'score', null],
  ])('takes %j for a %s', (name, kind, better) => {
    expect(byName(name)).toMatchObject({ kind, better })
  })

  it.each([
    ['Classification Accuracy', 'score', 'higher', 'holds the word “accuracy”'],
    ['mAP IOU@0.7', 'score', 'higher', 'holds the words “map”, “iou”'],
    ['Search time (s)', 'cost', 'lower', 'holds the word “search time”'],
  ])('of %s is told by words in it', (name, kind, better, because) => {
    expect(byName(name)).toEqual({
      kind,
      better,
      source: 'words',
      evidence: [{ source: 'words', says: better, because }],
    })
  })

  it('is not sought in the parts of a name that the table leaves open', () => {
    expect(byName('Accuracy (ADD)')).toMatchObject({ better: null, evidence: [] })
  })

  it('is unknown when nothing tells it', () => {
    expect(described(column('Quality', [3, 1, 2]))).toEqual({
      kind: 'score',
      better: null,
      source: 'unknown',
      evidence: [],
    })
  })
})

describe('the better end by the stored order of the rows', () => {
  it.each([
    ['falling rows', [3, 2, 1], 'higher', 'order'],
    ['rising rows', [1, 2, 3], 'lower', 'order'],
    ['ties on the way', [3, 3, 2], 'higher', 'order'],
    ['missing scores on the way', [3, null, 2, '-', 1], 'higher', 'order'],
    ['negative scores', [-80, -85, -90], 'higher', 'order'],
    ['two rows', [2, 1], 'higher', 'two rows'],
    ['two rows with a score', [1, 'text', 2], 'lower', 'two rows'],
    ['two equal rows', [2, 2], null, 'unknown'],
    ['one row', [2], null, 'unknown'],
    ['equal rows', [2, 2, 2], null, 'unknown'],
    ['rows that run both ways', [3, 1, 2], null, 'unknown'],
    ['words that are no numbers', ['NaN', 'inf', '1e999', '1e-999'], null, 'unknown'],
    ['no rows', [], null, 'unknown'],
  ] as const)('with %s', (_, cells, better, source) => {
    expect(described(column('Quality', cells))).toMatchObject({ better, source })
  })

  it('is not asked of a metric that did not decide the order', () => {
    expect(described(column('Sharpness', [3, 1, 2]), column('Quality', [3, 2, 1]))).toMatchObject({
      better: null,
      evidence: [],
    })
  })

  it('is told with what was counted', () => {
    expect(because([5, 4, 4, 4, 3])).toBe(
      'of 4 steps between 5 scores, 2 fall, 2 are equal, none rises',
    )
    expect(because([1, 1, 2])).toBe('of 2 steps between 3 scores, none falls, 1 is equal, 1 rises')
    expect(because([1, 2])).toBe('the first of its two scores is the lower one')
  })
})

describe('the better end as the dump states it', () => {
  it('is believed before anything else, and what differs is kept', () => {
    const { better, source, evidence } = described(column('BLEU', [3, 2, 1], 'lower'))
    expect([better, source]).toEqual(['lower', 'stated'])
    expect(evidence).toEqual([
      { source: 'stated', says: 'lower', because: 'stated in the source' },
      { source: 'name', says: 'higher', because: 'listed as BLEU' },
      {
        source: 'order',
        says: 'higher',
        because: 'of 2 steps between 3 scores, 2 fall, none rises',
      },
      { source: 'words', says: 'higher', because: 'holds the word “bleu”' },
    ])
  })
})

describe('the better end by correlation with the first metric', () => {
  const accuracy = column('Accuracy', [95, 90, 85, 80, 75])

  it.each([
    [
      'that falls with it',
      [9, 8, 7, 6, 5],
      'higher',
      'correlates at 1.00 with Accuracy over 5 rows',
    ],
    [
      'that rises against it',
      [1, 2, 3, 5, 4],
      'lower',
      'correlates at −0.90 with Accuracy over 5 rows',
    ],
  ])('of a metric %s', (_, cells, better, because) => {
    expect(described(accuracy, column('Quality', cells))).toMatchObject({
      better,
      source: 'correlation',
      evidence: [{ source: 'correlation', says: better, because }],
    })
  })

  it.each([
    ['fewer than five pairs', accuracy, column('Quality', [9, 8, 7, 6, null])],
    ['a weak correlation', accuracy, column('Quality', [9, 5, 8, 6, 7])],
    ['scores that are all equal', accuracy, column('Quality', [9, 9, 9, 9, 9])],
    ['a first metric of unknown end', column('Q', [1, 3, 2, 5, 4]), column('R', [1, 3, 2, 5, 4])],
    ['a cost as the first metric', column('Params', [5, 4, 3, 2, 1]), column('R', [5, 4, 3, 2, 1])],
  ])('is not told by %s', (_, first, second) => {
    expect(described(first, second).better).toBeNull()
  })

  it('is not asked of a cost, which may well rise with the scores', () => {
    expect(sources(accuracy, column('FLOPs', [9, 8, 7, 6, 5]))).toEqual([
      'name: lower',
      'words: lower',
    ])
  })

  it('yields to the name and is kept beside it', () => {
    expect(sources(accuracy, column('BLEU', [1, 2, 3, 4, 5]))).toEqual([
      'name: higher',
      'words: higher',
      'correlation: lower',
    ])
  })
})

describe('where name and order differ', () => {
  it.each([
    ['an exact name wins', 'BLEU', [1, 2, 3], 'higher', 'name', { name: 'higher', order: 'lower' }],
    [
      'an exact name wins against two rows',
      'BLEU',
      [1, 2],
      'higher',
      'name',
      { name: 'higher', order: 'lower' },
    ],
    [
      'the order wins against a base name',
      'Accuracy (private split)',
      [1, 2, 3],
      'lower',
      'order',
      { name: 'higher', order: 'lower' },
    ],
    [
      'a base name wins against two rows, in peace',
      'Accuracy (private split)',
      [1, 2],
      'higher',
      'base name',
      null,
    ],
    ['nothing is at odds when they agree', 'BLEU', [3, 2, 1], 'higher', 'name', null],
    ['nothing is at odds with an open name', 'Overall', [1, 2, 3], 'lower', 'order', null],
  ] as const)('%s', (_, name, cells, better, source, found) => {
    expect(conflict(name, cells)).toEqual({ better, source, conflict: found })
  })
})

describe('a metric of text', () => {
  it.each([
    ['Using 2D ground-truth joints', ['Yes', 'No']],
    ['Multi-View or Monocular', ['Monocular', 'Multi-View', null]],
    ['Accuracy', ['TAS-pruned ResNet-18']],
    ['Backbone', ['50', '101']],
  ])('is an attribute: %s with %j', (name, cells) => {
    expect(described(column(name, cells, 'higher'))).toEqual({
      kind: 'attribute',
      better: null,
      source: 'unknown',
      evidence: [],
    })
  })

  it.each([
    ['Accuracy', ['-', null]],
    ['Accuracy', ['NaN', 'none']],
    ['Accuracy', ['Please tell us', '90']],
    ['Accuracy', []],
  ])('is none: %s with %j', (name, cells) => {
    expect(described(column(name, cells)).kind).toBe('score')
  })
})

it('says nothing of a leaderboard without metrics', () => {
  expect(describeMetrics([])).toEqual([])
})
