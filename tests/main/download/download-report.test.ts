import { expect, it } from 'vitest'
import { sayReport, type Downloaded } from '../../../src-main/download/download-report'

const file = (name: string, host: string | null, isChecked = true): Downloaded => ({
  name,
  path: `/dumps/${name}`,
  bytes: 1_250_000,
  isChecked,
  host,
})

it.each<[Downloaded[], string[], string]>([
  [[file('a.gz', 'h')], [], 'Downloaded 1 file, 1.3 MB.'],
  [[file('a.gz', 'h'), file('b.gz', 'h')], [], 'Downloaded 2 files, 2.5 MB.'],
  [[file('a.gz', null)], [], '1 file was there already.'],
  [
    [file('a.gz', 'h'), file('b.gz', null, false)],
    [],
    'Downloaded 1 file, 1.3 MB. 1 file was there already. Nothing is known to check b.gz by.',
  ],
  [
    [],
    ['c.gz was not downloaded: h does not have it (404).'],
    'c.gz was not downloaded: h does not have it (404).',
  ],
])('what came of it: %j %j', (files, failures, sentence) => {
  expect(sayReport({ files, failures })).toBe(sentence)
})
