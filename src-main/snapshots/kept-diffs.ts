import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openForReading, type Database } from '../archive/database'
import { openDiff, type OpenDiff } from '../archive/diff/open-diff'
import { ArchiveError } from '../archive/errors'
import { keptFile, type Places } from './kept-files'

/** Comparisons are made again in a minute; more of them than these are not kept. */
const MOST_KEPT = 10

/** Where comparisons are kept, beside the snapshots. */
export const comparisonsFolder = ({ folder }: Places): string => join(folder, 'comparisons')

/** The two sides of a comparison, as requests name them. */
interface Sides {
  old: string
  new: string
}

/** The comparisons of kept snapshots, each in a file of its own. */
export class KeptDiffs {
  readonly #places: Places
  /** The one that was asked last: a page follows another. */
  #open: { path: string; db: Database; diff: OpenDiff } | null = null

  constructor(places: Places) {
    this.#places = places
  }

  /** Where a comparison is kept. It has another name once one of the snapshots is another file. */
  pathOf(asked: Sides): string {
    const sides = [asked.old, asked.new].map((id) => keptFile(this.#places, id))
    const named = JSON.stringify(sides.map(({ id, path, stamp }) => [id, path, stamp]))
    const name = createHash('sha256').update(named).digest('hex').slice(0, 32)
    return join(this.#folder, `${name}.sqlite`)
  }

  /** Opens a comparison. Throws ArchiveError when it has not been made. */
  async open(sides: Sides): Promise<OpenDiff> {
    const path = this.pathOf(sides)
    if (this.#open?.path === path) return this.#open.diff
    if (!existsSync(path))
      throw new ArchiveError(
        'not-found',
        `“${sides.old}” and “${sides.new}” have not been compared yet; compare them first.`,
      )
    const db = await openForReading(path)
    try {
      const diff = openDiff(db)
      this.close()
      this.#open = { path, db, diff }
      return diff
    } catch (error) {
      db.close()
      rmSync(path, { force: true })
      throw error
    }
  }

  /** Makes room for another comparison: the oldest go. */
  makeRoom(): void {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
    const files = readdirSync(this.#folder)
      .filter((name) => name.endsWith('.sqlite'))
      .map((name) => join(this.#folder, name))
      .map((path) => ({ path, time: statSync(path).mtimeMs }))
      .toSorted((one, other) => other.time - one.time)
    for (const { path } of files.slice(MOST_KEPT - 1)) rmSync(path, { force: true })
  }

  close(): void {
    this.#open?.db.close()
    this.#open = null
  }

  get #folder(): string {
    return comparisonsFolder(this.#places)
  }
}
