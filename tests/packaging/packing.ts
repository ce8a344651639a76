// Packs the built app without a network, on a made-up Electron.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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
  FuseV1Options: Record<string, string>
}

/** The very modules that electron-builder packs and changes programs with. */
export const fromBuilder = createRequire(
  createRequire(join(root, 'node_modules/electron-builder/package.json')).resolve(
    'app-builder-lib/package.json',
  ),
)
export const asar = fromBuilder('@electron/asar') as Asar
const fuses = fromBuilder('@electron/fuses') as Fuses

/** The mark that fuses are found by, version, count, and one character for each, as Electron ships them. */
export const FUSE_WIRE = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\x01\x0810110001'

/** What the fuses of a packed program are, by name: 1 or 0. */
export async function fusesOf(program: string): Promise<Record<string, string>> {
  const { version: _version, ...wire } = await fuses.getCurrentFuseWire(program)
  return Object.fromEntries(
    Object.entries(wire).map(([key, state]) => [
      fuses.FuseV1Options[key] ?? key,
      String.fromCharCode(Number(state)),
    ]),
  )
}

/** What every packed program must be. */
export const CONFIGURED_FUSES = {
  RunAsNode: '0',
  EnableCookieEncryption: '0',
  EnableNodeOptionsEnvironmentVariable: '0',
  EnableNodeCliInspectArguments: '0',
  EnableEmbeddedAsarIntegrityValidation: '1',
  OnlyLoadAppFromAsar: '1',
  LoadBrowserProcessSpecificV8Snapshot: '0',
  GrantFileProtocolExtraPrivileges: '0',
}

/** A folder to pack in, once there is something to pack. */
export function packingPlace(): string {
  if (!existsSync(join(root, 'out/snapshot/bundled.sqlite')))
    throw new Error('There is nothing to pack: build first, with “npm run build”.')
  writeAccompanyingFiles()
  return mkdtempSync(join(tmpdir(), 'pwc-packed-'))
}

/** Packs with the project's own description. */
export function packFor(
  target: `--${'linux' | 'win' | 'mac'}=${'deb' | 'dir'}`,
  electron: string,
  output: string,
  env: NodeJS.ProcessEnv = {},
): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/electron-builder/cli.js'),
      '--config=build/electron-builder.yml',
      target,
      '--x64',
      `-c.electronDist=${electron}`,
      `-c.directories.output=${output}`,
    ],
    // Whoever runs the tests may have keys to sign with.
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: 'false', ...env },
    },
  )
  if (status !== 0) throw new Error(`electron-builder failed:\n${stdout}${stderr}`)
}

/** What lies in every folder of Electron but that of macOS. */
export function writeCommonFiles(folder: string): void {
  mkdirSync(join(folder, 'locales'), { recursive: true })
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'locales/en-US.pak', 'locales/de.pak'])
    writeFileSync(join(folder, name), name)
}

/** The archive that Electron brings, whose head electron-builder reads. */
export async function writeDefaultApp(resources: string): Promise<void> {
  const app = join(resources, 'default-app')
  mkdirSync(app, { recursive: true })
  writeFileSync(join(app, 'package.json'), '{"main":"main.js"}')
  await asar.createPackage(app, join(resources, 'default_app.asar'))
  rmSync(app, { recursive: true })
}
