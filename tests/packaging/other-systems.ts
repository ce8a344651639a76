// Packs the built app for Windows and macOS, as far as a folder: on made-up programs that nothing can run,
// but in which electron-builder finds all that it changes in the real ones.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FUSE_WIRE, fromBuilder, packFor, writeCommonFiles, writeDefaultApp } from './packing'

interface Version {
  setStringValues(language: Language, values: Record<string, string>): void
  getStringValues(language: Language): Record<string, string>
  outputToResourceEntries(entries: unknown[]): void
}
interface Executable {
  setExtraData(data: ArrayBuffer): void
  generate(): ArrayBuffer
}
interface Resources {
  entries: { type: number | string; id: number | string; bin: ArrayBuffer }[]
  outputResource(executable: Executable): void
}
interface Language {
  lang: number
  codepage: number
}
interface ResEdit {
  NtExecutable: { createEmpty(): Executable; from(bytes: Buffer): Executable }
  NtExecutableResource: { from(executable: Executable): Resources }
  Resource: {
    VersionInfo: { createEmpty(): Version; fromEntries(entries: unknown[]): Version[] }
    IconGroupEntry: { fromEntries(entries: unknown[]): { icons: { width: number }[] }[] }
  }
}
export const resEdit = fromBuilder('resedit') as ResEdit
export const ENGLISH: Language = { lang: 0x0409, codepage: 1200 }

/** Gives the folder that readers of Windows get. */
export async function packForWindows(place: string): Promise<string> {
  const electron = join(place, 'electron-win')
  writeCommonFiles(electron)
  await writeDefaultApp(join(electron, 'resources'))
  writeFileSync(join(electron, 'electron.exe'), windowsProgram())
  packFor('--win=dir', electron, join(place, 'dist-win'))
  return join(place, 'dist-win/win-unpacked')
}

function windowsProgram(): Buffer {
  const executable = resEdit.NtExecutable.createEmpty()
  const resources = resEdit.NtExecutableResource.from(executable)
  const version = resEdit.Resource.VersionInfo.createEmpty()
  version.setStringValues(ENGLISH, { FileDescription: 'Electron', ProductName: 'Electron' })
  version.outputToResourceEntries(resources.entries)
  resources.outputResource(executable)
  executable.setExtraData(new Uint8Array(Buffer.from(FUSE_WIRE, 'latin1')).buffer)
  return Buffer.from(executable.generate())
}

/** Gives the contents of the application that readers of macOS get. */
export async function packForMac(place: string): Promise<string> {
  const electron = join(place, 'electron-mac')
  const contents = join(electron, 'Electron.app/Contents')
  const framework = join(contents, 'Frameworks/Electron Framework.framework')
  const helper = join(contents, 'Frameworks/Electron Helper.app/Contents')
  const languages = ['en.lproj', 'de.lproj'].flatMap((name) => [
    join(contents, 'Resources', name),
    join(framework, 'Versions/A/Resources', name),
  ])
  for (const folder of [join(contents, 'MacOS'), join(helper, 'MacOS'), ...languages])
    mkdirSync(folder, { recursive: true })
  for (const folder of languages) writeFileSync(join(folder, 'locale.pak'), '')
  writeFileSync(join(contents, 'Info.plist'), PLIST)
  writeFileSync(join(helper, 'Info.plist'), PLIST)
  writeFileSync(join(contents, 'MacOS/Electron'), '')
  writeFileSync(join(helper, 'MacOS/Electron Helper'), '')
  writeFileSync(join(framework, 'Electron Framework'), `program${FUSE_WIRE}`, 'latin1')
  await writeDefaultApp(join(contents, 'Resources'))
  packFor('--mac=dir', electron, join(place, 'dist-mac'))
  return join(place, 'dist-mac/mac/Papers With Code Offline.app/Contents')
}

const PLIST = `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict><key>CFBundleExecutable</key><string>Electron</string></dict></plist>`
