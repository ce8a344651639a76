/** A file that is there after a download. */
export interface Downloaded {
  name: string
  path: string
  bytes: number
  /** Whether its SHA-256 is known, and is this one. */
  isChecked: boolean
  /** Whose address gave it; null when it was there before. */
  host: string | null
}

export interface DownloadReport {
  files: readonly Downloaded[]
  /** A sentence for each file that is not there. */
  failures: readonly string[]
}

/** What came of a download, in a few sentences. */
export function sayReport({ files, failures }: DownloadReport): string {
  const brought = files.filter((file) => file.host !== null)
  const bytes = brought.reduce((sum, file) => sum + file.bytes, 0)
  const before = files.length - brought.length
  const unchecked = files.filter((file) => !file.isChecked).map((file) => file.name)
  const sentences = [
    brought.length > 0 && `Downloaded ${counted(brought.length)}, ${(bytes / 1e6).toFixed(1)} MB.`,
    before > 0 && `${counted(before)} ${before === 1 ? 'was' : 'were'} there already.`,
    unchecked.length > 0 && `Nothing is known to check ${unchecked.join(', ')} by.`,
    ...failures,
  ]
  return sentences.filter((sentence) => sentence !== false).join(' ')
}

const counted = (files: number) => (files === 1 ? '1 file' : `${files} files`)
