// Does what the Electron program does at start: read the arguments, load the app, become ready.
import { readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const PROFILE = '--user-data-dir='
const args = process.argv.slice(2)
const app = resolve(args.find((each) => !each.startsWith('-')) ?? '.')
const isFolder = statSync(app).isDirectory()
const manifest = isFolder ? JSON.parse(readFileSync(join(app, 'package.json'), 'utf8')) : {}
const main = isFolder ? join(app, manifest.main) : app

globalThis.electronDoubleApp = {
  profile: args.find((each) => each.startsWith(PROFILE))?.slice(PROFILE.length),
  folder: isFolder ? app : dirname(app),
  name: manifest.productName ?? manifest.name ?? 'Electron',
  version: manifest.version ?? '0.0.0',
  // Of a packed app: the folder beside its archive, which here is unpacked elsewhere.
  resources: process.env.ELECTRON_DOUBLE_RESOURCES,
}
Object.defineProperty(process.versions, 'electron', { value: 'double', enumerable: true })
Object.assign(process, {
  type: 'browser',
  resourcesPath: globalThis.electronDoubleApp.resources ?? globalThis.electronDoubleApp.folder,
  defaultApp: globalThis.electronDoubleApp.resources === undefined,
})
process.argv = [process.argv[0], ...args]

const { start } = await import('./double.mjs')
const application = await start()

// Electron emits `ready` only when the main module has been evaluated.
const patience = setTimeout(() => {
  process.stderr.write('The main module waits at top level: Electron would wait for it for ever.\n')
  application.exit(1)
}, 5000)
await import(pathToFileURL(main).href)
clearTimeout(patience)
application.becomeReady()
