import type { Method } from './contract'

/** The requests that change something. They are sent so that no link can make them; see hosts/http. */
export const changes: ReadonlySet<string> = new Set<Method>([
  'prefer',
  'remember',
  'switch',
  'rename',
  'remove',
  'import',
  'verify',
  'compare-snapshots',
  'export-parquet',
  'download',
  'pause',
  'resume',
  'stop',
])
