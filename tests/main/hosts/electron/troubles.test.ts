import { expect, it } from 'vitest'
import { bounded } from '../../../../src-main/hosts/electron/bounded'
import { crashOffer } from '../../../../src-main/hosts/electron/troubles/crash-rule'

it.each([
  ['the first crash', [], 100_000, 'reload'],
  ['the second at once', [99_999], 100_000, 'reload'],
  ['the third within a minute', [50_000, 99_999], 100_000, 'give-up'],
  ['the third, just within a minute', [40_001, 99_000], 100_000, 'give-up'],
  ['the third after a minute', [40_000, 99_000], 100_000, 'reload'],
  ['many long ago', [1, 2, 3, 4, 5], 100_000, 'reload'],
] as const)('after %s: %j at %i', (_, before, now, expected) => {
  expect(crashOffer(before, now)).toBe(expected)
})

it('lets so many through in a span, and again once it is over', () => {
  let time = 0
  const may = bounded(2, 1000, () => time)
  const at = (now: number) => {
    time = now
    return may()
  }
  expect([at(0), at(1), at(2), at(999), at(1000), at(1001), at(1002)]).toEqual([
    true,
    true,
    false,
    false,
    true,
    true,
    false,
  ])
})
