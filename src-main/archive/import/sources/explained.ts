import { ArchiveError } from '../../errors'
import { damaged } from '../json-items'

/** The sentence for what went wrong while a file was read; any other error as it is. */
export function explained(name: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || error instanceof ArchiveError) return error
  const code = String(error.code)
  if (code === 'Z_BUF_ERROR') return damaged(name, 'its compressed data end too early', error)
  if (code.startsWith('Z_')) return damaged(name, 'its compressed data cannot be unpacked', error)
  return unreadable(name, error)
}

/** The sentence for a file that the system does not let us read. */
export function unreadable(name: string, cause: unknown): ArchiveError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'an unknown error'
  const reason = REASONS.get(code) ?? `the system reports ${code}`
  return new ArchiveError('unusable-file', `${name} cannot be read: ${reason}.`, { cause })
}

const REASONS = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['EACCES', 'you have no permission to read it'],
  ['EPERM', 'you have no permission to read it'],
  ['EIO', 'the disk reports an error'],
  ['ELOOP', 'it is a link that leads back to itself'],
  ['ENOTDIR', 'a part of its path is a file and no folder'],
  ['ENAMETOOLONG', 'its name is too long'],
])
