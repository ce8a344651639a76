import { describe, expect, it } from 'vitest'
import { isolated, shortName } from '../../../src-renderer/charts/short-name'

const upTo = (count: number) => (text: string) => text.length <= count

describe('a name in a chart', () => {
  it.each<[string, string, number, string]>([
    ['is whole where it fits', 'AlexNet', 10, 'AlexNet'],
    ['is cut with an ellipsis where it does not', 'FixEfficientNet-L2', 8, 'FixEffi…'],
    ['ends without a blank before the ellipsis', 'Five Base', 6, 'Five…'],
    ['is on one line', 'Harvesting pose\nannotations.', 40, 'Harvesting pose annotations.'],
    ['loses signs that no XML can hold', 'A\u0000B\u001F\uFFFFC', 40, 'A B C'],
    ['loses what turns the line round', 'a\u202Eb\u2066c', 40, 'abc'],
    ['is nothing where nothing fits', 'AlexNet', 1, ''],
    ['is nothing where there is none', ' \t ', 40, ''],
    ['is not cut within a letter', '👩‍🔬👩‍🔬👩‍🔬', 12, '👩‍🔬👩‍🔬…'],
  ])('%s', (_, name, room, expected) => {
    expect(shortName(name, upTo(room))).toBe(expected)
  })

  it('is short when it is ten thousand letters long', () => {
    expect(shortName('x'.repeat(10_000), () => true)).toBe(`${'x'.repeat(60)}…`)
  })

  it('holds no half of a letter, so that it can be written', () => {
    expect(shortName('\uD83D', () => true).isWellFormed()).toBe(true)
  })

  it('does not carry its score along when it is written from right to left', () => {
    expect(isolated('نموذج')).toBe('\u2068نموذج\u2069')
    expect(isolated('AlexNet')).toBe('AlexNet')
  })
})
