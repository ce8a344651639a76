import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
// Not the build for Node, which declares a `require` of its own, as the bundle does.
import { Zip, ZipDeflate } from 'fflate/browser'
import { partialOf } from '../../archive/partial-files'
import { UsageError } from './line'

/** Where the files of an export go. Nothing stands under the name asked for until it is finished. */
export interface ExportTarget {
  add(path: string, text: string): void
  finish(): void
  /** Leaves nothing behind. */
  discard(): void
}

/** A zip file when the name says so, else a folder. Throws UsageError for one that cannot be used. */
export function exportTarget(to: string): ExportTarget {
  const path = resolve(to)
  const isZip = path.toLowerCase().endsWith('.zip')
  const refusal = whyNotBelow(dirname(path)) ?? (isZip ? whyNoFile(path) : whyNoFolder(path))
  if (refusal) throw new UsageError(`${to} ${refusal}`, 'export')
  mkdirSync(dirname(path), { recursive: true })
  return isZip ? zipTarget(path) : folderTarget(path)
}

const whyNotBelow = (folder: string) =>
  existsSync(folder) && !statSync(folder).isDirectory()
    ? 'cannot be made, since its folder is a file; name another.'
    : null

const whyNoFile = (path: string) =>
  existsSync(path) && !statSync(path).isFile() ? 'is no file; name another.' : null

function whyNoFolder(path: string): string | null {
  if (!existsSync(path)) return null
  if (!statSync(path).isDirectory())
    return 'is no folder; name another, or a file that ends with .zip.'
  return readdirSync(path).length > 0 ? 'is not empty; name a new folder.' : null
}

function folderTarget(path: string): ExportTarget {
  const partial = partialOf(path)
  mkdirSync(partial)
  return {
    add: (name, text) => writeFileSync(join(partial, safe(name)), text),
    finish() {
      if (!existsSync(path)) return renameSync(partial, path)
      for (const name of readdirSync(partial)) renameSync(join(partial, name), join(path, name))
      rmSync(partial, { recursive: true })
    },
    discard: () => rmSync(partial, { recursive: true, force: true }),
  }
}

function zipTarget(path: string): ExportTarget {
  const partial = partialOf(path)
  let file: number | null = openSync(partial, 'w')
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    if (file !== null) writeSync(file, chunk)
  })
  const end = () => {
    if (file !== null) closeSync(file)
    file = null
  }
  return {
    add(name, text) {
      // By default each entry reserves memory for files a hundred times as large.
      const entry = new ZipDeflate(safe(name), { mem: 4 })
      zip.add(entry)
      entry.push(new TextEncoder().encode(text), true)
    },
    finish() {
      zip.end()
      end()
      renameSync(partial, path)
    },
    discard() {
      end()
      rmSync(partial, { force: true })
    },
  }
}

/** Names come from ids, and ids from strangers; none may lead elsewhere. */
function safe(name: string): string {
  if (basename(name) !== name) throw new Error(`“${name}” is no name of a file.`)
  return name
}
