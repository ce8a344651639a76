import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  chosenIn,
  toggled,
  wantsEvery,
  withEvery,
} from '../../../../src-renderer/components/facets/chosen'

describe('the chosen values of a facet', () => {
  it('are one more, and again one less, whatever their names hold', () => {
    const name = fc.string({ minLength: 1 }).filter((text) => text.trim() === text)
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 4 }), name, (names, added) => {
        let text: string | undefined
        for (const each of names) text = toggled(text, each, true)
        expect(chosenIn(text)).toEqual(names)
        const more = toggled(text, added, true)
        expect(chosenIn(more)).toEqual([...names.filter((each) => each !== added), added])
        expect(chosenIn(toggled(more, added, false))).toEqual(
          names.filter((each) => each !== added),
        )
      }),
    )
  })

  it('are none in an address once the last is taken off', () => {
    expect(toggled('Texts', 'Texts', false)).toBeUndefined()
  })
})

describe('every chosen value', () => {
  it('is wanted of some facets and not of others', () => {
    const one = withEvery(undefined, 'task', true)
    const two = withEvery(one, 'modality', true)
    expect(two).toBe('task,modality')
    expect(wantsEvery(two, 'modality')).toBe(true)
    expect(wantsEvery(two, 'language')).toBe(false)
    expect(withEvery(two, 'task', false)).toBe('modality')
    expect(withEvery(one, 'task', false)).toBeUndefined()
  })
})
