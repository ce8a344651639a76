import { expect, it } from 'vitest'
import { typed } from '../../../src-renderer/late/held-keys'

it.each([
  [['a', 'b'], 'ab'],
  [['A', ' ', 'é', '你', '😀'], 'A é你😀'],
  [['a', '😀', 'Backspace'], 'a'],
  [['Backspace', 'a'], 'a'],
  [['a', 'Enter', 'Tab', 'ArrowLeft', 'Shift', 'F1', 'b'], 'ab'],
])('%j writes “%s”', (keys, text) => {
  expect(keys.reduce(typed, '')).toBe(text)
})
