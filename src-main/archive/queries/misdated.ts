import { EARLIEST } from '../import/snapshot-date'

/** Whether a date cannot be right: before all papers, or after the last day of a snapshot. */
export const isMisdated = (date: string | null, lastDay: string): boolean =>
  date !== null && (date < EARLIEST || date > lastDay)
