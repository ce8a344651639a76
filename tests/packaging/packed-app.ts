// The app packed for Linux. Its made-up Electron runs the double, so that it can be started.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  FUSE_WIRE,
  asar,
  packFor,
  packingPlace,
  root,
  writeCommonFiles,
  writeDefaultApp,
} from './packing'

export interface PackedApp {
  /** The folder that readers get. */
  folder: string
  program: string
  resources: string
  /** app.asar, unpacked: Node without Electron cannot read inside. */
  unpacked: string
  /** What the maker of the Debian package was given. */
  deb: { args: readonly string[]; file(name: string): string }
  remove(): void
}

export async function packApp(): Promise<PackedApp> {
  const place = packingPlace()
  const unpacked = join(place, 'unpacked')
  const deb = join(place, 'deb')
  await makeElectron(join(place, 'electron'), unpacked)
  packFor('--linux=deb', join(place, 'electron'), join(place, 'dist'), {
    CUSTOM_FPM_PATH: makeFpm(deb),
  })
  const folder = join(place, 'dist/linux-unpacked')
  const resources = join(folder, 'resources')
  asar.extractAll(join(resources, 'app.asar'), unpacked)
  return {
    folder,
    program: join(folder, 'pwc-offline'),
    resources,
    unpacked,
    deb: {
      args: readFileSync(join(deb, 'args'), 'utf8').trim().split('\n'),
      file: (name) => readFileSync(join(deb, name), 'utf8'),
    },
    remove: () => rmSync(place, { recursive: true, force: true }),
  }
}

/**
 * A program in the place of fpm, which makes Debian packages and is a download: it keeps what it is told, a
 * line each, and the files that are made for it only.
 */
function makeFpm(folder: string): string {
  mkdirSync(folder)
  const path = join(folder, 'fpm')
  const program = `#!/bin/sh
cd '${folder}'
for each in "$@"; do
  printf '%s\\n' "$each" | tr '\\n' ' ' | sed 's/ *$/\\n/' >>args
  case "$each" in
    *.desktop=*) cp "\${each%%=*}" desktop ;;
    *.xml=*) cp "\${each%%=*}" mime.xml ;;
  esac
done
`
  writeFileSync(path, program, { mode: 0o755 })
  return path
}

async function makeElectron(folder: string, unpacked: string): Promise<void> {
  writeCommonFiles(folder)
  await writeDefaultApp(join(folder, 'resources'))
  const double = join(root, 'tests/electron-double/electron')
  const program = `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
export ELECTRON_DOUBLE_RESOURCES="$here/resources"
exec '${double}' '${unpacked}' "$@"
${FUSE_WIRE}\n`
  writeFileSync(join(folder, 'electron'), program, { mode: 0o755, encoding: 'latin1' })
}
