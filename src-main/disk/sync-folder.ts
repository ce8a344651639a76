import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Makes what was renamed or removed in a folder last, which Windows neither needs nor allows. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
