import { describe, expect, it } from 'vitest'
import type { SourceFile } from '#contract/snapshot'
import { snapshotDate } from '../../../../src-main/archive/import/snapshot-date'

const file = (sha256: string): SourceFile => ({
  format: 'JSON, gzip',
  name: 'methods.json.gz',
  kind: 'methods',
  bytes: 1,
  sha256,
  items: 1,
})
const known = file('fc5a66d3274d8e39c7673563096bea94d9b52525c754ce944ff843d6f935ac7f')
const other = file('00')

describe('the day of a snapshot', () => {
  it.each([
    [
      'of the newest paper',
      [other],
      ['2019-01-01', null, '2020-01-01'],
      '2020-01-01',
      'newest paper',
    ],
    [
      'not of a paper from the future',
      [other],
      ['2020-01-01', '2026-01-02'],
      '2020-01-01',
      'newest paper',
    ],
    ['of a paper of today', [other], ['2026-01-01'], '2026-01-01', 'newest paper'],
    ['not of a paper from before papers', [other], ['1066-01-01'], null, 'unknown'],
    ['of nothing', [other], [], null, 'unknown'],
    [
      'before the last public dump was seen',
      [known],
      ['2025-07-28', '2025-12-01'],
      '2025-07-28',
      'known dump',
    ],
    [
      'of files only some of which are known',
      [known, other],
      ['2025-12-01'],
      '2025-12-01',
      'newest paper',
    ],
  ] as const)('is that %s', (_, files, dates, date, dateSource) => {
    expect(snapshotDate(files, dates, '2026-01-01')).toEqual({ date, dateSource })
  })
})
