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
    const evil = '\u001B[31mred\u0007\n\u202Eder'
    expect(drawTable([{ heading: evil }], [[evil]], null)).toEqual(['[31mred der', '[31mred der'])
  })

  it('names the columns that find no room, and cuts no id while others can give way', () => {
    const many = [
      { heading: 'title' },
      { heading: 'authors' },
      { heading: 'date' },
      { heading: 'id', isId: true },
    ]
    const row = ['t'.repeat(30), 'a'.repeat(30), '2020', 'i'.repeat(30)]
    expect(drawTable(many, [row], 62)).toEqual([
      'title                     date  id',
      'ttttttttttttttttttttttt…  2020  iiiiiiiiiiiiiiiiiiiiiiiiiiiiii',
      '(no room for authors)',
    ])
  })

  it('never draws a line wider than the terminal', () => {
    const cell = fc.string({ maxLength: 60 })
    const table = fc
      .integer({ min: 1, max: 9 })
      .chain((count) =>
        fc.tuple(
          fc.array(cell, { minLength: count, maxLength: count }),
          fc.array(fc.array(cell, { minLength: count, maxLength: count })),
        ),
      )
    fc.assert(
      fc.property(table, fc.integer({ min: 10, max: 200 }), ([headings, rows], width) => {
        const columns = headings.map((heading) => ({ heading: `x${heading}` }))
        for (const line of drawTable(columns, rows, width))
          expect([...line].length).toBeLessThanOrEqual(width)
      }),
    )
  })
})
