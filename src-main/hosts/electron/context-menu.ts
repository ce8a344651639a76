import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron'
import { externalAddress } from './links'

type Clicked = Pick<ContextMenuParams, 'isEditable' | 'linkURL' | 'selectionText'>

/** What can be done with the place that was clicked; empty when nothing can. */
export function contextMenu(
  { isEditable, linkURL, selectionText }: Clicked,
  copy: (text: string) => void,
): MenuItemConstructorOptions[] {
  if (isEditable)
    return [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }]
  const items: MenuItemConstructorOptions[] = []
  if (selectionText.trim() !== '') items.push({ role: 'copy' })
  // A link within the app means nothing to another program.
  const address = externalAddress(linkURL)
  if (address !== null) items.push({ label: 'Copy Link Address', click: () => copy(address) })
  return items
}
