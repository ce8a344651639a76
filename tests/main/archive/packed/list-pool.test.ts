import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IdList, unpackIds } from '../../../../src-main/archive/packed/ids'
import { ListPool } from '../../../../src-main/archive/packed/list-pool'
import { PostingList, unpackPostings } from '../../../../src-main/archive/packed/postings'

/** Some lists of rising ids, each of any length. */
const manyLists = fc.array(
  fc
    .uniqueArray(fc.integer({ min: 0, max: 2 ** 28 }), { maxLength: 60 })
    .map((ids) => ids.toSorted((a, b) => a - b)),
  { maxLength: 12 },
)

/** What is pushed in turn, as when many lists grow at once. */
const inTurns = (lists: readonly (readonly number[])[]) =>
  lists
    .flatMap((ids, list) => ids.map((id, turn) => ({ list, id, turn })))
    .toSorted((a, b) => a.turn - b.turn || a.list - b.list)

describe('a pool of lists', () => {
  it('packs ids as a list by itself does', () => {
    fc.assert(
      fc.property(manyLists, (lists) => {
        const pool = new ListPool(1)
        for (const { list, id } of inTurns(lists)) pool.push(list, id)
        for (const [list, ids] of lists.entries()) {
          const alone = new IdList()
          for (const id of ids) alone.push(id)
          expect([pool.count(list), pool.bytes(list)]).toEqual([ids.length, alone.bytes])
          expect([...unpackIds(pool.bytes(list))]).toEqual(ids)
        }
      }),
    )
  })

  it('packs postings as a list by itself does, one after the other', () => {
    fc.assert(
      fc.property(manyLists, (lists) => {
        const pool = new ListPool(8)
        for (const { list, id } of inTurns(lists)) pool.push(list, id, id % 8)
        const { ends, bytes } = pool.all(lists.length)
        for (const [list, ids] of lists.entries()) {
          const alone = new PostingList()
          for (const id of ids) alone.push(id, id % 8)
          expect(bytes.slice(ends[list - 1] ?? 0, ends[list])).toEqual(alone.bytes.slice())
        }
      }),
    )
  })

  it('holds lists that fill many blocks and pages', () => {
    const pool = new ListPool(8)
    const [short, long] = [0, 5000]
    for (let id = 1; id <= 400_000; id++) {
      pool.push(long, id * 100, id % 8)
      if (id % 100_000 === 0) pool.push(short, id)
    }
    const postings = unpackPostings(pool.bytes(long))
    expect(postings).toHaveLength(400_000)
    expect(postings.every((posting, at) => posting === (at + 1) * 800 + ((at + 1) % 8))).toBe(true)
    expect([...unpackPostings(pool.bytes(short))]).toEqual([8e5, 16e5, 24e5, 32e5])
    expect([pool.count(3), pool.bytes(3)]).toEqual([0, new Uint8Array()])
  })
})
