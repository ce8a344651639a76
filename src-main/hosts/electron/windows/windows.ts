import { BrowserWindow, screen } from 'electron'
import type { KeptShell } from '../kept-shell'
import { pageOf } from './page-of'
import { openWindow, raiseWindow } from './window'
import { besides, fitted, type WindowPlace } from './window-place'

export interface WindowsOptions {
  /** The address of the page, without a window's key. */
  page: string
  preload: string
  /** The path of the picture that stands for the app. */
  icon: string
  kept: KeptShell
  connect(window: BrowserWindow): void
  /** Whether the app is about to end, so that windows that close come back at the next start. */
  isEnding(): boolean
}

export interface Windows {
  /** Opens the windows that there were, or a first one. */
  restore(): void
  /** Opens a new one, at an address such as `#/papers` if one is given. */
  open(address?: string): BrowserWindow
  /** The one in front, opening one where there is none, brought to the front. */
  raise(): BrowserWindow
}

/** The windows of the app: where they stand is kept, so that the next start brings them back. */
export function windowsOf(options: WindowsOptions): Windows {
  const { kept } = options
  const show = (
    place: Omit<WindowPlace, 'bounds'> & { bounds: Parameters<typeof fitted>[0] },
    address = '',
  ) => {
    const window = openWindow({
      ...place,
      bounds: fitted(place.bounds, screens()),
      page: pageOf(options.page, place.key, address),
      preload: options.preload,
      icon: options.icon,
      connect: options.connect,
    })
    follow(window, place.key, options)
    return window
  }
  const open = (address?: string) => {
    const lastKey = kept.state.lastKey + 1
    kept.change({ lastKey })
    const bounds = besides(frontWindow()?.getNormalBounds() ?? null)
    return show({ key: `w${lastKey}`, bounds, isMaximised: false, isFullScreen: false }, address)
  }
  return {
    open,
    restore() {
      const { windows } = kept.state
      for (const place of windows) show(place)
      if (windows.length === 0) open()
    },
    raise() {
      if (BrowserWindow.getAllWindows().length === 0) this.restore()
      const window = frontWindow() ?? open()
      raiseWindow(window)
      return window
    },
  }
}

/** The window that has the focus, or else the one opened last. */
export const frontWindow = (): BrowserWindow | undefined =>
  BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows().at(-1)

const screens = () => {
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id)
  return [main, ...others].map(({ workArea }) => workArea)
}

/** Keeps where a window stands; forgets it once it is closed, but for the last one and at the end. */
function follow(window: BrowserWindow, key: string, { kept, isEnding }: WindowsOptions): void {
  const note = () => {
    if (window.isDestroyed() || window.isMinimized()) return
    const place: WindowPlace = {
      key,
      bounds: window.getNormalBounds(),
      isMaximised: window.isMaximized(),
      isFullScreen: window.isFullScreen(),
    }
    const others = kept.state.windows.filter((each) => each.key !== key)
    kept.change({ windows: [...others, place].toSorted(byAge) })
  }
  note()
  window.on('resize', note)
  window.on('move', note)
  window.on('maximize', note)
  window.on('unmaximize', note)
  window.on('enter-full-screen', note)
  window.on('leave-full-screen', note)
  window.on('closed', () => {
    if (isEnding() || BrowserWindow.getAllWindows().length === 0) return
    kept.change({ windows: kept.state.windows.filter((each) => each.key !== key) })
  })
}

const byAge = (a: WindowPlace, b: WindowPlace) => Number(a.key.slice(1)) - Number(b.key.slice(1))
