import type { RequestOf } from '#contract/contract'
import type { CurrentArchive } from './current-archive'
import type { DescribedFiles } from './described-files'
import { downloadFolder } from './download-folder'
import type { KeptDiffs } from './kept-diffs'
import { keptFile, newFile, type KeptFile, type Places } from './kept-files'
import { changeRecord, nameOf, readRecord, withEntry } from './record'
import type { Plan } from './works'
import { takeWriterLock } from './writer-lock'

interface Workshop {
  places: Places
  /** The version of this program. */
  tool: string
  current: CurrentArchive
  described: DescribedFiles
  diffs: KeptDiffs
}

/** The long works as they are begun from the app. */
export const worksToBegin = (workshop: Workshop) => ({
  import: (request: RequestOf<'import'>) => importing(workshop, request),
  verify: (request: RequestOf<'verify'>) => verifying(workshop, request),
  compare: (request: RequestOf<'compare-snapshots'>) => comparing(workshop, request),
  export: (request: RequestOf<'export-parquet'>) => exporting(workshop, request),
  download: () => downloading(workshop),
})

/** The paths of a request, which has a line for each. */
export const pathsOf = (lines: string): string[] =>
  lines.split(/\r?\n/).filter((line) => line !== '')

function importing(
  { places, tool, current }: Workshop,
  { paths, name, use }: RequestOf<'import'>,
): Plan {
  const release = takeWriterLock(places.folder)
  const { id, path } = newFile(places, name ?? 'Archive')
  return {
    kind: 'import',
    title: `Importing ${name ?? 'Archive'}`,
    order: {
      kind: 'import',
      paths: pathsOf(paths),
      to: path,
      name: name ?? null,
      tool,
    },
    async whenDone() {
      if (use) await current.switchTo(id)
      return id
    },
    release,
  }
}

function verifying(workshop: Workshop, { snapshot }: RequestOf<'verify'>): Plan {
  const { places, current } = workshop
  const file = keptFile(places, snapshot)
  const name = nameOfKept(workshop, file)
  return {
    kind: 'verify',
    title: `Verifying ${name}`,
    order: { kind: 'verify', path: file.path, name },
    async whenDone({ sentence, fingerprint }) {
      const verdict = { file, sentence, fingerprint: fingerprint ?? null }
      await keepVerdict(verdict, places.record, current)
      return null
    },
    release: () => {},
  }
}

function comparing(workshop: Workshop, { old, new: other }: RequestOf<'compare-snapshots'>): Plan {
  const { places, diffs } = workshop
  const [before, after] = [keptFile(places, old), keptFile(places, other)]
  diffs.makeRoom()
  return {
    kind: 'compare',
    title: `Comparing ${nameOfKept(workshop, before)} with ${nameOfKept(workshop, after)}`,
    order: {
      kind: 'compare',
      old: before.path,
      new: after.path,
      to: diffs.pathOf({ old, new: other }),
    },
    whenDone: () => null,
    release: () => {},
  }
}

function exporting(workshop: Workshop, { snapshot, folder }: RequestOf<'export-parquet'>): Plan {
  const file = keptFile(workshop.places, snapshot)
  return {
    kind: 'export',
    title: `Writing ${nameOfKept(workshop, file)} as Parquet`,
    order: { kind: 'export', path: file.path, folder },
    whenDone: () => null,
    release: () => {},
  }
}

const downloading = ({ places }: Workshop): Plan => ({
  kind: 'download',
  title: 'Downloading the last official dumps',
  order: { kind: 'download', folder: downloadFolder(places) },
  whenDone: () => null,
  release: () => {},
})

/** The name that the reader gave it, else its own, which is known once the snapshots were listed. */
const nameOfKept = ({ places, described }: Workshop, file: KeptFile): string =>
  nameOf(readRecord(places.record), file.id) ?? described.knownName(file) ?? file.id

interface Verdict {
  file: KeptFile
  sentence: string
  /** Null when it is damaged. */
  fingerprint: string | null
}

/** Keeps what a verification found. A damaged snapshot is set aside, and another one takes its place. */
async function keepVerdict(
  { file, sentence, fingerprint }: Verdict,
  record: string,
  current: CurrentArchive,
): Promise<void> {
  const verified = new Date().toISOString()
  const found =
    fingerprint === null
      ? { aside: sentence, verified: undefined, fingerprint: undefined }
      : { aside: undefined, verified, fingerprint }
  changeRecord(record, (now) => withEntry(now, file.id, { ...found, stamp: file.stamp }))
  if (fingerprint === null && file.place === 'kept') await current.leave(file.id)
}
