// Where Chromium is, for the end-to-end tests, the bench and the pictures.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * Chromium without a window, which shows pages in half the time. Debian's script of this name in the path
 * starts it as a child, which would outlive the script.
 */
const headless = '/usr/lib/chromium/chromium-headless-shell'
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The path of Chromium or of a browser made of it; undefined leaves the search to Playwright. */
export function chromiumPath() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [headless, ...paths].find((path) => existsSync(path))
}
