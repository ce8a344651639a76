import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { partialOf } from '../archive/partial-files'

/** Writes a file whole: until all of it is there, whatever stood under its name stays. */
export function writeWhole(path: string, text: string | Uint8Array): void {
  const isThere = existsSync(path)
  // A device or a pipe takes what it is given, and must not be replaced.
  if (isThere && !statSync(path).isFile()) return writeFileSync(path, text)
  const target = isThere ? realpathSync(path) : path
  const partial = partialOf(target)
  try {
    writeFileSync(partial, text)
    renameSync(partial, target)
  } catch (error) {
    rmSync(partial, { force: true })
    throw error
  }
}
