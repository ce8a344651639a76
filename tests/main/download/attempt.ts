import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Progress } from '../../../src-main/archive/import/dump-reader'
import { download, type DownloadOptions } from '../../../src-main/download/download'
import type { DownloadFile, DownloadList } from '../../../src-main/download/download-list'
import type { FickleHost } from './fickle-host'

const sha256Of = (content: Buffer): string => createHash('sha256').update(content).digest('hex')

/** A file of the list: one whose size and SHA-256 are known, unless a test says otherwise. */
export const fileOf = (
  content: Buffer,
  addresses: readonly string[],
  unlike: Partial<DownloadFile> = {},
): DownloadFile => ({
  name: 'file.gz',
  kind: 'papers',
  bytes: content.length,
  sha256: sha256Of(content),
  addresses,
  ...unlike,
})

export const listOf = (...files: DownloadFile[]): DownloadList => ({
  title: 'Files of a test',
  licence: 'none',
  source: 'the test',
  files,
})

/** A folder of a test, and downloads into it in which no time passes. */
export class Attempt {
  readonly folder = mkdtempSync(join(tmpdir(), 'pwc-download-'))
  readonly stages: string[] = []
  readonly waits: number[] = []

  constructor(private readonly host: FickleHost) {}

  get path(): string {
    return join(this.folder, 'file.gz')
  }

  /** What was published; null when nothing was. */
  get published(): Buffer | null {
    return existsSync(this.path) ? readFileSync(this.path) : null
  }

  get partial(): string {
    return `${this.path}.download`
  }

  get names(): string[] {
    return readdirSync(this.folder).toSorted()
  }

  run(
    file: DownloadFile,
    unlike: Partial<DownloadOptions> = {},
    onProgress: (progress: Progress) => void = () => {},
  ) {
    return download({
      list: listOf(file),
      names: [file.name],
      folder: this.folder,
      signal: new AbortController().signal,
      environment: {},
      ...unlike,
      onProgress: (progress) => {
        if (this.stages.at(-1) !== progress.stage) this.stages.push(progress.stage)
        onProgress(progress)
        this.host.seen(progress.done)
      },
      transferring: {
        allowLoopback: true,
        waits: [1, 2, 4],
        wait: async (milliseconds) => this.waits.push(milliseconds),
        stallLimit: 10_000,
        ...unlike.transferring,
      },
    })
  }

  end(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
