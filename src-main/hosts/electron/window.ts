import { BrowserWindow, nativeTheme } from 'electron'

interface WindowOptions {
  /** The address of the page. */
  page: string
  /** The path of the preload script. */
  preload: string
  /** Connects the window before its page is loaded. */
  connect(window: BrowserWindow): void
}

/** Opens the app's window; it is shown when its page has something to show. */
export function openWindow({ page, preload, connect }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 860,
    minWidth: 480,
    minHeight: 360,
    show: false,
    // The surfaces of styles/tokens.css, so that nothing flashes before the page is there.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1b1c1e' : '#ffffff',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      // Chromium would download its dictionaries.
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  connect(window)
  void window.loadURL(page)
  return window
}

/** Brings the one window to the front. */
export function raiseWindow(): void {
  const [window] = BrowserWindow.getAllWindows()
  if (window?.isMinimized()) window.restore()
  window?.focus()
}
