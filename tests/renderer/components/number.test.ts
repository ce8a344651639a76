import { describe, expect, it } from 'vitest'
import { formatBytes, formatNumber, padding, plural } from '../../../src-renderer/components/number'

describe('plural', () => {
  it.each([
    [0, 'result', '0 results'],
    [1, 'result', '1 result'],
    [2, 'match', '2 matches'],
    [3, 'library', '3 libraries'],
    [3, 'day', '3 days'],
    [2, 'index', '2 indexes'],
  ])('%i %s', (count, noun, text) => {
    expect(plural(count, noun)).toBe(text)
  })
})

// In the reader's own separators, whichever they are here.
const own = (text: string) =>
  text
    .replaceAll(',', formatNumber(1000).charAt(1))
    .replace('.', formatNumber(0.5).charAt(1))
    .replace('-', formatNumber(-1).replace('1', ''))

describe('formatNumber', () => {
  it.each([
    [86.4, '86.4'],
    [829_000_000, '829,000,000'],
    [-0.000123, '-0.000123'],
    [0.30000000000000004, '0.30000000000000004'],
    [0, '0'],
  ])('%d keeps every digit', (number, text) => {
    expect(formatNumber(number)).toBe(own(text))
  })

  it.each([[1e-9], [1e21]])('%d is spelled as it is', (number) => {
    expect(formatNumber(number)).toBe(String(number))
  })
})

describe('formatBytes', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1000, '1 KB'],
    [1234, '1.2 KB'],
    [3_204_000, '3.2 MB'],
    [563_802_312, '564 MB'],
    [999_600, '1 MB'],
    [1_400_000_000_000_000, '1,400 TB'],
  ])('%i is %s', (bytes, text) => {
    expect(formatBytes(bytes).replaceAll(/[.,\s](?=\d{3}\b)/g, ',')).toBe(text)
  })
})

describe('padding', () => {
  it.each([
    ['shorter fractions to the longest', ['17.7', '26.21', '31'], ['0', '', '.00']],
    ['whole numbers not at all', ['1', '20', '300'], ['', '', '']],
    ['numbers with a unit', ['88.5%', '87.54%', '480M'], ['0', '', '.00']],
    ['signs and thousands', ['-1.5', '+2', '1,514,187', '−3.25'], ['0', '.00', '.00', '']],
    ['no text', ['1.5', 'no', '', '0.7 ± 0.1', '54.6/55.5'], ['', '', '', '', '']],
    ['no more digits than numbers have', ['90', '89.96666666666667'], ['.000000', '']],
    ['nothing', [], []],
  ])('pads %s', (_, column, pads) => {
    expect(column.map(padding(column))).toEqual(pads)
  })

  it('lets a fraction that few have stick out', () => {
    const column = [...Array<string>(39).fill('1.5'), '1.23456']
    expect(new Set(column.map(padding(column)))).toEqual(new Set(['']))
    expect(padding(column.slice(20))('1.5')).toBe('0000')
  })
})
