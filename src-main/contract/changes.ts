import type { Method } from './contract'

/** Bytes of a request as JSON. A text that needs it takes six for a character. */
const SHORT = 64 * 1024
const OF_NOTE = 512 * 1024
const OF_RESULT = 1024 * 1024
const OF_PATHS = 512 * 1024
const OF_LIBRARY = 48 * 1024 * 1024

/**
 * The requests that change something, with how long each may be. They are sent so that no link can
 * make them; see hosts/http.
 */
export const changes: ReadonlyMap<string, number> = new Map<Method, number>([
  ['prefer', SHORT],
  ['remember', SHORT],
  ['keep-session', OF_NOTE],
  ['set', SHORT],
  ['set-keys', SHORT],
  ['trust-host', SHORT],
  ['reset-settings', SHORT],
  ['bookmark', SHORT],
  ['note', OF_NOTE],
  ['visit', OF_NOTE],
  ['collection', OF_NOTE],
  ['collect', SHORT],
  ['reading', SHORT],
  ['save-search', OF_NOTE],
  ['attach', SHORT],
  ['keep-history', SHORT],
  ['clear-history', SHORT],
  ['restore-library', OF_LIBRARY],
  // Also when only previewed, since it may be too long for an address.
  ['own-result', OF_RESULT],
  ['remove-own-result', SHORT],
  ['switch', SHORT],
  ['rename', SHORT],
  ['remove', SHORT],
  ['import', OF_PATHS],
  // Changes nothing, but reads whole files, and its paths can be too long for an address.
  ['plan', OF_PATHS],
  ['verify', SHORT],
  ['compare-snapshots', SHORT],
  ['export-parquet', SHORT],
  ['download', SHORT],
  ['pause', SHORT],
  ['resume', SHORT],
  ['stop', SHORT],
])
