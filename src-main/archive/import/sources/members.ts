import { ArchiveError } from '../../errors'
import type { Stored } from './stored'

/** What is in an archive that can be read, and what is not read, with the reason. */
export interface Members {
  files: Stored[]
  leftOut: LeftOut[]
}

/** A file that is not read. */
export interface LeftOut {
  name: string
  reason: string
}

/** The archive holds five dumps, with all their parts some dozens of files. */
const MOST_MEMBERS = 2000

/** To be called before another member is added. */
export function refuseTooMany({ files, leftOut }: Members, archive: string): void {
  if (files.length + leftOut.length < MOST_MEMBERS) return
  throw new ArchiveError(
    'unusable-file',
    `${archive} cannot be imported: it holds more than ${MOST_MEMBERS} files. Unpack it and choose the dumps.`,
  )
}
