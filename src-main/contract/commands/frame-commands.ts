import type { Command } from './command'

const anywhere = (
  title: string,
  keys: readonly string[],
  menu?: Command['menu'],
  onlyDesktop?: true,
): Command => ({
  title,
  place: 'anywhere',
  keys,
  ...(menu && { menu }),
  ...(onlyDesktop && { onlyDesktop }),
})

/**
 * What works on every page. Browsers keep some keys to themselves, such as Ctrl T; where the app has
 * such a command, it has two keys in turn as well.
 */
export const frameCommands = {
  'new-tab': anywhere('New tab', ['Mod+t', 't n'], ['file', 1]),
  'new-window': anywhere('New window', ['Mod+n', 't o'], ['file', 1]),
  'reopen-tab': anywhere('Reopen closed tab', ['Mod+Shift+t', 't r'], ['file', 1]),
  'open-snapshot': anywhere('Import dumps or open a snapshot…', ['Mod+o'], ['file', 2]),
  snapshots: anywhere('Snapshots', ['Mod+Shift+o'], ['file', 2]),
  export: anywhere('Export…', ['Mod+e'], ['file', 3]),
  'export-again': anywhere('Export as the last time', ['Mod+Shift+e'], ['file', 3]),
  print: anywhere('Print…', ['Mod+Alt+p'], ['file', 4]),
  'save-pdf': anywhere('Save as PDF…', [], ['file', 4], true),
  settings: anywhere('Settings', ['Mod+,'], ['file', 5]),
  'close-tab': anywhere('Close tab', ['Mod+w', 't x'], ['file', 6]),
  find: anywhere('Find in page', ['Mod+f'], ['edit', 2]),
  'find-next': anywhere('Find next', ['F3', 'Mod+g'], ['edit', 2]),
  'find-previous': anywhere('Find previous', ['Shift+F3', 'Mod+Shift+g'], ['edit', 2]),
  'copy-link': anywhere('Copy a link to this view', ['Mod+Shift+c'], ['edit', 3]),
  cite: anywhere('Copy as BibTeX', ['Mod+Shift+b'], ['edit', 3]),
  sidebar: anywhere('Show or hide the sidebar', ['Mod+b'], ['view', 1]),
  theme: anywhere('Theme: light, dark, as the system', ['Mod+Shift+l'], ['view', 1]),
  'zoom-in': anywhere('Larger', ['Mod+=', 'Mod++'], ['view', 2]),
  'zoom-out': anywhere('Smaller', ['Mod+-'], ['view', 2]),
  'zoom-reset': anywhere('Actual size', ['Mod+0'], ['view', 2]),
  'next-region': anywhere('Next region', ['F6'], ['view', 3]),
  'previous-region': anywhere('Previous region', ['Shift+F6'], ['view', 3]),
  palette: anywhere('Commands and pages…', ['Mod+k'], ['go', 1]),
  'quick-open': anywhere('Quick open…', ['Mod+p'], ['go', 1]),
  search: anywhere('Search', ['/', 'Mod+l'], ['go', 1]),
  back: anywhere('Back', ['Alt+ArrowLeft', 'Mod+['], ['go', 2]),
  forward: anywhere('Forward', ['Alt+ArrowRight', 'Mod+]'], ['go', 2]),
  'go-home': anywhere('Start', ['g h'], ['go', 3]),
  'go-sota': anywhere('SOTA', ['g s'], ['go', 3]),
  'go-papers': anywhere('Papers', ['g p'], ['go', 3]),
  'go-tasks': anywhere('Tasks', ['g t'], ['go', 3]),
  'go-datasets': anywhere('Datasets', ['g d'], ['go', 3]),
  'go-methods': anywhere('Methods', ['g m'], ['go', 3]),
  'go-library': anywhere('Library', ['g l'], ['go', 4]),
  'go-about': anywhere('About', ['g a'], ['help', 2]),
  bookmark: anywhere('Bookmark this page', ['Mod+d'], ['edit', 4]),
  collect: anywhere('Put into a collection…', ['Mod+Shift+d'], ['edit', 4]),
  note: anywhere('Note on this page', ['n'], ['edit', 4]),
  'save-view': anywhere('Save this view…', ['Mod+Shift+s'], ['edit', 4]),
  'duplicate-tab': anywhere('Duplicate tab', ['t d'], ['window', 1]),
  'next-tab': anywhere('Next tab', ['Ctrl+Tab', 't j'], ['window', 1]),
  'previous-tab': anywhere('Previous tab', ['Ctrl+Shift+Tab', 't k'], ['window', 1]),
  'move-tab-left': anywhere('Move tab to the left', ['Ctrl+Shift+PageUp'], ['window', 1]),
  'move-tab-right': anywhere('Move tab to the right', ['Ctrl+Shift+PageDown'], ['window', 1]),
  ...tabsByNumber(),
  keys: anywhere('Keys', ['?'], ['help', 1]),
  guide: anywhere('User guide', ['F1'], ['help', 1]),
  tour: anywhere('Tour', [], ['help', 1]),
  'open-log': anywhere('Open log folder', [], ['help', 3], true),
} satisfies Record<string, Command>

type TabNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

/** The last of nine is the last tab, however many there are. */
function tabsByNumber(): Record<`tab-${TabNumber}`, Command> {
  const numbers: readonly TabNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9]
  const entries = numbers.map((number) => [
    `tab-${number}`,
    anywhere(number === 9 ? 'Last tab' : `Tab ${number}`, [`Mod+${number}`, `t ${number}`]),
  ])
  return Object.fromEntries(entries)
}
