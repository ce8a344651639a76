import { closeSync, openSync, rmSync, statSync } from 'node:fs'

/** Milliseconds. Whoever holds a lock only writes a small file; an older one is left from a crash. */
const LONGEST_HOLD = 2000
const PATIENCE = 5000
const PAUSE = 5

/** Another program held the file for too long. */
export class LockError extends Error {}

/**
 * Does something while no other program does the same with this file, so that none overwrites what
 * another wrote after it had read. Waits for its turn. Throws LockError when it does not come.
 */
export function whileLocked(path: string, act: () => void): void {
  const lock = `${path}.lock`
  const end = Date.now() + PATIENCE
  while (!take(lock)) {
    if (Date.now() > end) throw new LockError(`${lock} is held`)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
  }
  try {
    act()
  } finally {
    rmSync(lock, { force: true })
  }
}

function take(lock: string): boolean {
  try {
    closeSync(openSync(lock, 'wx', 0o600))
    return true
  } catch (error) {
    // Windows answers EPERM while another is removing it.
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EEXIST' && !(code === 'EPERM' && process.platform === 'win32')) throw error
    removeIfLeft(lock)
    return false
  }
}

function removeIfLeft(lock: string): void {
  const status = statSync(lock, { throwIfNoEntry: false })
  if (status && Date.now() - status.mtimeMs > LONGEST_HOLD) rmSync(lock, { force: true })
}
