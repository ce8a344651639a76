import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bucketOf,
  HashedKeys,
  hashOfKey,
  numbersOfKey,
} from '../../../../src-main/archive/packed/hashed-keys'

/** Finds a key among the buckets, as a reader of them does. */
function find(buckets: ReadonlyMap<number, Uint8Array>, key: string): number[] {
  const entries = buckets.get(bucketOf(hashOfKey(key)))
  return entries ? numbersOfKey(entries, key) : []
}

describe('hashed keys', () => {
  it('find every number of a key, as what it has become', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string(), fc.nat(1 << 20)), { maxLength: 3000 }),
        (pairs) => {
          const keys = new HashedKeys()
          for (const [key, number] of pairs) keys.add(key, number)
          const buckets = new Map(keys.buckets((number) => number + 1))
          for (const [key, number] of pairs) expect(find(buckets, key)).toContain(number + 1)
        },
      ),
      { numRuns: 20 },
    )
  })

  it('tell each number once and in order', () => {
    const keys = new HashedKeys()
    for (const number of [7, 3, 7]) keys.add('a key', number)
    const buckets = new Map(keys.buckets((number) => number))
    expect(find(buckets, 'a key')).toEqual([3, 7])
    expect(find(buckets, 'another key')).toEqual([])
  })
})
