import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { isRunning } from './is-running'

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
      if (identityOf(lock) !== own) throw new LockError(`${lock} was taken over`)
    })
  } finally {
    if (identityOf(lock) === own) rmSync(lock, { force: true })
  }
}

/** What tells the lock from that of another program; null when another holds it. */
function take(lock: string): string | null {
  try {
    writeFileSync(lock, `${process.pid}`, { flag: 'wx', mode: 0o600 })
    return identityOf(lock)
  } catch (error) {
    // Windows answers EPERM while another is removing it.
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EEXIST' && !(code === 'EPERM' && process.platform === 'win32')) throw error
    removeIfLeft(lock)
    return null
  }
}

function identityOf(lock: string): string | null {
  const status = statSync(lock, { bigint: true, throwIfNoEntry: false })
  return status ? `${status.ino} ${status.mtimeNs}` : null
}

/** Of several programs that find a lock that was left, one moves it away; a newer one is put back. */
function removeIfLeft(lock: string): void {
  if (!isLeft(lock)) return
  const moved = `${lock}.${process.pid}`
  try {
    renameSync(lock, moved)
    if (!isLeft(moved)) linkSync(moved, lock)
  } catch {
    // Another program was quicker.
  }
  rmSync(moved, { force: true })
}

/** Whether whoever took a lock has ended, or must have. */
function isLeft(lock: string): boolean {
  const status = statSync(lock, { throwIfNoEntry: false })
  if (!status) return false
  return Date.now() - status.mtimeMs > LONGEST_HOLD || hasEnded(holderOf(lock))
}

/** Null where the file is gone, or the program was ended before it could write who it is. */
function holderOf(lock: string): number | null {
  try {
    return Number(/^\d+$/.exec(readFileSync(lock, 'utf8'))?.[0] ?? NaN) || null
  } catch {
    return null
  }
}

const hasEnded = (holder: number | null) =>
  holder !== null && holder !== process.pid && !isRunning(holder)
