import type { KeptSnapshot, KeptSnapshots } from '#contract/kept-snapshots'
import type { CurrentArchive } from './current-archive'
import type { DescribedFiles } from './described-files'
import { freeBytes } from '../disk/free-space'
import { keptFiles, type KeptFile, type Places } from './kept-files'
import { readRecord, type SnapshotRecord } from './record'
import type { Works } from './works'

/** Who knows what about the kept snapshots. */
export interface Knowing {
  places: Places
  described: DescribedFiles
  current: CurrentArchive
  works: Works
}

/** All snapshots of this computer, and what is being done to them. */
export async function keptList({
  places,
  described,
  current,
  works,
}: Knowing): Promise<KeptSnapshots> {
  // Which one is in use is known once it is open; when none can be opened, the list says why of each.
  await current.opened().catch(() => {})
  const files = keptFiles(places)
  const known = readRecord(places.record)
  const snapshots = await Promise.all(files.map((file) => tell(file, known, described, current)))
  return {
    snapshots: inOrder(snapshots),
    successor: current.successor,
    folder: places.folder,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    freeBytes: freeBytes(places.folder),
    notice: current.notice,
    work: works.current,
  }
}

async function tell(
  file: KeptFile,
  record: SnapshotRecord,
  described: DescribedFiles,
  current: CurrentArchive,
): Promise<KeptSnapshot> {
  const { id, place, path, bytes, stamp } = file
  const { facts, trouble } = await described.describe(file)
  const entry = record.snapshots.find((each) => each.id === id)
  const isVerified = entry?.stamp === stamp
  return {
    id,
    name: entry?.name ?? facts?.name ?? id,
    inUse: current.inUse === id,
    place,
    path,
    bytes,
    facts,
    trouble: trouble ?? entry?.aside ?? null,
    verified: (isVerified && entry.verified) || null,
    fingerprint: (isVerified && entry.fingerprint) || null,
  }
}

/** The one in use first, then the newest import first, the shipped one last. */
function inOrder(snapshots: readonly KeptSnapshot[]): KeptSnapshot[] {
  return snapshots.toSorted(
    (one, other) => rank(one) - rank(other) || imported(other).localeCompare(imported(one)),
  )
}

const rank = ({ inUse, place }: KeptSnapshot) => (inUse ? 0 : place === 'shipped' ? 2 : 1)
const imported = ({ facts }: KeptSnapshot) => facts?.imported ?? ''
