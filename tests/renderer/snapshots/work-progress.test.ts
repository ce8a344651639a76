import { assert, nat, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WorkStage } from '#contract/work'
import { isUnderWay, progressOf, stagesToCome } from '../../../src-renderer/snapshots/work-progress'

const stage = (name: string, fields: Partial<WorkStage> = {}): WorkStage => ({
  name,
  done: 0,
  total: 100,
  unit: 'items',
  seconds: 10,
  ...fields,
})

describe('how far a work is', () => {
  it('is not told before its first stage', () => {
    expect(progressOf({ kind: 'verify', stages: [] })).toEqual({
      fraction: null,
      isWhole: false,
      pace: null,
      secondsLeft: null,
    })
  })

  it('is that of the running stage where the stages to come are not known', () => {
    const stages = [
      stage('Comparing leaderboards', { done: 100 }),
      stage('Comparing papers', { done: 25 }),
    ]
    expect(progressOf({ kind: 'compare', stages })).toEqual({
      fraction: 0.25,
      isWhole: false,
      pace: { amount: 2.5, unit: 'items' },
      secondsLeft: 30,
    })
  })

  it('is that of the whole import, whose time left counts every stage so far', () => {
    const stages = [
      stage('Reading papers', { done: 100, seconds: 30 }),
      stage('Storing papers', { done: 50 }),
    ]
    const { fraction, isWhole, secondsLeft } = progressOf({ kind: 'import', stages })
    expect(isWhole).toBe(true)
    expect(fraction).toBeGreaterThan(0.5)
    expect(secondsLeft).toBeCloseTo((40 * (1 - (fraction ?? 0))) / (fraction ?? 1))
  })

  it.each([
    ['a total that is not known', { total: null }],
    ['nothing to do', { total: 0 }],
  ])('is not told with %s', (_, fields) => {
    expect(progressOf({ kind: 'download', stages: [stage('One', fields)] }).fraction).toBeNull()
  })

  it('tells neither pace nor time left in the first moments', () => {
    const { pace, secondsLeft } = progressOf({
      kind: 'verify',
      stages: [stage('Verifying', { done: 50, seconds: 1 })],
    })
    expect([pace, secondsLeft]).toEqual([null, null])
  })

  it('never goes back from one stage of an import to the next', () => {
    const names = [
      'Looking for dumps',
      ...stagesToCome({ kind: 'import', stages: [stage('Looking for dumps')] }),
    ]
    const fractionAt = (at: number, done: number) =>
      progressOf({ kind: 'import', stages: [stage(names[at] ?? '', { done })] }).fraction ?? 0
    assert(
      property(nat(names.length - 2), nat(100), nat(100), (at, done, later) => {
        expect(fractionAt(at + 1, later)).toBeGreaterThanOrEqual(fractionAt(at, done))
        expect(fractionAt(at + 1, later)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('the stages to come', () => {
  it('follow the running one', () => {
    expect(stagesToCome({ kind: 'import', stages: [stage('Indexing tables')] })).toEqual([
      'Sealing',
      'Checking',
    ])
  })

  it('are not known of other works', () => {
    expect(stagesToCome({ kind: 'verify', stages: [stage('Verifying')] })).toEqual([])
  })
})

it.each([
  ['running', true],
  ['paused', true],
  ['done', false],
  ['failed', false],
  ['stopped', false],
] as const)('a work that is %s is under way: %j', (state, expected) => {
  const work = {
    id: 1,
    kind: 'verify',
    title: '',
    stages: [],
    memory: null,
    outcome: null,
    made: null,
  } as const
  expect(isUnderWay({ ...work, state })).toBe(expected)
})
