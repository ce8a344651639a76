import type { SnapshotFacts, SourceFile } from '#contract/snapshot'

/**
 * SHA-256 of the last dumps that were public, as a download log of 10 August 2025 keeps them
 * (Chivier/YA-PapersWithCode, download_log.json).
 */
const LAST_PUBLIC_DUMPS = new Set([
  '6a0a820800d4487d838ce96f12383ea9ae68ffac8ddd08c525c896cf30d4a260',
  'e7c60f2170880af3bd5a5b9469a951341435e4ccfd21d3d18393c52cfec24694',
  '9da9cd53fabf88bd7728551aadaf3dc91c86f87621c884ff7cc4da969b0d95ee',
  'fc5a66d3274d8e39c7673563096bea94d9b52525c754ce944ff843d6f935ac7f',
  '6ef923aaf24ff62c6ef567518728d4c85dba1b23eecbc8e1bb5ad5d6990fe25f',
])
const DOWNLOADED = '2025-08-10'

/** No paper of the archive is older; an earlier date is a mistake. */
export const EARLIEST = '1900-01-01'

/**
 * The day of a snapshot. The dumps do not say, so it is that of the newest paper, which makes it a
 * lower bound; a date later than the import, or than the day when a known dump was downloaded,
 * is a mistake and left out.
 */
export function snapshotDate(
  files: readonly SourceFile[],
  dates: readonly (string | null)[],
  today: string,
): Pick<SnapshotFacts, 'date' | 'dateSource'> {
  const isKnown = files.every(({ sha256 }) => LAST_PUBLIC_DUMPS.has(sha256))
  const latest = isKnown ? DOWNLOADED : today
  let date: string | null = null
  for (const day of dates)
    if (day !== null && day >= EARLIEST && day <= latest && (date === null || day > date))
      date = day
  return { date, dateSource: date === null ? 'unknown' : isKnown ? 'known dump' : 'newest paper' }
}
