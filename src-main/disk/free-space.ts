import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'

/** Bytes that a program may still write on the disk of a folder, which need not be there yet. */
export function freeBytes(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    const parent = dirname(folder)
    return parent === folder ? null : freeBytes(parent)
  }
}
