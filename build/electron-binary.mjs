// Where the Electron program is. Never asks the `electron` package itself: it downloads on import.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './set-up.mjs'

const names = {
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
}

/** The path of the Electron program, or null when this machine has none. */
function electronBinary() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(root, 'node_modules/electron/dist')
  const path = process.env.ELECTRON_EXE ?? join(folder, names[process.platform] ?? 'electron')
  return existsSync(path) ? path : null
}

/** The same, fetched first if need be; null when it cannot be had, for example without a network. */
export function fetchElectronBinary() {
  const present = electronBinary()
  if (present) return present
  console.log('Fetching the Electron program.')
  spawnSync(process.execPath, [join(root, 'node_modules/electron/install.js')], {
    stdio: 'ignore',
    timeout: 300_000,
  })
  return electronBinary()
}
