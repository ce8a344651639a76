import { assert, integer, property, shuffledSubarray, uint8Array } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InOrder } from '../../../../src-main/archive/import/in-order'

describe('rows', () => {
  it('are passed on in the order of their ids, whatever the order in which they come', () => {
    const ids = integer({ min: 1, max: 60 }).chain((count) => {
      const all = Array.from({ length: count }, (_, index) => index + 1)
      return shuffledSubarray(all, { minLength: count })
    })
    assert(
      property(ids, uint8Array(), (ids, bytes) => {
        const passed: object[] = []
        const rows = new InOrder<object>((row) => passed.push(row))
        for (const id of ids) rows.add(id, { id, bytes: Uint8Array.from(bytes), none: null })
        const plain = passed.map((row) => ({ ...row, bytes: Array.from((row as Row).bytes) }))
        expect(plain).toEqual(
          ids.toSorted((a, b) => a - b).map((id) => ({ id, bytes: Array.from(bytes), none: null })),
        )
      }),
    )
  })

  it('are passed on as soon as those before them are', () => {
    const passed: string[] = []
    const rows = new InOrder<string>((row) => passed.push(row))
    rows.add(1, 'a')
    rows.add(3, 'c')
    expect(passed).toEqual(['a'])
    rows.add(2, 'b')
    expect(passed).toEqual(['a', 'b', 'c'])
  })

  it('may be larger than what is set aside for many', () => {
    const passed: string[] = []
    const rows = new InOrder<string>((row) => passed.push(row))
    const large = 'x'.repeat(9 << 20)
    rows.add(2, large)
    rows.add(3, 'c')
    rows.add(1, 'a')
    expect(passed).toEqual(['a', large, 'c'])
  })
})

interface Row {
  bytes: Uint8Array
}
