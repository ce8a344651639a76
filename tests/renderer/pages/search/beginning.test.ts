import { expect, it } from 'vitest'
import { beginning } from '../../../../src-renderer/pages/search/beginning'

it.each([
  [['convolutuion'], 'convolut'],
  [['long', 'tial'], 'lon'],
  [['a', 'transformr'], 'transf'],
  [['abc'], null],
  [['ab'], null],
  [[], null],
])('of %j are %s', (words, letters) => {
  expect(beginning(words)).toBe(letters)
})
