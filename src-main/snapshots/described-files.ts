import type { Info } from '#contract/snapshot'
import type { KeptSnapshot } from '#contract/kept-snapshots'
import { ArchiveError } from '../archive/errors'
import { SnapshotMeta } from '../archive/queries/snapshot-meta'
import { openSnapshot } from '../archive/snapshots'
import type { KeptFile } from './kept-files'

type Description = Pick<KeptSnapshot, 'facts' | 'trouble'>

/** What snapshot files say of themselves, read again only when a file has changed. */
export class DescribedFiles {
  readonly #read = new Map<string, { stamp: string; description: Description }>()

  /** What a file that was described before calls itself; null when that is not known. */
  knownName({ path }: Pick<KeptFile, 'path'>): string | null {
    return this.#read.get(path)?.description.facts?.name ?? null
  }

  /** Opens the file for a moment when it is new. Never throws: what is wrong with it is told. */
  async describe({ path, stamp }: KeptFile): Promise<Description> {
    const known = this.#read.get(path)
    if (known?.stamp === stamp) return known.description
    const description = await describe(path)
    this.#read.set(path, { stamp, description })
    return description
  }
}

async function describe(path: string): Promise<Description> {
  try {
    const { report: _, ...facts } = await infoOf(path)
    return { facts, trouble: null }
  } catch (error) {
    const isKnown = error instanceof ArchiveError
    const trouble = isKnown ? error.message : `${path} cannot be read: ${String(error)}.`
    return { facts: null, trouble }
  }
}

/** All that a snapshot says of itself. Throws ArchiveError when it cannot be opened. */
export async function infoOf(path: string): Promise<Omit<Info, 'bytes' | 'fileBacked'>> {
  const db = await openSnapshot(path)
  try {
    return new SnapshotMeta(db).json<Omit<Info, 'bytes' | 'fileBacked'>>('info')
  } finally {
    db.close()
  }
}
