import type { Archive, ReaderMethod } from '#contract/contract'
import type { Database } from '../archive/database'
import { ArchiveError } from '../archive/errors'
import { openSnapshot } from '../archive/snapshots'
import { absent, wantedFiles } from './file-in-use'
import { keptFile, type KeptFile, type Places } from './kept-files'
import { changeRecord, nameOf, readRecord, withEntry, withInUse } from './record'

type OpenArchive = Omit<Archive, ReaderMethod>

/** A snapshot that answers. */
interface OpenedSnapshot {
  file: KeptFile
  db: Database
  archive: OpenArchive
}

interface CurrentArchiveOptions {
  places: Places
  /** The answers of an opened snapshot. */
  open(db: Database, file: KeptFile): OpenArchive
  log(line: string): void
}

/** The snapshot in use: one is open at a time, and another can take its place between two questions. */
export class CurrentArchive {
  readonly #options: CurrentArchiveOptions
  #opened: OpenedSnapshot | null = null
  #opening: Promise<OpenedSnapshot> | null = null
  /** Why another snapshot than the wanted one is open. */
  notice: string | null = null

  constructor(options: CurrentArchiveOptions) {
    this.#options = options
  }

  /** The open snapshot; the wanted one is opened first when none is. */
  async opened(): Promise<OpenedSnapshot> {
    if (this.#opened) return this.#opened
    this.#opening ??= this.#openFirst().finally(() => (this.#opening = null))
    const first = await this.#opening
    return (this.#opened ??= first)
  }

  get inUse(): string | null {
    return this.#opened?.file.id ?? null
  }

  /** Opens another snapshot and lets go of the one before. A failure leaves that one open. */
  async switchTo(id: string): Promise<void> {
    const { places } = this.#options
    // Two openings at once could end in either order.
    await this.opened().catch(() => {})
    const next = await this.#open(keptFile(places, id))
    const before = this.#opened
    this.#opened = next
    this.notice = null
    before?.db.close()
    if (next.file.place === 'elsewhere') return
    changeRecord(places.record, (now) => withInUse(now, id))
  }

  /** The one that is opened when the one in use goes. */
  get successor(): string | null {
    return wantedFiles(this.#options.places).find(({ id }) => id !== this.inUse)?.id ?? null
  }

  /** Opens what is in use without the one that is to go; closes nothing that need not be closed. */
  async leave(id: string): Promise<void> {
    if (this.inUse !== id) return
    const { successor } = this
    if (successor === null) throw new ArchiveError('forbidden', 'The only snapshot cannot be left.')
    await this.switchTo(successor)
  }

  close(): void {
    this.#opened?.db.close()
    this.#opened = null
  }

  /** The first of the wanted ones that opens. A damaged one is set aside, and the reader told so. */
  async #openFirst(): Promise<OpenedSnapshot> {
    let failure: unknown = null
    for (const file of wantedFiles(this.#options.places)) {
      try {
        const opened = await this.#open(file)
        if (failure instanceof Error)
          this.notice = `${failure.message} “${file.id}” is open instead.`
        return opened
      } catch (error) {
        // A file that was named for this start is not replaced by another unasked.
        if (file.place === 'elsewhere') throw error
        this.#setAside(file, error)
        failure ??= error
      }
    }
    throw failure ?? absent(this.#options.places)
  }

  async #open(file: KeptFile): Promise<OpenedSnapshot> {
    const { open, log } = this.#options
    const db = await openSnapshot(file.path, log)
    const archive = open(db, file)
    return { file, db, archive: this.#renamed(file.id, archive) }
  }

  /** The archive under the name that the reader gave it, which may change while it is open. */
  #renamed(id: string, archive: OpenArchive): OpenArchive {
    const called = <Named extends { name: string }>(facts: Named): Named => ({
      ...facts,
      name: nameOf(readRecord(this.#options.places.record), id) ?? facts.name,
    })
    return {
      ...archive,
      home: (request) => called(archive.home(request)),
      info: (request) => called(archive.info(request)),
    }
  }

  #setAside({ id, place }: KeptFile, error: unknown): void {
    const { places, log } = this.#options
    const why = error instanceof Error ? error.message : String(error)
    log(why)
    if (place !== 'kept' || !(error instanceof ArchiveError)) return
    try {
      changeRecord(places.record, (now) => withEntry(now, id, { aside: why }))
    } catch (unwritten) {
      // Where nothing can be written, another snapshot still answers; the next start tries again.
      log(unwritten instanceof Error ? unwritten.message : String(unwritten))
    }
  }
}
