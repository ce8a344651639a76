import type { KeptSnapshot } from '#contract/kept-snapshots'
import { createStore } from '../../../store'

/** What is asked of the reader about a snapshot, or about a download. */
type SnapshotDialog =
  | { asks: 'rename' | 'remove' | 'compare' | 'export'; snapshot: KeptSnapshot }
  | { asks: 'download' }

/** The dialog that is open; null when none is. */
export const openDialog = createStore<SnapshotDialog | null>(null)

/** Closes the dialog of the page of snapshots. */
export const closeDialog = (): void => openDialog.set(null)
