import { nativeTheme, type BrowserWindow } from 'electron'
import { bounded } from './bounded'
import type { DesktopActs } from './desktop-requests'
import { savePdf } from './save-pdf'
import { openLogFolder, type Shell } from './shell'

/** So much of an error is kept, in characters. */
const LONGEST_REPORT = 4000
/** So many errors of one window are kept in a minute. */
const MOST_REPORTS = 20

/** What the shell does for the page of a window. `refreshMenu` has the menu follow what was told. */
export function pageActs(
  window: BrowserWindow,
  shell: Shell,
  refreshMenu: () => void,
): DesktopActs {
  const { windows, kept, told, inbox, log } = shell
  const mayReport = bounded(MOST_REPORTS, 60_000)
  return {
    commands(input) {
      told.tell(window, input)
      refreshMenu()
    },
    'take-opened': () => inbox.take(window),
    theme(theme) {
      kept.change({ theme })
      nativeTheme.themeSource = theme
    },
    'new-window': (address) => void windows.open(address),
    'save-pdf': () => savePdf(window, log),
    'open-log': () => openLogFolder(shell),
    report(text) {
      if (mayReport()) log(`A page failed: ${text.slice(0, LONGEST_REPORT)}`)
    },
  }
}
