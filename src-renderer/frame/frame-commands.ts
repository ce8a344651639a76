import { useCommands, type CommandActs } from '../commands/use-commands'
import { useKeyboard } from '../commands/keyboard'
import { sheetIsOpen } from '../commands/sheet-state'
import { chooseImport } from '../choose/choosing'
import { navigate } from '../routes'
import { openPalette } from './palette-state'
import { nextTheme } from './theme-button'
import { openNote, toggleBookmark } from './current-thing'
import { stepRegion } from './regions'
import { openCollections, openSaveView } from './keep-dialogs'
import { copyLink } from './copy-link'
import { toggleSidebar } from './sidebar'

/** What can be done on every page. */
const acts: CommandActs = {
  palette: () => openPalette('commands and pages'),
  'quick-open': () => openPalette('pages'),
  search: focusSearch,
  sidebar: toggleSidebar,
  theme: nextTheme,
  'copy-link': () => void copyLink(),
  print: () => window.print(),
  'open-snapshot': openSnapshot,
  'next-region': () => stepRegion(1),
  'previous-region': () => stepRegion(-1),
  keys: () => sheetIsOpen.set(true),
  settings: () => navigate('settings'),
  snapshots: () => navigate('snapshot'),
  bookmark: () => void toggleBookmark(),
  collect: openCollections,
  note: () => void openNote(),
  'save-view': openSaveView,
  'go-home': () => navigate('home'),
  'go-sota': () => navigate('sota'),
  'go-papers': () => navigate('papers'),
  'go-tasks': () => navigate('tasks'),
  'go-datasets': () => navigate('datasets'),
  'go-methods': () => navigate('methods'),
  'go-library': () => navigate('library'),
  'go-about': () => navigate('about'),
}

/** Has the frame do its commands, and keys give all commands that there are. */
export function useFrameCommands(): void {
  useCommands(acts)
  useKeyboard()
}

function openSnapshot(): void {
  navigate('snapshot')
  void chooseImport('files')
}

function focusSearch(): void {
  const field = document.getElementById('search')
  if (!(field instanceof HTMLInputElement)) return
  field.focus()
  field.select()
}
