import { existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ArchiveError } from '../archive/errors'
import { LockError, whileLocked } from '../disk/file-lock'
import { LARGEST_FILE, nothing, readMaterial, writeMaterial } from './material'
import type { Material } from './material'
import { removeLeftPartials, replaceFile } from '../disk/replace-file'

interface Kept {
  material: Material
  /** Why what was decided before cannot be used, or nothing new can be kept; null when all is well. */
  trouble: string | null
  /** What becomes of the file when something new is kept. */
  fate: 'replaced' | 'backed up' | 'set aside' | 'left alone'
}

/**
 * What the reader decided and keeps, in `reader.json` of the data folder. Several programs may have it
 * open: it is read again when it has changed, and before each change. Synchronous, as the archive answers.
 */
export class ReaderFile {
  readonly #path: string
  readonly #log: (line: string) => void
  #kept: Kept = { material: nothing, trouble: null, fate: 'replaced' }
  /** Tells the file that was read from another in its place; null before the first reading. */
  #stamp: string | null = null
  /** The name under which this program set a damaged file aside. */
  #aside: string | null = null

  constructor(folder: string, log: (line: string) => void) {
    this.#path = join(folder, 'reader.json')
    this.#log = log
  }

  get material(): Material {
    return this.#kept.material
  }

  get trouble(): string | null {
    return this.#kept.trouble ?? (this.#aside && damaged(this.#path, `is kept as ${this.#aside}`))
  }

  /** Whether there is nothing that a change would put aside, or that forbids it. */
  get isSound(): boolean {
    return this.#kept.trouble === null
  }

  /** Reads the file, unless it is the one that was read last. */
  refresh(): void {
    const stamp = stampOf(this.#path)
    if (stamp === this.#stamp) return
    this.#kept = read(this.#path)
    this.#stamp = stamp
  }

  /**
   * Keeps what `change` makes of the material; nothing is written when it returns it as it is. Throws
   * ArchiveError when it cannot be kept.
   */
  change(change: (material: Material) => Material): void {
    this.refresh()
    if (change(this.material) === this.material) return
    try {
      mkdirSync(dirname(this.#path), { recursive: true, mode: 0o700 })
      whileLocked(this.#path, (confirm) => {
        // Another program may have written since.
        this.refresh()
        const changed = change(this.material)
        if (changed !== this.material) this.#write(changed, confirm)
      })
    } catch (error) {
      if (error instanceof ArchiveError) throw error
      throw notKept(`${this.#path} cannot be written: ${reasonOf(error)}.`)
    }
    this.refresh()
  }

  #write(material: Material, confirm: () => void): void {
    const { trouble, fate } = this.#kept
    if (fate === 'left alone') throw notKept(`${trouble}`)
    const text = writeMaterial(material)
    if (text === null)
      throw notKept(`${this.#path} would become too large; take away what you no longer need.`)
    removeLeftPartials(this.#path)
    if (fate === 'set aside') this.#setAside()
    if (fate === 'backed up') backUp(this.#path)
    replaceFile(this.#path, text, confirm)
  }

  #setAside(): void {
    const aside = freeName(this.#path, 'damaged')
    renameSync(this.#path, aside)
    this.#aside = aside
    this.#log(`${this.#path} is damaged; it is kept as ${aside}.`)
  }
}

function read(path: string): Kept {
  try {
    const status = statSync(path, { throwIfNoEntry: false })
    if (!status) return { material: nothing, trouble: null, fate: 'replaced' }
    const isFit = status.isFile() && status.size <= LARGEST_FILE
    const reading = isFit ? readMaterial(readFileSync(path, 'utf8')) : undefined
    if (reading?.form === 'own')
      return { material: reading.material, trouble: null, fate: 'replaced' }
    if (reading?.form === 'earlier')
      return { material: reading.material, trouble: null, fate: 'backed up' }
    if (reading?.form === 'newer')
      return { material: reading.material, trouble: newer(path), fate: 'left alone' }
    const trouble = damaged(path, 'will be set aside when you next decide something')
    return { material: nothing, trouble, fate: 'set aside' }
  } catch (error) {
    const trouble = `What you decided before cannot be read: ${path}: ${reasonOf(error)}.`
    return { material: nothing, trouble, fate: 'left alone' }
  }
}

const newer = (path: string) =>
  `${path} was written by a newer version of this program; this one goes by it as far as it can, but does not change it.`

const damaged = (path: string, fate: string) =>
  `What you decided before cannot be read: ${path} is damaged and ${fate}.`

const notKept = (why: string) => new ArchiveError('unusable-file', `Nothing was kept. ${why}`)

/** What is another after each change; empty where there is no file. */
function stampOf(path: string): string {
  try {
    const status = statSync(path, { bigint: true, throwIfNoEntry: false })
    return status ? `${status.ino} ${status.size} ${status.mtimeNs}` : ''
  } catch {
    // Reading it will say why.
    return 'unreadable'
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission',
  EPERM: 'there is no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  ENOTDIR: 'its folder is a file',
  EEXIST: 'its folder is a file',
  ELOOP: 'it is a link that leads back to itself',
}

/** Why a file of the data folder cannot be read or written, to follow its name. */
export function reasonOf(error: unknown): string {
  if (error instanceof LockError) return 'another program holds it; try again'
  const { code = '', message } = error as NodeJS.ErrnoException
  return reasons[code] ?? message
}

/** Keeps the file as an earlier version wrote it, once: a crash may come before the new one stands. */
function backUp(path: string): void {
  const text = readFileSync(path, 'utf8')
  const usual = path.replace(/\.json$/, '.v1.json')
  if (existsSync(usual) && readFileSync(usual, 'utf8') === text) return
  replaceFile(freeName(path, 'v1'), text)
}

function freeName(path: string, word: string): string {
  const stem = path.replace(/\.json$/, `.${word}`)
  for (let count = 1; ; count++) {
    const name = count === 1 ? `${stem}.json` : `${stem}-${count}.json`
    if (!existsSync(name)) return name
  }
}
