import { createStore } from '../store'
import { wantedImport } from '../snapshots/wanted-import'

export type Choosing = 'folder' | 'files'

/** What the page's own dialog asks for; null while it is closed. */
export const choosing = createStore<Choosing | null>(null)

/** Has the reader choose what to import: in the system's dialog in the desktop app, else in the page's. */
export async function chooseImport(kind: Choosing): Promise<void> {
  if (!window.archive) return choosing.set(kind)
  const paths = await window.archive.chooseDumps(kind)
  if (paths.length > 0) wantedImport.set(paths)
}
