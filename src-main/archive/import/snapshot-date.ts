import type { SnapshotFacts, SourceFile } from '#contract/snapshot'
import { OFFICIAL_DAY, OFFICIAL_DUMPS } from './official-dumps'

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
  const isKnown = files.every(({ sha256 }) => OFFICIAL_DUMPS.has(sha256))
  const latest = isKnown ? OFFICIAL_DAY : today
  let date: string | null = null
  for (const day of dates)
    if (day !== null && day >= EARLIEST && day <= latest && (date === null || day > date))
      date = day
  return { date, dateSource: date === null ? 'unknown' : isKnown ? 'known dump' : 'newest paper' }
}
