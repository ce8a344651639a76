import { exportParquet } from '../../archive/parquet/export-parquet'
import { openSnapshot } from '../../archive/snapshots'
import { fileInUse } from '../../snapshots/file-in-use'
import { placesOf } from '../kept-places'
import { chooseSnapshot } from '../snapshot-choice'
import { progressOn } from './progress'
import type { World } from './terminal'

export interface ParquetOrder {
  /** The folder to make. */
  folder: string
  archive?: string
}

/** Writes a whole snapshot as Parquet files into a new folder. */
export async function exportAsParquet(
  { folder, archive }: ParquetOrder,
  world: World,
): Promise<0 | 1> {
  const choice = chooseSnapshot(archive, world.env, world.shippedSnapshot)
  const db = await openSnapshot(fileInUse(placesOf(choice, world.dataFolder)).path)
  const progress = progressOn(world.stderr)
  let interrupted = false
  const stopListening = world.onInterrupt(() => (interrupted = true))
  try {
    const rows = await exportParquet(db, folder, (step) => {
      if (interrupted) throw new Interrupted('The reader stopped it.')
      progress.show(step)
    })
    progress.end()
    world.stdout.write(`${rows.size} tables at ${folder}; its README says what they are.\n`)
    return 0
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error
    progress.end()
    world.stderr.write('Stopped; nothing was written.\n')
    return 1
  } finally {
    stopListening()
    db.close()
  }
}

class Interrupted extends Error {}
