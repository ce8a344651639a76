import type { SnapshotFacts } from '#contract/snapshot'

type Dated = Pick<SnapshotFacts, 'date' | 'dateSource'>

/** The day of a snapshot; "≥" when it is only known to be no older than its newest paper. */
export function snapshotDate({ date, dateSource }: Dated): string {
  if (date === null) return 'unknown date'
  return dateSource === 'newest paper' ? `≥ ${date}` : date
}

/** Where the day comes from, as a sentence. */
export function snapshotDateNote({ date, dateSource }: Dated): string {
  if (date === null || dateSource === 'unknown') return 'The dumps carry no date.'
  return dateSource === 'newest paper'
    ? `Newest paper ${date}; the dumps themselves carry no date.`
    : `Made from published dumps of ${date}.`
}
