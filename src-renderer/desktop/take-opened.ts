import type { Opened } from '#contract/desktop'
import { readLink } from '../links'
import { href, navigate } from '../routes'
import { wantedImport } from '../snapshots/wanted-import'
import { openTab } from '../tabs/tab-acts'
import { desktop } from './bridge'

/** Shows what the reader opened from outside of the page since it was last asked. */
export async function takeOpened(): Promise<void> {
  const outcome = await desktop()?.ask('take-opened')
  if (!outcome?.ok) return
  for (const opened of outcome.value as readonly Opened[]) show(opened)
}

function show(opened: Opened): void {
  if ('text' in opened)
    return openTab({ hash: readLink(opened.text) ?? href('search', { text: opened.text }) })
  navigate('snapshot')
  wantedImport.set(opened.paths)
}
