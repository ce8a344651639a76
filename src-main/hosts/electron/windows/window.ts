import { BrowserWindow, nativeTheme } from 'electron'
import { SMALLEST, type Bounds } from './window-place'

interface WindowOptions {
  /** The address of the page. */
  page: string
  /** The path of the preload script. */
  preload: string
  /** The path of the picture that stands for the app. */
  icon: string
  bounds: Bounds
  isMaximised: boolean
  isFullScreen: boolean
  /** Connects the window before its page is loaded. */
  connect(window: BrowserWindow): void
}

/** Opens a window; it is shown when its page has something to show. */
export function openWindow(options: WindowOptions): BrowserWindow {
  const { page, preload, icon, bounds, isMaximised, isFullScreen, connect } = options
  const window = new BrowserWindow({
    ...bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    // Elsewhere the program itself has it, in better sizes.
    ...(process.platform === 'linux' && { icon }),
    fullscreen: isFullScreen,
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
  window.once('ready-to-show', () => {
    if (isMaximised) window.maximize()
    window.show()
  })
  connect(window)
  void window.loadURL(page)
  return window
}

/** Brings a window to the front. */
export function raiseWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.focus()
}
