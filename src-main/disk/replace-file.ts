import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isRunning } from './is-running'
import { syncFolder } from './sync-folder'

/**
 * Puts a text in the place of a file: after a crash there is the old file or the new one. `confirm` is
 * called last, and may still throw.
 */
export function replaceFile(path: string, text: string, confirm: () => void = () => {}): void {
  const partial = `${path}.${process.pid}.partial`
  try {
    const file = openSync(partial, 'w', 0o600)
    try {
      writeFileSync(file, text)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    confirm()
    renameSync(partial, path)
  } catch (error) {
    rmSync(partial, { force: true })
    throw error
  }
  syncFolder(dirname(path))
}

/** A file that was not finished, or a lock that was being moved away. */
const LEFT = /^(?:lock\.)?(?<id>\d+)(?:\.partial)?$/

/** Removes what writers of a file left behind that were ended in the middle. */
export function removeLeftPartials(path: string): void {
  const folder = dirname(path)
  const begin = `${basename(path)}.`
  for (const name of readdirSync(folder)) {
    const writer = name.startsWith(begin)
      ? LEFT.exec(name.slice(begin.length))?.groups?.['id']
      : null
    if (writer && !isRunning(Number(writer)) && Number(writer) !== process.pid)
      rmSync(join(folder, name), { force: true })
  }
}
