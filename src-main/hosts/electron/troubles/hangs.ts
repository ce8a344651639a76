import { dialog, type BrowserWindow } from 'electron'

/** Asks the reader what to do about a window that does not answer; takes it back once it does again. */
export function watchHangs(window: BrowserWindow, log: (line: string) => void): void {
  let asking: AbortController | undefined
  window.on('unresponsive', () => {
    if (asking) return
    log('A window does not answer.')
    asking = new AbortController()
    void offer(window, asking.signal).finally(() => (asking = undefined))
  })
  window.on('responsive', () => {
    log('The window answers again.')
    asking?.abort()
  })
}

async function offer(window: BrowserWindow, signal: AbortSignal): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'This window does not answer.',
    detail: 'You can wait until it does, load it anew, or close it. Other windows go on working.',
    buttons: ['Wait', 'Load it anew', 'Close the window'],
    defaultId: 0,
    cancelId: 0,
    signal,
  })
  if (signal.aborted || window.isDestroyed() || response === 0) return
  if (response === 2) return window.destroy()
  // A page that hangs hears nothing; the next one has a process of its own.
  window.webContents.forcefullyCrashRenderer()
  window.webContents.reload()
}
