import type { DesktopBridge } from '#contract/desktop'

declare global {
  interface Window {
    /** Set by the preload script of the desktop app; absent in a browser. */
    archive?: DesktopBridge
  }
}

/** The desktop app around the page; undefined in a browser. */
export const desktop = (): DesktopBridge | undefined => window.archive
