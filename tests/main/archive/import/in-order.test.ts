import { assert, integer, property, shuffledSubarray, uint8Array } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InOrder } from '../../../../src-main/archive/import/in-order'

/** What is passed on at once and at the end of rows that come in this order. */
function passedOn<Row>(rows: readonly (readonly [id: number, row: Row])[]) {
  const passed: Row[] = []
  const inOrder = new InOrder<Row>((row) => passed.push(row))
  for (const [id, row] of rows) inOrder.add(id, row)
  const atOnce = passed.splice(0)
  inOrder.finish()
  return { atOnce, atTheEnd: passed }
}

const ids = integer({ min: 1, max: 60 }).chain((count) =>
  shuffledSubarray(
    Array.from({ length: count }, (_, index) => index + 1),
    { minLength: count },
  ),
)

describe('rows', () => {
  it('are passed on at once while they come in order, and at the end in order', () => {
    expect(passedOn([3, 4, 1, 7, 6, 2].map((id) => [id, id]))).toEqual({
      atOnce: [3, 4, 7],
      atTheEnd: [1, 2, 6],
    })
  })

  it('are passed on once each, as they were, whatever their order', () => {
    assert(
      property(ids, uint8Array(), (ids, bytes) => {
        const { atOnce, atTheEnd } = passedOn(ids.map((id) => [id, { id, bytes, none: null }]))
        const passed = [...atOnce, ...atTheEnd].toSorted((a, b) => a.id - b.id)
        const plain = passed.map((row) => ({ ...row, bytes: Array.from(row.bytes) }))
        expect(plain).toEqual(
          ids.toSorted((a, b) => a - b).map((id) => ({ id, bytes: Array.from(bytes), none: null })),
        )
      }),
    )
  })

  it('may be larger than what is set aside for many', () => {
    const large = 'x'.repeat(9 << 20)
    expect(
      passedOn([
        [3, 'c'],
        [2, large],
        [1, 'a'],
      ]),
    ).toEqual({ atOnce: ['c'], atTheEnd: ['a', large] })
  })
})
