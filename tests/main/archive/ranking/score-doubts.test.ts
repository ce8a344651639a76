import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readScore } from '../../../../src-main/archive/ranking/score'
import { doubtsOf } from '../../../../src-main/archive/ranking/score-doubts'
import { readFlags, writeFlags } from '../../../../src-main/archive/ranking/stored-flags'

function doubts(name: string, scores: readonly (string | null)[]) {
  const numbers = scores.map((score) => (score === null ? null : readScore(score, name)))
  return doubtsOf({ name, scores, numbers })
}

describe('a mix of scales', () => {
  it.each([
    ['a share among hundreds', 'Accuracy', ['91.2', '0.93', '90.1'], [1, 2]],
    ['a hundred among shares', 'F1', ['0.91', '0.93', '88', '0.85'], [3, 1]],
    ['as many of each', 'Dice', ['0.91', '92'], [1, 1]],
    ['negative correlations', 'MCC', ['-0.5', '-48', '51'], [1, 2]],
    ['one of a base name', 'Accuracy (dev)', ['0.9', '92', '91'], [1, 2]],
    ['a share far below the hundreds', 'EM', ['90.871', '0.068', '57.7'], [1, 2]],
  ])('is seen in %s', (_, name, scores, [ofOne, ofHundred]) => {
    expect(doubts(name, scores).scaleMix).toEqual({ ofOne, ofHundred })
  })

  it.each([
    ['small errors beside larger ones', 'Error Rate', ['0.16', '0.9', '1.1', '2.5']],
    ['small errors far below larger ones', 'Top-1 Error Rate', ['0.37', '0.7', '4.3', '4.64']],
    ['small numbers with a percent sign', 'Mean Error Rate', ['0.39%', '0.3%', '28.7%']],
    ['zeros, which are on both scales', 'Accuracy', ['8.4', '2.3', '0']],
    ['shares alone', 'Accuracy', ['0.4', '0.9', '1']],
    ['hundreds alone', 'Accuracy', ['40', '90']],
    ['numbers between the scales', 'Accuracy', ['0.9', '1.5']],
    ['a metric without bounds', 'FID', ['0.07', '60.8']],
    ['a metric with other bounds', 'MOS', ['0.4', '4']],
    ['an impossible number', 'Accuracy', ['0.9', '953']],
    ['text', 'Accuracy', ['high', '0.9', null]],
    ['no rows', 'Accuracy', []],
  ])('is none of %s', (_, name, scores) => {
    expect(doubts(name, scores).scaleMix).toBeNull()
  })
})

describe('the flags of scores', () => {
  it.each([
    ['Accuracy', ['91.2', '0.93', '90.1'], [null, ['other scale'], null]],
    ['F1', ['0.91', '0.93', '88'], [null, null, ['other scale']]],
    ['Dice', ['0.91', '92'], [null, null]],
    ['Accuracy', ['95.3', '953', '-2', null], [null, ['impossible'], ['impossible'], null]],
    ['Accuracy', ['100', '0', '1'], [null, null, null]],
    ['MCC', ['-0.5', '-101'], [null, ['impossible']]],
    ['R2 Score', ['-12', '0.9', '101'], [null, null, ['impossible']]],
    ['MOS', ['0', '4.5', '5.1'], [['impossible'], null, ['impossible']]],
    ['Perplexity', ['20', '0.5'], [null, ['impossible']]],
    ['FID', ['-1', '1000'], [['impossible'], null]],
    ['Score', ['-1', '1e9'], [null, null]],
    ['Number of params', ['>1,400', '2M'], [['bound'], null]],
    ['Accuracy', ['>200'], [['impossible', 'bound']]],
    ['Accuracy', ['> high', '1e999', 'NaN'], [null, null, null]],
    ['Accuracy', ['9'.repeat(10_000)], [null]],
  ])('of %s with %j', (name, scores, flags) => {
    expect(doubts(name, scores).flags).toEqual(flags)
  })
})

describe('flags as they are stored', () => {
  it('are nothing where there are none', () => {
    expect(writeFlags([null, null])).toBeNull()
    expect(readFlags(null)).toEqual(new Map())
  })

  it('are read back by position, counted from 1', () => {
    const flag = fc.constantFrom('other scale' as const, 'impossible' as const, 'bound' as const)
    const row = fc.option(fc.uniqueArray(flag, { minLength: 1 }))
    fc.assert(
      fc.property(fc.array(row), (flags) => {
        const read = readFlags(writeFlags(flags))
        expect(flags.map((_, index) => read.get(index + 1)?.toSorted() ?? null)).toEqual(
          flags.map((found) => found?.toSorted() ?? null),
        )
        expect(read.size).toBe(flags.filter(Boolean).length)
      }),
    )
  })
})
