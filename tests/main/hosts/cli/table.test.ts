import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawTable } from '../../../../src-main/hosts/cli/table'

const columns = [{ heading: 'model' }, { heading: 'score', isNumber: true }]

describe('a printed table', () => {
  it('lines up texts at the left and numbers at the right', () => {
    expect(
      drawTable(
        columns,
        [
          ['ViT-G', '90.45'],
          ['A', '7'],
        ],
        null,
      ),
    ).toEqual(['model  score', 'ViT-G  90.45', 'A          7'])
  })

  it('lets the widest column give way to the width of the terminal', () => {
    expect(drawTable(columns, [['a rather long name of a model', '90.45']], 20)).toEqual([
      'model          score',
      'a rather lon…  90.45',
    ])
  })

  it('cuts nothing without a width', () => {
    const long = 'x'.repeat(500)
    expect(drawTable(columns, [[long, '1']], null)[1]).toContain(long)
  })

  it('counts characters, not code units', () => {
    expect(
      drawTable(
        columns,
        [
          ['𝛼𝛽', '1'],
          ['abc', '22'],
        ],
        null,
      ),
    ).toEqual(['model  score', '𝛼𝛽         1', 'abc       22'])
  })

  it('leaves out what would steer the terminal', () => {
    const [, row] = drawTable(columns, [['\u001B[31mred\u0007\n\u202Eder', '1']], null)
    expect(row).toBe('[31mred der      1')
  })

  it('never draws a line wider than the terminal, unless every column is at its narrowest', () => {
    const rows = fc.array(fc.tuple(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 })))
    fc.assert(
      fc.property(rows, fc.integer({ min: 18, max: 120 }), (rows, width) => {
        for (const line of drawTable(columns, rows, width))
          expect([...line].length).toBeLessThanOrEqual(width)
      }),
    )
  })
})
