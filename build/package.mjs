// `npm run package [-- OPTIONS]`: builds, and packs the program for this system into dist/, with checksums
// and a list of what is in it. Options go to electron-builder, such as `--linux AppImage` or `--arm64`.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { writeAccompanyingFiles, writeChecksums } from './packaging/accompany.mjs'
import { installDependencies, root, runInstalled } from './set-up.mjs'

installDependencies()
build()
writeAccompanyingFiles()
const artifacts = join(root, 'dist')
rmSync(artifacts, { recursive: true, force: true })
runInstalled('electron-builder/cli.js', [
  '--config',
  'build/electron-builder.yml',
  ...process.argv.slice(2),
])
for (const name of writeChecksums(artifacts)) console.log(join('dist', name))
if (['package.json', 'build/electron-builder.yml'].some(isUnaddressed))
  console.log('Not for others yet: addresses end in .invalid; see docs/releasing.md.')

function isUnaddressed(name) {
  return /\.invalid\b/.test(readFileSync(join(root, name), 'utf8'))
}
