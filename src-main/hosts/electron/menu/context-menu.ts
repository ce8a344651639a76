import type { ContextMenuParams, MenuItemConstructorOptions as Item } from 'electron'
import type { CommandId } from '#contract/commands/commands'
import { appLink } from '#contract/app-link'
import { externalAddress } from '../links'

export type Clicked = Pick<
  ContextMenuParams,
  'isEditable' | 'linkURL' | 'selectionText' | 'editFlags'
>

export interface ContextActs {
  copy(text: string): void
  /** Opens a link to the app, or searches for words, in a new tab. */
  open(text: string): void
  /** Opens an address such as `#/papers` in a new window. */
  openWindow(address: string): void
  command(id: CommandId): void
  reload(): void
  isAvailable(id: CommandId): boolean
  isOwnPage(url: string): boolean
}

/** What can be done with the place that was clicked. */
export function contextMenu(clicked: Clicked, acts: ContextActs): Item[] {
  if (clicked.isEditable) return fieldItems(clicked)
  const items = [...linkItems(clicked.linkURL, acts), ...selectionItems(clicked, acts)]
  return items.length > 0 ? items : pageItems(acts)
}

const LINE: Item = { type: 'separator' }

const fieldItems = ({ editFlags }: Clicked): Item[] => [
  { role: 'undo', enabled: editFlags.canUndo },
  { role: 'redo', enabled: editFlags.canRedo },
  LINE,
  { role: 'cut', enabled: editFlags.canCut },
  { role: 'copy', enabled: editFlags.canCopy },
  { role: 'paste', enabled: editFlags.canPaste },
  LINE,
  { role: 'selectAll', enabled: editFlags.canSelectAll },
]

function linkItems(url: string, acts: ContextActs): Item[] {
  const own = ownAddress(url, acts)
  if (own !== null) {
    const link = appLink(own)
    return [
      { label: 'Open in new tab', click: () => acts.open(link) },
      { label: 'Open in new window', click: () => acts.openWindow(own) },
      { label: 'Copy link', click: () => acts.copy(link) },
    ]
  }
  // A link to anything but the web or the app means nothing to another program.
  const address = externalAddress(url)
  return address === null ? [] : [{ label: 'Copy link address', click: () => acts.copy(address) }]
}

/** The address within the app that a link leads to. */
function ownAddress(url: string, { isOwnPage }: ContextActs): string | null {
  if (!URL.canParse(url) || !isOwnPage(url)) return null
  const { hash } = new URL(url)
  return hash.startsWith('#/') ? hash : null
}

function selectionItems({ selectionText, linkURL }: Clicked, acts: ContextActs): Item[] {
  const text = selectionText.trim().replaceAll(/\s+/g, ' ')
  if (text === '') return []
  const search = `Search the archive for “${shortened(text).replaceAll('&', '&&')}”`
  return [
    ...(linkURL === '' ? [] : [LINE]),
    { role: 'copy' },
    { label: search, click: () => acts.open(text.slice(0, LONGEST_SEARCH)) },
  ]
}

const LONGEST_SEARCH = 300
const shortened = (text: string) => (text.length > 30 ? `${text.slice(0, 29).trimEnd()}…` : text)

function pageItems(acts: ContextActs): Item[] {
  const command = (id: CommandId, label: string): Item => ({
    label,
    enabled: acts.isAvailable(id),
    click: () => acts.command(id),
  })
  return [
    command('back', 'Back'),
    command('forward', 'Forward'),
    { label: 'Reload', click: acts.reload },
    LINE,
    command('bookmark', 'Bookmark this page'),
    command('copy-link', 'Copy a link to this view'),
    LINE,
    { role: 'selectAll' },
  ]
}
