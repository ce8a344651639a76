import { open, readdir, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { DumpKind } from '#contract/snapshot'
import { ArchiveError } from '../errors'
import { contentOf, unreadable, type GivenFile } from './dump-bytes'
import { JsonItems, NotADump } from './json-items'

/** A file that was recognised. */
export interface Dump extends GivenFile {
  kind: DumpKind
}

export interface Found {
  dumps: Dump[]
  /** Names of the files of a given folder that are no dumps. */
  ignored: string[]
}

/** The kinds of dump, in the order in which they are shown, with their official file names. */
export const DUMP_FILES: Readonly<Record<DumpKind, string>> = {
  papers: 'papers-with-abstracts.json.gz',
  links: 'links-between-papers-and-code.json.gz',
  'evaluation-tables': 'evaluation-tables.json.gz',
  datasets: 'datasets.json.gz',
  methods: 'methods.json.gz',
}

/** The keys that tell dumps apart: all of the first list and one of the second, first match wins. */
const SIGNS: readonly [DumpKind, all: readonly string[], any: readonly string[]][] = [
  ['links', ['repo_url'], ['paper_url', 'paper_title', 'paper_arxiv_id']],
  ['evaluation-tables', ['task'], ['datasets', 'subtasks']],
  ['papers', ['title'], ['paper_url', 'url_abs', 'arxiv_id', 'abstract']],
  ['methods', ['name'], ['introduced_year', 'collections', 'code_snippet_url']],
  ['datasets', ['name'], ['variants', 'modalities', 'data_loaders', 'languages', 'homepage']],
]

/** Files of other formats in which people keep this archive, by their first bytes. */
const OTHER_FORMATS: readonly [start: string, reason: string][] = [
  ['PAR1', 'it is a Parquet file, and only the JSON dumps can be imported'],
  ['PK\u0003\u0004', 'it is a zip archive; unpack it and choose the files in it'],
  ['SQLite format 3\0', 'it is an SQLite file; a snapshot is opened, not imported'],
]

const GZIP = '\u001f\u008b'

/** An item that fits no kind says little when others do; this many in a row say enough. */
const MOST_STRANGE_ITEMS = 100

/**
 * Tells which file is which dump, by its content and not by its name. Of a folder its own files are
 * taken, and what is no dump is left out; a file given by itself must be one.
 */
export async function findDumps(paths: readonly string[]): Promise<Found> {
  const found: Found = { dumps: [], ignored: [] }
  const seen = new Set<string>()
  for (const path of paths) {
    const files = await filesAt(path)
    for (const file of files.paths) {
      const real = await realpath(file)
      if (seen.has(real)) continue
      seen.add(real)
      await addDump(found, file, files.inFolder)
    }
  }
  if (found.dumps.length === 0) throw noneFound(paths)
  refuseTwice(found.dumps)
  return found
}

async function filesAt(path: string): Promise<{ paths: string[]; inFolder: boolean }> {
  try {
    const given = await stat(path)
    if (given.isFile()) return { paths: [path], inFolder: false }
    if (!given.isDirectory())
      throw new ArchiveError('unusable-file', `${path} is neither a file nor a folder.`)
    return { paths: await filesIn(path), inFolder: true }
  } catch (error) {
    throw error instanceof ArchiveError ? error : unreadable(path, error)
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).toSorted()
  const files: string[] = []
  for (const path of names.map((name) => join(folder, name))) {
    // A link may lead nowhere.
    const status = await stat(path).catch(() => null)
    if (status?.isFile()) files.push(path)
  }
  return files
}

async function addDump(found: Found, path: string, inFolder: boolean): Promise<void> {
  try {
    found.dumps.push(await recognise(path))
  } catch (error) {
    if (!inFolder || !(error instanceof NotADump)) throw error
    found.ignored.push(basename(path))
  }
}

/** The dump in a file. Reads no further than its first items. */
async function recognise(path: string): Promise<Dump> {
  const name = basename(path)
  const { start, bytes } = await beginningOf(path, name)
  const other = OTHER_FORMATS.find(([signature]) => start.startsWith(signature))
  if (other) throw new NotADump(name, other[1])
  if (bytes === 0 && !/\.json(\.gz)?$/i.test(name)) throw new NotADump(name, 'it is empty')
  const file: GivenFile = { path, name, bytes, isGzip: start.startsWith(GZIP) }
  return { ...file, kind: await kindOfContent(file) }
}

async function beginningOf(path: string, name: string): Promise<{ start: string; bytes: number }> {
  try {
    const file = await open(path)
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(16))
      const { size } = await file.stat()
      return { start: buffer.toString('latin1', 0, bytesRead), bytes: size }
    } finally {
      await file.close()
    }
  } catch (error) {
    throw unreadable(name, error)
  }
}

async function kindOfContent(file: GivenFile): Promise<DumpKind> {
  const items = new JsonItems(file.name)
  let strange = 0
  for await (const chunk of contentOf(file)) {
    for (const item of items.take(chunk)) {
      const kind = kindOf(item)
      if (kind) return kind
      if (++strange === MOST_STRANGE_ITEMS) throw noKnownKeys(file.name)
    }
  }
  items.end()
  throw strange > 0 ? noKnownKeys(file.name) : new NotADump(file.name, 'its list is empty')
}

function kindOf(item: unknown): DumpKind | undefined {
  if (typeof item !== 'object' || item === null) return undefined
  const has = (key: string) => Object.hasOwn(item, key)
  return SIGNS.find(([, all, any]) => all.every(has) && any.some(has))?.[0]
}

const noKnownKeys = (name: string) =>
  new NotADump(name, 'its items have the keys of none of the five dumps')

function noneFound(paths: readonly string[]): ArchiveError {
  const where =
    paths.length > 0 ? `${paths.join(', ')} holds none of the dumps` : 'No file was given'
  const names = Object.values(DUMP_FILES).join(', ')
  return new ArchiveError('unusable-file', `${where}. Choose one or more of ${names}.`)
}

function refuseTwice(dumps: readonly Dump[]): void {
  const byKind = new Map<DumpKind, Dump>()
  for (const dump of dumps) {
    const other = byKind.get(dump.kind)
    if (other)
      throw new ArchiveError(
        'unusable-file',
        `${other.name} and ${dump.name} both hold ${dump.kind}. Choose one of them.`,
      )
    byKind.set(dump.kind, dump)
  }
}
