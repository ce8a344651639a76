import { describe, expect, it } from 'vitest'
import { Kept } from '../../../../src-main/archive/papers/kept'

describe('what is kept', () => {
  it('is made once, until others were asked for more lately', () => {
    const made: string[] = []
    const kept = new Kept<string>(2)
    const get = (key: string) =>
      kept.get(key, () => {
        made.push(key)
        return key.toUpperCase()
      })
    expect(['a', 'b', 'a', 'c', 'a', 'b'].map(get)).toEqual(['A', 'B', 'A', 'C', 'A', 'B'])
    expect(made).toEqual(['a', 'b', 'c', 'b'])
  })
})
