import { describe, expect, test } from 'vitest'
import type { Preferences } from '#contract/preferences'
import { firstSettings } from '#contract/settings'
import { firstHabits, readHabits } from '../../../src-renderer/export/habits'

const kept = (text: string): Preferences => ({
  directions: [],
  views: { export: text },
  settings: firstSettings,
  trouble: null,
})

describe('how the reader exported last', () => {
  test('comes back as it was kept', () => {
    const habits = {
      format: 'latex',
      preset: 'data',
      columns: 'all',
      sideFile: false,
      details: { excel: { guard: false }, tsv: { newline: 'lf' } },
    }
    expect(readHabits(kept(JSON.stringify(habits)))).toEqual(habits)
  })

  test.each([
    ['nothing is known yet', null],
    ['nothing was kept', { directions: [], views: {}, settings: firstSettings, trouble: null }],
    ['it is no JSON', kept('{')],
    ['it is null', kept('null')],
    ['it is of another form', kept('{"format":7,"preset":"tsv","columns":[],"details":[1]}')],
    ['its details are unknown', kept('{"format":"exe","details":{"word":{},"excel":{"x":1}}}')],
  ])('is as at first when %s', (_, preferences) => {
    expect(readHabits(preferences)).toEqual(firstHabits)
  })
})
