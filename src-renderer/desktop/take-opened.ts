import type { Opened } from '#contract/desktop'
import { readLink } from '../links'
import { href, readAddress } from '../routes'
import { wantedImport } from '../snapshots/wanted-import'
import { openInFront, openTab } from '../tabs/tab-acts'
import { currentVisit } from '../visits'
import { desktop } from './bridge'

/**
 * Shows what the reader opened from outside of the page since it was last asked, each in a tab in front.
 * The first may take the place of the start page if the window has only just come up for it.
 */
export async function takeOpened({ isNew }: { isNew: boolean }): Promise<void> {
  const outcome = await desktop()?.ask('take-opened')
  if (!outcome?.ok) return
  const open = isNew ? openInFront : (hash: string) => openTab({ hash })
  for (const opened of outcome.value as readonly Opened[]) show(opened, open)
}

function show(opened: Opened, open: (hash: string) => void): void {
  if ('text' in opened) return open(readLink(opened.text) ?? href('search', { text: opened.text }))
  if (readAddress(currentVisit().hash).page !== 'snapshot') open(href('snapshot'))
  wantedImport.set(opened.paths)
}
