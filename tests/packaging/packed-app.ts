// Packs the built app for Linux without a network, on a made-up Electron that runs the double.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeAccompanyingFiles } from '../../build/packaging/accompany.mjs'

export const root = join(import.meta.dirname, '../..')

interface Asar {
  createPackage(folder: string, archive: string): Promise<void>
  listPackage(archive: string): string[]
  extractAll(archive: string, folder: string): void
  getRawHeader(archive: string): { headerString: string }
}
interface Fuses {
  getCurrentFuseWire(program: string): Promise<Record<string, string | number>>
  FuseV1Options: Record<string, string | number>
}

// The very ones that electron-builder packs and flips with.
const fromBuilder = createRequire(
  createRequire(join(root, 'node_modules/electron-builder/package.json')).resolve(
    'app-builder-lib/package.json',
  ),
)
export const asar = fromBuilder('@electron/asar') as Asar
export const fuses = fromBuilder('@electron/fuses') as Fuses

export interface PackedApp {
  /** The folder that readers get. */
  folder: string
  program: string
  resources: string
  /** app.asar, unpacked: Node without Electron cannot read inside. */
  unpacked: string
  /** What the maker of the Debian package was given. */
  deb: { args: readonly string[]; file(ending: string): string }
  remove(): void
}

export async function packApp(): Promise<PackedApp> {
  if (!existsSync(join(root, 'out/snapshot/bundled.sqlite')))
    throw new Error('There is nothing to pack: build first, with “npm run build”.')
  const place = mkdtempSync(join(tmpdir(), 'pwc-packed-'))
  const unpacked = join(place, 'unpacked')
  writeAccompanyingFiles()
  await makeElectron(join(place, 'electron'), unpacked)
  const deb = join(place, 'deb')
  pack(join(place, 'electron'), join(place, 'dist'), makeFpm(deb))
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

/** Packs with the project's own description. */
function pack(electron: string, output: string, fpm: string): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/electron-builder/cli.js'),
      '--config=build/electron-builder.yml',
      '--linux=deb',
      '--x64',
      `-c.electronDist=${electron}`,
      `-c.directories.output=${output}`,
    ],
    { cwd: root, encoding: 'utf8', env: { ...process.env, CUSTOM_FPM_PATH: fpm } },
  )
  if (status !== 0) throw new Error(`electron-builder failed:\n${stdout}${stderr}`)
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

/** A folder like that of Electron, whose program is the double with fuses as Electron ships them. */
export async function makeElectron(folder: string, unpacked: string): Promise<void> {
  const defaultApp = join(folder, 'default-app')
  mkdirSync(defaultApp, { recursive: true })
  mkdirSync(join(folder, 'resources'))
  mkdirSync(join(folder, 'locales'))
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'locales/en-US.pak', 'locales/de.pak'])
    writeFileSync(join(folder, name), name)
  writeFileSync(join(defaultApp, 'package.json'), '{"main":"main.js"}')
  await asar.createPackage(defaultApp, join(folder, 'resources/default_app.asar'))
  rmSync(defaultApp, { recursive: true })
  const double = join(root, 'tests/electron-double/electron')
  const program = `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
export ELECTRON_DOUBLE_RESOURCES="$here/resources"
exec '${double}' '${unpacked}' "$@"
${FUSE_WIRE}\n`
  writeFileSync(join(folder, 'electron'), program, { mode: 0o755, encoding: 'latin1' })
}

/** The mark that fuses are found by, version, count, and one character for each. */
const FUSE_WIRE = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\x01\x0810110001'
