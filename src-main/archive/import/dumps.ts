import { realpath, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { DumpKind } from '#contract/snapshot'
import { ArchiveError } from '../errors'
import { NotADump } from './json-items'
import { unreadable } from './sources/explained'
import { filesIn, type FolderFile } from './sources/folder-files'
import { printable } from './sources/labels'
import type { LeftOut } from './sources/members'
import { asDumps, type Dump } from './sources/parts'
import { recognise, type Recognised } from './sources/recognise'
import type { DumpSource } from './sources/source'
import { storedFile, type Stored } from './sources/stored'
import { tarMembers } from './sources/tar-members'
import { zipMembers } from './sources/zip-members'

/** A finished snapshot of this program, which is copied and not imported. */
interface FoundSnapshot {
  path: string
  name: string
  bytes: number
  layout: number
}

export interface Found {
  dumps: Dump[]
  snapshots: FoundSnapshot[]
  /** Files of a given folder or archive that are not read. */
  leftOut: LeftOut[]
}

/** The kinds of dump, in the order in which they are shown, with their official file names. */
export const DUMP_FILES: Readonly<Record<DumpKind, string>> = {
  papers: 'papers-with-abstracts.json.gz',
  links: 'links-between-papers-and-code.json.gz',
  'evaluation-tables': 'evaluation-tables.json.gz',
  datasets: 'datasets.json.gz',
  methods: 'methods.json.gz',
}

/**
 * Tells which file is which dump, by its content and not by its name. What is no dump is left out of
 * a folder or an archive; a file given by itself must be one. `onStep` is called as it goes on.
 */
export async function findDumps(
  paths: readonly string[],
  onStep: () => void = () => {},
): Promise<Found> {
  const search = new Search(onStep)
  for (const path of paths) await search.add(path)
  const { sources, snapshots, leftOut } = search
  if (sources.length === 0 && snapshots.length === 0) throw noneFound(paths, leftOut)
  return { dumps: asDumps(sources), snapshots, leftOut }
}

interface FoundSource {
  kind: DumpKind
  source: DumpSource
  /** How many folders below the chosen one it was found. */
  depth: number
}

class Search {
  sources: FoundSource[] = []
  readonly snapshots: FoundSnapshot[] = []
  readonly leftOut: LeftOut[] = []
  readonly #seen = new Set<string>()

  constructor(private readonly onStep: () => void) {}

  /** Looks at a file, or at all files of a folder. */
  async add(path: string): Promise<void> {
    const { files, leftOut, inFolder } = await filesAt(path)
    this.leftOut.push(...leftOut)
    const known = this.sources.length
    for (const file of files) {
      const real = await realpath(file.path)
      if (this.#seen.has(real)) continue
      this.#seen.add(real)
      this.onStep()
      const stored = storedFile(file.path, file.name, file.bytes)
      await this.#unlessLeftOut(stored, inFolder, () => this.#addFile(stored, file.depth))
    }
    this.#preferNearest(this.sources.splice(known))
  }

  /** A folder may hold another archive further down: of each dump what is nearest to the top is read. */
  #preferNearest(sources: readonly FoundSource[]): void {
    const nearest = new Map<DumpKind, number>()
    for (const { kind, depth } of sources)
      nearest.set(kind, Math.min(depth, nearest.get(kind) ?? depth))
    for (const found of sources)
      if (found.depth === nearest.get(found.kind)) this.sources.push(found)
      else this.leftOut.push({ name: found.source.name, reason: FURTHER_DOWN })
  }

  async #addFile(stored: Stored, depth: number): Promise<void> {
    const recognised = await recognise(stored)
    if (recognised.is === 'archive') return this.#addMembers(stored, recognised, depth)
    const { name, path, bytes } = stored
    if (recognised.is === 'dump') this.sources.push({ ...recognised, depth })
    else this.snapshots.push({ path, name, bytes, layout: recognised.layout })
  }

  async #addMembers(
    stored: Stored,
    { archive, packing }: Extract<Recognised, { is: 'archive' }>,
    depth: number,
  ): Promise<void> {
    const members =
      archive === 'zip' ? await zipMembers(stored) : await tarMembers(stored, packing, this.onStep)
    this.leftOut.push(...members.leftOut)
    const known = this.sources.length
    for (const member of members.files) {
      this.onStep()
      await this.#unlessLeftOut(member, true, () => this.#addMember(member, depth))
    }
    if (this.sources.length === known) throw new NotADump(stored.name, 'it holds none of the dumps')
  }

  async #addMember(member: Stored, depth: number): Promise<void> {
    const recognised = await recognise(member)
    if (recognised.is === 'dump') this.sources.push({ ...recognised, depth })
    else throw new NotADump(member.name, WITHIN[recognised.is])
  }

  async #unlessLeftOut(
    { name }: Stored,
    mayLeaveOut: boolean,
    work: () => Promise<void>,
  ): Promise<void> {
    try {
      await work()
    } catch (error) {
      if (!mayLeaveOut || !(error instanceof NotADump)) throw error
      this.leftOut.push({ name, reason: error.reason })
    }
  }
}

const FURTHER_DOWN = 'a file further up in the folder holds the same dump'

/** Why something is not read that stands within an archive. */
const WITHIN = {
  archive: 'it is an archive within an archive',
  snapshot: 'it is a snapshot within an archive; unpack it and choose the snapshot',
}

interface Given {
  files: FolderFile[]
  leftOut: LeftOut[]
  inFolder: boolean
}

async function filesAt(path: string): Promise<Given> {
  try {
    const given = await stat(path)
    if (given.isDirectory()) return { ...(await filesIn(path)), inFolder: true }
    if (!given.isFile())
      throw new ArchiveError('unusable-file', `${path} is neither a file nor a folder.`)
    const file = { path, name: printable(basename(path)), bytes: given.size, depth: 0 }
    return { files: [file], leftOut: [], inFolder: false }
  } catch (error) {
    throw error instanceof ArchiveError ? error : unreadable(path, error)
  }
}

function noneFound(paths: readonly string[], leftOut: readonly LeftOut[]): ArchiveError {
  const where =
    paths.length > 0 ? `${paths.join(', ')} holds none of the dumps` : 'No file was given'
  const names = Object.values(DUMP_FILES).join(', ')
  const sentence = `${where}${reasonsOf(leftOut)}. Choose one or more of ${names}.`
  return new ArchiveError('unusable-file', sentence)
}

/** So many files are named of those that are none; a folder of other things has hundreds. */
const MOST_REASONS = 3

function reasonsOf(leftOut: readonly LeftOut[]): string {
  if (leftOut.length === 0) return ''
  const named = leftOut.slice(0, MOST_REASONS).map(({ name, reason }) => `${name}, ${reason}`)
  const more = leftOut.length - named.length
  return ` (${[...named, ...(more > 0 ? [`and ${more} more`] : [])].join('; ')})`
}
