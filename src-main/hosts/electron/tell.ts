import type { BrowserWindow } from 'electron'
import type { DesktopEvents } from '#contract/desktop'

/** Tells the page of a window that something happened; a page that is not there yet does not hear it. */
export function tell<E extends keyof DesktopEvents>(
  window: BrowserWindow,
  event: E,
  told: DesktopEvents[E],
): void {
  if (!window.isDestroyed()) window.webContents.send('told', event, told)
}
