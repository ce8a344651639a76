import { expect, it } from 'vitest'
import { pagesOf } from '../../../src-renderer/catalogue/use-paper-pages'

it.each([
  ['nothing', 0, 0, []],
  ['the start', 0, 30, [0]],
  ['rows near the next page', 40, 75, [0, 1]],
  ['rows near the page before', 120, 140, [0, 1]],
  ['the middle', 3040, 3049, [29, 30]],
  ['the end', 4970, 5000, [49]],
])('for %s, rows %i to %i of 5,000 are on the pages %j', (_, first, end, pages) => {
  expect(pagesOf({ first, end }, 5000)).toEqual(pages)
})
