import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TitleIndexBuilder, decodeIds } from '../../../../src-main/archive/search/title-index'

function indexOf(titles: readonly (readonly [number, string])[]) {
  const builder = new TitleIndexBuilder()
  for (const [id, title] of titles) builder.add(id, title)
  return builder
}

describe('TitleIndexBuilder', () => {
  it('lists the papers of each word, words in order', () => {
    const builder = indexOf([
      [3, 'Deep Networks'],
      [7, 'Deep, deeper, deepest networks'],
      [100_000, 'networks'],
    ])
    const rows = [...builder.rows()]
      .filter(([word]) => !word.endsWith('*'))
      .map(([word, papers, ids]) => [word, papers, ...decodeIds(ids)])
    expect(rows).toEqual([
      ['deep', 2, 3, 7],
      ['deeper', 1, 7],
      ['deepest', 1, 7],
      ['networks', 3, 3, 7, 100_000],
    ])
  })

  it('keeps words that are names of object members apart', () => {
    const builder = indexOf([[1, 'constructor of toString']])
    const words = [...builder.rows()].map(([word]) => word).filter((word) => !word.endsWith('*'))
    expect(words).toEqual(['constructor', 'of', 'tostring'])
  })

  it('lists the papers of beginnings of one and two letters', () => {
    const builder = indexOf([
      [1, 'Deep a 图像'],
      [2, 'Dog'],
      [3, 'deer deep'],
    ])
    const rows = [...builder.rows()]
      .filter(([word]) => word.endsWith('*'))
      .map(([word, , ids]) => `${word} ${decodeIds(ids).join()}`)
    expect(rows).toEqual(['a* 1', 'd* 1,2,3', 'de* 1,3', 'do* 2', '图* 1', '图像* 1'])
  })

  it('refuses papers out of order, which it could not store', () => {
    const builder = indexOf([[5, 'a']])
    expect(() => builder.add(5, 'a')).toThrow('rising order')
  })

  it('gives back any rising ids', () => {
    const ids = fc
      .uniqueArray(fc.integer({ min: 0, max: 2 ** 32 - 1 }))
      .map((ids) => ids.toSorted((a, b) => a - b))
    fc.assert(
      fc.property(ids, (ids) => {
        const row = [...indexOf(ids.map((id) => [id, 'word'] as const)).rows()].at(-1)
        expect([...decodeIds(row?.[2] ?? new Uint8Array())]).toEqual(ids)
      }),
    )
  })
})
