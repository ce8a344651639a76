import { join } from 'node:path'
import type { Places } from '../snapshots/kept-files'
import type { SnapshotChoice } from './snapshot-choice'

/** Where snapshots are, on a computer with this folder of the reader's own material. */
export const placesOf = ({ named, shipped }: SnapshotChoice, dataFolder: string): Places => {
  const folder = join(dataFolder, 'snapshots')
  return { folder, shipped, elsewhere: named, record: join(folder, 'snapshots.json') }
}
