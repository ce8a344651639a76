import { describe, expect, it } from 'vitest'
import { writeFacts } from '../../../../src-main/hosts/cli/facts'

const write = (reply: Record<string, unknown>, width: number | null = null) =>
  writeFacts(reply, width).join('\n')

describe('the facts of a thing', () => {
  it('stand line by line, under the words of their keys', () => {
    expect(write({ name: 'ImageNet', papersAtSource: 87, official: true, stub: false })).toBe(
      [
        'name              ImageNet',
        'papers at source  87',
        'official          yes',
        'stub              no',
      ].join('\n'),
    )
  })

  it('say why something is missing, and nothing where no reason is given', () => {
    const absences = { date: 'not reported', tasks: 'unknown' }
    expect(write({ date: null, tasks: [], url: null, absences })).toBe(
      'date   not reported\ntasks  unknown',
    )
  })

  it('name references, and the way to them', () => {
    const [a, b] = [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ]
    expect(
      write({ tasks: [a, b], parent: a, placements: [[a, b], [b]], paper: { title: 'T' } }),
    ).toBe('tasks       A, B\nparent      A\nplacements  A > B, B\npaper       T')
  })

  it('put lists of things into tables of what is plain in them', () => {
    const repositories = [
      { url: 'u', official: null, stars: 12, of: { deep: { er: 1 } } },
      { url: 'v', official: true, stars: 3, of: null },
    ]
    expect(write({ repositories })).toBe(
      '\nrepositories\nurl  official  stars\nu                 12\nv    yes           3',
    )
  })

  it('break texts between words where there is a width', () => {
    const abstract = 'word '.repeat(80).trim()
    const lines = writeFacts({ id: 'x', abstract }, 30)
    expect(lines.slice(0, 3)).toEqual(['id  x', '', 'abstract'])
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(30)
    expect(lines.slice(3).join(' ')).toBe(abstract)
  })

  it('hang the lines of a long value under each other', () => {
    expect(write({ authors: ['Ada Lovelace', 'Emmy Noether'] }, 24)).toBe(
      'authors  Ada Lovelace,\n         Emmy Noether',
    )
  })

  it('leave out what would steer the terminal', () => {
    expect(write({ name: '\u001B]0;title\u0007x' })).toBe('name  ]0;titlex')
  })
})
