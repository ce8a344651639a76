import { closeSync, linkSync, openSync, renameSync, rmSync, statSync } from 'node:fs'

/** Milliseconds. Whoever holds a lock only writes a small file; an older one is left from a crash. */
const LONGEST_HOLD = 2000
const PATIENCE = 5000
const PAUSE = 5

/** Another program held the file for too long. */
export class LockError extends Error {}

/**
 * Does something while no other program does the same with this file, so that none overwrites what
 * another wrote after it had read. Waits for its turn. `confirm` throws when the turn is over, since a
 * program that was stopped for seconds is taken for one that crashed. Throws LockError.
 */
export function whileLocked(path: string, act: (confirm: () => void) => void): void {
  const lock = `${path}.lock`
  const end = Date.now() + PATIENCE
  let own = take(lock)
  while (own === null) {
    if (Date.now() > end) throw new LockError(`${lock} is held`)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
    own = take(lock)
  }
  try {
    act(() => {
      if (identity(lock) !== own) throw new LockError(`${lock} was taken over`)
    })
  } finally {
    if (identity(lock) === own) rmSync(lock, { force: true })
  }
}

/** What tells the lock from that of another program; null when another holds it. */
function take(lock: string): string | null {
  try {
    closeSync(openSync(lock, 'wx', 0o600))
    return identity(lock)
  } catch (error) {
    // Windows answers EPERM while another is removing it.
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EEXIST' && !(code === 'EPERM' && process.platform === 'win32')) throw error
    removeIfLeft(lock)
    return null
  }
}

function identity(lock: string): string | null {
  const status = statSync(lock, { bigint: true, throwIfNoEntry: false })
  return status ? `${status.ino} ${status.mtimeNs}` : null
}

/** Of several programs that find an old lock, one moves it away; a new one is put back. */
function removeIfLeft(lock: string): void {
  const status = statSync(lock, { throwIfNoEntry: false })
  if (!status || Date.now() - status.mtimeMs <= LONGEST_HOLD) return
  const left = `${lock}.${process.pid}`
  try {
    renameSync(lock, left)
    if (Date.now() - statSync(left).mtimeMs <= LONGEST_HOLD) linkSync(left, lock)
  } catch {
    // Another program was quicker.
  }
  rmSync(left, { force: true })
}
