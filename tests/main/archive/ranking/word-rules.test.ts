import { describe, expect, it } from 'vitest'
import metricTable from '../../../../src-main/archive/ranking/metric-table.json'
import { wordsIn } from '../../../../src-main/archive/ranking/word-rules'
import rules from '../../../../src-main/archive/ranking/word-rules.json'

describe('the words of a name', () => {
  it.each([
    ['Classification Accuracy', 'higher', ['accuracy']],
    ['text-to-video R@50', 'higher', ['r 50']],
    ['AP50(T<90)', 'higher', ['ap']],
    ['AUC0.07', 'higher', ['auc']],
    ['Video-mAP 0.5', 'higher', ['map']],
    ['F0.5', 'higher', ['f0 5']],
    ['mAP IOU@0.7', 'higher', ['map', 'iou']],
    ['eval_loss', 'lower', ['loss']],
    ['9 steps MAE', 'lower', ['mae']],
    ['L1 error, L2 error', 'lower', ['error']],
    ['video-to-text Mean Rank', 'lower', ['mean rank']],
    ['Misclassification Rate', 'lower', ['misclassification rate']],
  ])('%j say %s', (name, better, words) => {
    expect(wordsIn(name)).toEqual({ better, cost: false, words })
  })

  it.each(['Search time (s)', 'GPU sec', 'Trainable Parameters', 'Model Size (MB)'])(
    '%j are those of a cost',
    (name) => {
      expect(wordsIn(name)).toMatchObject({ better: 'lower', cost: true })
    },
  )

  it('are those of a score where only some are of a cost', () => {
    expect(wordsIn('Energy MAE')).toMatchObject({ better: 'lower', cost: false })
  })

  it.each([
    ['words of both ends', 'Accuracy error'],
    ['none of the words', 'Quality'],
    ['a word within another one', 'Sentiment Alignment'],
    ['a word within another one', 'Mapping'],
    ['nothing', ''],
    ['signs alone', '# %'],
    ['more than a name', `accuracy ${'x'.repeat(10_000)}`],
    ['names of every object', 'constructor __proto__'],
  ])('say nothing with %s: %.40s', (_, name) => {
    expect(wordsIn(name)).toBeNull()
  })

  it.each(rules.traps.map(({ example, because }) => [example, because]))(
    'do not fall into the trap of %s: %s',
    (name) => {
      expect(wordsIn(name)).toBeNull()
    },
  )

  it.each([
    'Recall @ 5% FPR',
    'Segmentation AU-sPRO (until FPR 5%)',
    'TAR @ FAR=1e-4',
    'AUC (horizon error)',
    '1 - LPIPS',
    'Normalized cPSNR',
    'Negative ELBO',
    'Jaccard (Decay)',
    'Fl-all',
    'MR',
    'PI',
    '1-NNA-CD',
    'Overall',
  ])('leave %s to the table', (name) => {
    expect(wordsIn(name)).toBeNull()
  })

  it('say what the table says of every name that it lists, or nothing', () => {
    const names = metricTable.metrics.flatMap(({ name, spellings, better }) =>
      [name, ...spellings].map((spelling) => ({ spelling, better })),
    )
    const against = names.filter(({ spelling, better }) => {
      const found = wordsIn(spelling)
      return found && better && found.better !== better
    })
    expect(against).toEqual([])
  })
})

describe('the file of the words', () => {
  it('lists each word once, in lower case', () => {
    const words = [...rules.higher, ...rules.lower, ...rules.cost]
    expect(words).toEqual([...new Set(words)])
    expect(words.filter((word) => word !== word.toLowerCase().trim())).toEqual([])
  })
})
