import { expect, it } from 'vitest'
import { namesShown } from '../../../src-renderer/components/paper-list'

it.each([
  [[], 0, [], false],
  [['A. One'], 1, ['A. One'], false],
  [['A. One', 'B. Two'], 2, ['A. One', 'B. Two'], false],
  [['A. One', 'B. Two', 'C. Three'], 3, ['A. One'], true],
  [['A. One', 'B. Two', 'C. Three'], 40, ['A. One'], true],
])(
  'of the authors %j of %i are shown %j, and others: %j',
  (authors, authorCount, names, others) => {
    expect(namesShown({ authors, authorCount })).toEqual({ names, others })
  },
)
