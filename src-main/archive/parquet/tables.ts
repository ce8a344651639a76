import { datasetTables, methodTables, taskTables } from './catalogue-tables'
import type { ExportTable } from './export-table'
import { leaderboardTables } from './leaderboard-tables'
import { paperTables } from './paper-tables'
import { snapshotTables } from './snapshot-tables'

/**
 * The schema of the export, from which the files, their README and the documentation are made. Things
 * are called by the slugs of their addresses, which mean the same in every snapshot.
 */
export const exportTables: readonly ExportTable[] = [
  ...snapshotTables,
  ...leaderboardTables,
  ...taskTables,
  ...datasetTables,
  ...methodTables,
  ...paperTables,
]
