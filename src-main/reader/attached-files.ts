import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import type { FileState } from '#contract/library'
import { ArchiveError } from '../archive/errors'
import { type Describe, type IsMeant, refuseMore } from './library'
import type { Material, StoredFile } from './material'

export const MOST_FILES = 2000
/** Bytes; the checksum of a larger one would keep whoever asks waiting. */
const LARGEST_PDF = 500 * 1024 * 1024
const BEGINNING = '%PDF-'

/** A file as it is at present. */
type SeenFile = Pick<StoredFile, 'path' | 'bytes' | 'sha256'>

/** Keeps where a PDF is. One that is attached already and has moved gets its new path. */
export function attaching(
  all: Material,
  seen: SeenFile,
  isMeant: IsMeant,
  describe: Describe,
): Material {
  const { files } = all
  const before = files.find(
    (each) => isMeant(each) && (each.path === seen.path || isMovedTo(each, seen)),
  )
  if (before) {
    const isSame = before.path === seen.path && before.sha256 === seen.sha256
    return isSame
      ? all
      : { ...all, files: files.map((each) => (each === before ? { ...before, ...seen } : each)) }
  }
  refuseMore(files, MOST_FILES, 'attached files')
  return { ...all, files: [...files, { ...describe(), ...seen }] }
}

/** Whether it is the same file, which is no longer where it was. */
const isMovedTo = (before: StoredFile, { sha256 }: SeenFile) =>
  before.sha256 === sha256 && stateOf(before).state === 'missing'

/** All but a file that is attached to a thing. */
export function detaching(all: Material, path: string, isMeant: IsMeant): Material {
  const files = all.files.filter((each) => !(isMeant(each) && each.path === path))
  return files.length === all.files.length ? all : { ...all, files }
}

/** How a file is at present, by its name and size: reading every file would take too long. */
export function stateOf({ id, path, bytes }: StoredFile): FileState {
  const status = isOfThisComputer(path) ? statSync(path, { throwIfNoEntry: false }) : undefined
  if (!status?.isFile())
    return {
      id,
      path,
      state: 'missing',
      words: `${path} is not there any more. If you have moved it, attach it again from its new place.`,
    }
  return status.size === bytes
    ? { id, path, state: 'as attached', words: null }
    : {
        id,
        path,
        state: 'changed',
        words: `${path} has changed since you attached it: it had ${count(bytes)} bytes, and has ${count(status.size)}.`,
      }
}

/** The same of one file, once it has been seen to be a PDF that can be opened. Throws ArchiveError. */
export function openable(
  { files }: Material,
  path: string,
  isMeant: IsMeant,
): FileState & { bytes: number } {
  const file = files.find((each) => isMeant(each) && each.path === path)
  if (!file) throw refused('not-found', 'this file is not attached to this paper')
  const state = stateOf(file)
  if (state.words !== null && state.state === 'missing')
    throw new ArchiveError('unusable-file', state.words)
  return { ...state, bytes: whilePdf(path, (_, bytes) => bytes) }
}

/** A PDF of this computer with its size and checksum. Throws ArchiveError for any other file. */
export function seenAt(path: string): SeenFile {
  return whilePdf(path, (file, bytes) => {
    const hash = createHash('sha256')
    const part = Buffer.allocUnsafe(1 << 20)
    let read = 0
    while ((read = readSync(file, part)) > 0) hash.update(part.subarray(0, read))
    return { path, bytes, sha256: hash.digest('hex') }
  })
}

/** Does something with a file that begins as a PDF does, and that the system will take for one. */
function whilePdf<Value>(path: string, act: (file: number, bytes: number) => Value): Value {
  if (!isOfThisComputer(path)) throw refused('invalid-request', 'give the whole path of a file')
  try {
    // A name decides which program opens it, also that of what a link leads to.
    if (![path, realpathSync(path)].every((each) => /\.pdf$/i.test(each)))
      throw refused('unusable-file', `${path} is not named as a PDF is`)
    // Before it is opened: opening a pipe would wait for ever.
    if (!statSync(path).isFile()) throw refused('unusable-file', `${path} is no file`)
    const file = openSync(path, 'r')
    try {
      const { size } = fstatSync(file)
      if (size > LARGEST_PDF) throw refused('unusable-file', `${path} has more than 500 MB`)
      const beginning = Buffer.alloc(BEGINNING.length)
      readSync(file, beginning, { position: 0 })
      if (beginning.toString('latin1') !== BEGINNING)
        throw refused('unusable-file', `${path} does not begin as a PDF does`)
      return act(file, size)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    if (error instanceof ArchiveError) throw error
    throw refused('unusable-file', `${path} cannot be read: ${reasonOf(error)}`)
  }
}

/** No share of another computer: to look for one would already tell it who asks. */
const isOfThisComputer = (path: string) =>
  isAbsolute(path) && !/^[\\/]{2}/.test(path) && !path.includes('\0')

function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file'
  return code === 'EACCES' || code === 'EPERM' ? 'there is no permission' : `${code}`
}

const refused = (code: 'not-found' | 'invalid-request' | 'unusable-file', why: string) =>
  new ArchiveError(code, `The file cannot be used: ${why}.`)

const count = (bytes: number) => bytes.toLocaleString('en')
