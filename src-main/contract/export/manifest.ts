import type { Info } from '../snapshot'
import { SOURCE, licence, snapshotOf } from './attribution'
import { writeColumns } from './column-choice'
import type { LeaderboardsOf } from './leaderboards-of'
import type { TableForm } from './table-options'

/** A leaderboard among the files of an export. */
export interface ManifestEntry {
  path: string
  id: string
  title: string
  address: string
  rows: number
  sha256: string
}

interface Exported {
  wanted: LeaderboardsOf
  form: TableForm
  entries: readonly ManifestEntry[]
  snapshot: Info
  tool: string
}

/** What the files of an export are and where they are from, as JSON for `manifest.json`. */
export function manifest({ wanted, form, entries, snapshot, tool }: Exported): string {
  const { format, preset, columns } = form
  const about = {
    title: wanted.title,
    address: wanted.address,
    source: SOURCE,
    snapshot: snapshotOf(snapshot),
    licence: licence.rights,
    licenceAddress: licence.address,
    tool,
    format,
    preset,
    columns: writeColumns(columns),
    leaderboards: entries.length,
    rows: entries.reduce((sum, { rows }) => sum + rows, 0),
    files: entries,
  }
  return `${JSON.stringify(about, null, 2)}\n`
}
