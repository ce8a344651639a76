import { describe, expect, it } from 'vitest'
import type { Evidence, Metric, Ranking } from '#contract/leaderboard'
import { evidenceRows } from '../../../../../src-renderer/pages/leaderboard/direction/evidence-rows'
import { metricOf } from '../../../../fixtures/leaderboard'

const metricWith = (evidence: readonly Evidence[]) => metricOf({ name: 'AP', evidence })

const ranked = (part: Partial<Ranking>): Ranking => ({
  metric: 'AP',
  better: 'higher',
  source: 'unknown',
  confidence: 'none',
  decided: null,
  ...part,
})

const name: Evidence = { source: 'name', says: 'higher', because: 'listed as Average Precision' }
const order: Evidence = { source: 'order', says: 'lower', because: 'of 4 steps, 4 rise' }
const twoRows: Evidence = { source: 'two rows', says: 'lower', because: 'of 1 step, 1 rises' }
const mine: Evidence = { source: 'reader', says: 'lower', because: 'chosen everywhere' }

/** The rows as lines: name, what it says or why not, trust. */
const lines = (metric: Metric, rankedBy: Ranking) =>
  evidenceRows(metric, rankedBy).map((row) =>
    [row.name, row.says ?? `(${row.absent})`, row.trust].join(' | ').replace(/ \| $/, ''),
  )

const nothingElse = [
  'Your choice | (none made)',
  'Stated in the source | (not in this snapshot)',
  'Metric name | (does not tell)',
  'Order of the rows | (does not tell)',
]

describe('the reasons for a better end', () => {
  it.each<[what: string, Evidence[], Partial<Ranking>, string[]]>([
    ['nothing', [], {}, nothingElse],
    [
      'a name against the order',
      [name, order],
      { source: 'name' },
      [
        ...nothingElse.slice(0, 2),
        'Metric name | higher | certain, used',
        'Order of the rows | lower | strong, disagrees',
      ],
    ],
    [
      'a passing choice',
      [name, order],
      { source: 'reader', better: 'lower', decided: 'request' },
      [
        'Your choice | lower | for this view',
        'Stated in the source | (not in this snapshot)',
        'Metric name | higher | certain, disagrees',
        'Order of the rows | lower | strong, agrees',
      ],
    ],
    [
      'a passing choice over a lasting one',
      [mine, name],
      { source: 'reader', better: 'higher', decided: 'request' },
      [
        'Your choice | higher | for this view',
        'Stated in the source | (not in this snapshot)',
        'Metric name | higher | certain, agrees',
        'Order of the rows | (does not tell)',
      ],
    ],
    [
      'a lasting choice',
      [mine],
      { source: 'reader', better: 'lower', decided: 'metric' },
      ['Your choice | lower | for every leaderboard', ...nothingElse.slice(1)],
    ],
    [
      'a rule further down',
      [twoRows],
      { source: 'two rows', better: 'lower' },
      [...nothingElse, 'Order of two rows | lower | weak, used'],
    ],
  ])('are told of %s', (_, evidence, ranking, expected) => {
    expect(lines(metricWith(evidence), ranked(ranking))).toEqual(expected)
  })

  it('say what was found, but for what the reader knows', () => {
    const rows = evidenceRows(
      metricWith([mine, name]),
      ranked({ source: 'reader', better: 'lower', decided: 'leaderboard' }),
    )
    expect(rows.map(({ reason }) => reason).filter((reason) => reason !== null)).toEqual([
      'Metric name: listed as Average Precision.',
    ])
  })
})
