import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreAxis, spansDecades, tickText } from '../../../src-renderer/charts/score-axis'

const texts = (numbers: number[], isLog = false) => {
  const axis = scoreAxis(numbers, isLog)
  return axis?.ticks.map((tick) => tickText(tick, axis)) ?? null
}

describe('the axis of scores', () => {
  it.each<[string, number[], string[]]>([
    ['has round numbers around accuracies', [57.5, 88.5], ['50', '60', '70', '80', '90']],
    ['begins at zero where scores come near it', [17.7, 162.14], ['0', '40', '80', '120', '160']],
    ['has as many digits as it needs', [0.162, 0.72], ['0', '0.2', '0.4', '0.6', '0.8']],
    ['goes below zero', [-14.2, 3], ['-16', '-12', '-8', '-4', '0', '4']],
    ['writes counts as they are spelled', [4e6, 829e6], ['0', '200M', '400M', '600M', '800M']],
    ['groups thousands', [1200, 7800], ['0', '2,000', '4,000', '6,000', '8,000']],
    ['writes what is tiny with an exponent', [1e-7, 4e-7], ['1e-7', '2e-7', '3e-7', '4e-7']],
    ['puts equal scores into its middle', [80, 80], ['40', '60', '80', '100', '120']],
    ['has room for equal zeros', [0, 0], ['-1', '-0.5', '0', '0.5', '1']],
    ['shows one that is far off', [80, 85, 1e6], ['0', '200K', '400K', '600K', '800K', '1M']],
  ])('%s', (_, numbers, ticks) => {
    expect(texts(numbers)).toEqual(ticks)
  })

  it('lets the highest score stand a little above the last number', () => {
    expect(scoreAxis([17.7, 162.14])?.domain).toEqual([0, 162.14])
  })

  it.each<[string, number[], string[]]>([
    ['has powers of ten', [3, 8000], ['2', '10', '100', '1,000']],
    ['leaves out powers where there are many', [3.9, 9e8], ['2', '100', '10K', '1M', '100M']],
    ['begins at a power', [0.01, 20], ['0.01', '0.1', '1', '10']],
  ])('%s when it is logarithmic', (_, numbers, ticks) => {
    expect(texts(numbers, true)).toEqual(ticks)
  })

  it('is linear where a logarithm cannot be', () => {
    expect(scoreAxis([0, 1000], true)).toEqual(
      expect.objectContaining({ ticks: [0, 200, 400, 600, 800, 1000] }),
    )
  })

  it.each([
    ['lie further apart than a computer can subtract', [-1.7e308, 1.7e308]],
    ['are there none', []],
  ])('is not there where scores %s', (_, numbers) => {
    expect(scoreAxis(numbers)).toBeNull()
  })

  it('holds all scores, with few and rising numbers', () => {
    const scores = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 })
    fc.assert(
      fc.property(scores, fc.boolean(), (numbers, isLog) => {
        const axis = scoreAxis(numbers, isLog)
        if (!axis) return
        const [low, high] = axis.domain
        expect(low).toBeLessThanOrEqual(Math.min(...numbers))
        expect(high).toBeGreaterThanOrEqual(Math.max(...numbers))
        expect(axis.ticks.length).toBeLessThanOrEqual(7)
        expect(axis.ticks).toEqual([...new Set(axis.ticks)].toSorted((a, b) => a - b))
      }),
    )
  })
})

describe('a logarithmic scale', () => {
  it.each<[string, number[], boolean]>([
    ['is offered over two decades', [1, 101], true],
    ['is not at two decades', [1, 100], false],
    ['is not with a zero', [0, 1000], false],
    ['is not below zero', [-1000, -1], false],
    ['is not without scores', [], false],
  ])('%s', (_, numbers, isOffered) => {
    expect(spansDecades(numbers)).toBe(isOffered)
  })
})
