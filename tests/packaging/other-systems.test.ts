import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { version } from '../../package.json'
import { ENGLISH, packForMac, packForWindows, resEdit } from './other-systems'
import { CONFIGURED_FUSES, asar, fusesOf, packingPlace } from './packing'

let place: string
beforeAll(() => {
  place = packingPlace()
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

const MINUTE = 60_000
const OURS = ['LICENSE', 'NOTICE.md', 'THIRD-PARTY-NOTICES.txt', 'sbom.cdx.json', 'snapshot']

const archiveHash = (resources: string) =>
  createHash('sha256')
    .update(asar.getRawHeader(join(resources, 'app.asar')).headerString)
    .digest('hex')

describe('the app packed for Windows', () => {
  let folder: string
  beforeAll(async () => {
    folder = await packForWindows(place)
  }, 2 * MINUTE)

  it('has its own name, icon and version, and knows its archive', () => {
    const program = readFileSync(join(folder, 'Papers With Code Offline.exe'))
    const { entries } = resEdit.NtExecutableResource.from(resEdit.NtExecutable.from(program))
    const [facts] = resEdit.Resource.VersionInfo.fromEntries(entries)
    expect(facts?.getStringValues(ENGLISH)).toMatchObject({
      FileDescription: 'Papers With Code Offline',
      ProductName: 'Papers With Code Offline',
      FileVersion: version,
    })
    const [icon] = resEdit.Resource.IconGroupEntry.fromEntries(entries)
    expect(icon?.icons.map(({ width }) => width)).toEqual([16, 20, 24, 32, 40, 48, 64, 0])
    const integrity = entries.find(({ type }) => type === 'INTEGRITY')
    expect(Buffer.from(integrity?.bin ?? new ArrayBuffer()).toString()).toContain(
      archiveHash(join(folder, 'resources')),
    )
  })

  it('has the fuses, the files beside the archive and pwc', async () => {
    expect(await fusesOf(join(folder, 'Papers With Code Offline.exe'))).toEqual(CONFIGURED_FUSES)
    expect(readdirSync(join(folder, 'resources'))).toEqual(expect.arrayContaining(OURS))
    expect(readdirSync(join(folder, 'locales'))).toEqual(['en-US.pak'])
    const launcher = readFileSync(join(folder, 'resources/bin/pwc.cmd'), 'utf8')
    expect(launcher).toContain('"%~dp0..\\..\\Papers With Code Offline.exe" --pwc -- %*\r\n')
    // The reader of scripts loses its way in lines that end as those of other systems.
    expect(launcher.replaceAll('\r\n', '')).not.toContain('\n')
  })
})

describe('the app packed for macOS', () => {
  let contents: string
  beforeAll(async () => {
    contents = await packForMac(place)
  }, 2 * MINUTE)

  it('says what it opens, and knows its archive', () => {
    const facts = readFileSync(join(contents, 'Info.plist'), 'utf8').replace(/>\s+</g, '><')
    for (const words of [
      '<key>CFBundleIdentifier</key><string>org.pwc-offline.app</string>',
      `<key>CFBundleShortVersionString</key><string>${version}</string>`,
      '<key>CFBundleURLSchemes</key><array><string>pwc</string></array>',
      '<key>CFBundleTypeExtensions</key><array><string>pwcsnapshot</string></array>',
      `<string>${archiveHash(join(contents, 'Resources'))}</string>`,
    ])
      expect(facts).toContain(words)
  })

  it('has the fuses, its icon, the files beside the archive and pwc', async () => {
    const program = join(contents, 'MacOS/Papers With Code Offline')
    expect(existsSync(program)).toBe(true)
    expect(await fusesOf(program)).toEqual(CONFIGURED_FUSES)
    expect(readdirSync(join(contents, 'Resources'))).toEqual(
      expect.arrayContaining([...OURS, 'icon.icns']),
    )
    expect(readdirSync(join(contents, 'Resources'))).not.toContain('de.lproj')
    const launcher = readFileSync(join(contents, 'Resources/bin/pwc'), 'utf8')
    expect(launcher).toContain('"$resources/../MacOS/Papers With Code Offline" --pwc -- "$@"')
  })
})
