// Builds the app into out/ and makes the snapshot that ships with it: `npm run build`.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installDependencies, root, run, runInstalled } from './set-up.mjs'

const snapshot = join(root, 'out/snapshot/bundled.sqlite')
const sources = [
  'src-main',
  'src-renderer',
  'resources',
  'package-lock.json',
  'electron.vite.config.ts',
]

/** Builds, unless everything in out/ is newer than every source. What it takes is installed first. */
export function buildIfStale(dependencies) {
  installDependencies(dependencies)
  const newest = Math.max(...sources.map((source) => newestChange(join(root, source))))
  if (existsSync(snapshot) && statSync(snapshot).mtimeMs > newest) return
  build()
}

/** Builds the app and the snapshot that ships with it. */
export function build() {
  runInstalled('electron-vite/bin/electron-vite.js', ['build', '--logLevel', 'warn'])
  // The built program imports its own dumps, so that the shipped snapshot never differs from what a
  // reader's import would make.
  run(process.execPath, [
    join(root, 'out/main/cli.js'),
    'import',
    join(root, 'resources/bundled'),
    '--to',
    snapshot,
    '--name',
    'Bundled facts',
  ])
}

function newestChange(path) {
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))))
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  installDependencies()
  build()
}
