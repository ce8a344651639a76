import { expect, it } from 'vitest'
import { formatDuration } from '../../../src-renderer/components/duration'

it.each([
  [0.04, '0 s'],
  [0.44, '0.4 s'],
  [9.96, '10 s'],
  [59.4, '59 s'],
  [60, '1 min'],
  [125, '2 min 5 s'],
  [3600, '1 h'],
  [4321, '1 h 12 min'],
])('%d seconds are %s', (seconds, words) => {
  expect(formatDuration(seconds)).toBe(words)
})
