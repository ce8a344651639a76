import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { verifySnapshot } from '../../snapshots/verify-snapshot'
import { keptFile } from '../../snapshots/kept-files'
import { placesOf } from '../kept-places'
import { chooseSnapshot } from '../snapshot-choice'
import { progressOn } from './progress'
import type { World } from './terminal'

/** Reads a kept snapshot, or any file, whole. 1 when it is damaged. */
export async function verify({ snapshot }: { snapshot: string }, world: World): Promise<0 | 1> {
  const progress = progressOn(world.stderr)
  const choice = chooseSnapshot(undefined, world.env, world.shippedSnapshot)
  const places = placesOf(choice, world.dataFolder)
  const isFile = existsSync(snapshot)
  const path = isFile ? snapshot : keptFile(places, snapshot).path
  const { sentence, fingerprint } = verifySnapshot(
    { path, name: isFile ? basename(path) : snapshot },
    progress.show,
  )
  progress.end()
  const isWhole = fingerprint !== null
  ;(isWhole ? world.stdout : world.stderr).write(`${sentence}\n`)
  if (isWhole) world.stdout.write(`Fingerprint ${fingerprint}\n`)
  return isWhole ? 0 : 1
}
