import { expect, it } from 'vitest'
import { authorLine } from '../../../src-renderer/components/paper-list'

it.each([
  [[], 0, null],
  [['A. One'], 1, 'A. One'],
  [['A. One', 'B. Two'], 2, 'A. One, B. Two'],
  [['A. One', 'B. Two', 'C. Three'], 3, 'A. One et al.'],
  [['A. One', 'B. Two', 'C. Three'], 40, 'A. One et al.'],
])('the authors %j of %i read %s', (authors, authorCount, line) => {
  expect(authorLine({ authors, authorCount })).toBe(line)
})
