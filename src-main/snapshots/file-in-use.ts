import { ArchiveError } from '../archive/errors'
import { keptFiles, type KeptFile, type Places } from './kept-files'
import { readRecord } from './record'

/**
 * The snapshots that may answer, in the order in which they are tried: the one that was named for this
 * start, and no other; else the one in use, the one before it, the shipped one. Kept ones that are set
 * aside are left out.
 */
export function wantedFiles(places: Places): KeptFile[] {
  const files = keptFiles(places)
  if (places.elsewhere !== null) return files.filter(({ place }) => place === 'elsewhere')
  const { inUse, before, snapshots } = readRecord(places.record)
  const aside = new Set(snapshots.filter((entry) => entry.aside !== undefined).map(({ id }) => id))
  const first = [inUse, before].flatMap((id) => files.filter((file) => file.id === id))
  const shipped = files.filter(({ place }) => place === 'shipped')
  return [...new Set([...first, ...shipped])].filter(
    ({ id, place }) => place !== 'kept' || !aside.has(id),
  )
}

/** The first of them. Throws ArchiveError when there is none. */
export function fileInUse(places: Places): KeptFile {
  const [first] = wantedFiles(places)
  if (first) return first
  throw absent(places)
}

/** Why no snapshot can answer. */
export function absent({ elsewhere, shipped }: Places): ArchiveError {
  const sentence =
    elsewhere === null
      ? `The snapshot that ships with the program is missing at ${shipped}; “npm run build” makes it, ` +
        'or name another with “--archive FILE”.'
      : `There is no snapshot at ${elsewhere}; make one with “pwc import FOLDER --to FILE”.`
  return new ArchiveError('unusable-file', sentence)
}
