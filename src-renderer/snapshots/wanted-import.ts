import { createStore } from '../store'

/** Files and folders that the reader chose or dropped, which the page of snapshots offers to import. */
export const wantedImport = createStore<readonly string[] | null>(null)
