import { describe, expect, it } from 'vitest'
import { formatNumber } from '../../../../src-renderer/components/number'
import { differenceText } from '../../../../src-renderer/pages/compare/difference'

describe('differenceText', () => {
  it.each([
    [-0.1, ['88.4%', '88.5%'], `−${formatNumber(0.1)}%`],
    [2, ['98 %', '96 %'], `+${formatNumber(2)}%`],
    [0, ['88.5%', '88.5%'], '±0%'],
    [-349_000_000, ['480M', '829M'], `−${formatNumber(349_000_000)}`],
    [0.0123, ['0.9623', '0.95'], `+${formatNumber(0.0123)}`],
    [1, ['97%', '96'], '+1'],
  ])('%d between %j reads %s', (difference, scores, text) => {
    expect(differenceText(difference, scores)).toBe(text)
  })
})
