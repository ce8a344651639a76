import { useKeys, type Keys } from '../keys'
import { navigate } from '../routes'
import { paletteIsOpen } from './palette-state'
import { toggleSidebar } from './sidebar-state'
import { nextTheme } from './theme-button'
import { openNote, toggleBookmark } from './current-thing'
import { openCollections, openSaveView } from './keep-dialogs'
import { copyLink } from './copy-link'

const openPalette = () => paletteIsOpen.set(true)

/** Keys that work everywhere. */
const keys: Keys = {
  'Mod+k': openPalette,
  'Mod+p': openPalette,
  'Mod+l': focusSearch,
  '/': focusSearch,
  'Mod+b': toggleSidebar,
  'Mod+Shift+l': nextTheme,
  'Mod+Shift+c': () => void copyLink(),
  'Mod+Shift+o': () => navigate('snapshot'),
  'Mod+d': () => void toggleBookmark(),
  'Mod+Shift+d': openCollections,
  'Mod+Shift+s': openSaveView,
  n: () => void openNote(),
}

export const useFrameKeys = (): void => useKeys(keys)

function focusSearch(): void {
  const field = document.getElementById('search')
  if (!(field instanceof HTMLInputElement)) return
  field.focus()
  field.select()
}
