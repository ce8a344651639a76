import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { _electron } from 'playwright-core'
import { chromiumPath } from '../../build/chromium.mjs'
import { writeChecksums } from '../../build/packaging/accompany.mjs'
import { version } from '../../package.json'
import { packApp } from './packed-app'
import { CONFIGURED_FUSES, asar, fusesOf, root } from './packing'
import type { PackedApp } from './packed-app'

let packed: PackedApp
const data = mkdtempSync(join(tmpdir(), 'pwc-packed-data-'))
const env = { ...process.env, PWC_DATA: data, CHROMIUM: chromiumPath() ?? 'chromium' }

beforeAll(async () => {
  packed = await packApp()
  symlinkSync(join(packed.resources, 'bin/pwc'), join(data, 'pwc'))
}, 120_000)
afterAll(() => {
  packed.remove()
  rmSync(data, { recursive: true, force: true })
})

const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')
const run = (program: string, args: readonly string[]) =>
  spawnSync(program, args, { cwd: root, env, encoding: 'utf8' })

const built = (...args: string[]) => run(process.execPath, ['out/main/cli.js', ...args])
// As readers do who put it into their path.
const installed = (...args: string[]) => run(join(data, 'pwc'), args)

describe('the packed app', () => {
  it('holds what the build made, and neither sources, tests, maps nor packages', () => {
    const files = asar.listPackage(join(packed.resources, 'app.asar')).map((path) => path.slice(1))
    expect(files).toEqual(
      expect.arrayContaining([
        'package.json',
        'out/main/main.js',
        'out/main/cli.js',
        'out/preload/preload.cjs',
        'out/renderer/index.html',
        'out/renderer/notices.json',
      ]),
    )
    const other = files.filter(
      (path) => !/^(package\.json|out(\/(main|preload|renderer)(\/.*)?)?)$/.test(path),
    )
    expect(other).toEqual([])
    expect(files.filter((path) => /\.(map|ts|tsx|sqlite)$|node_modules/.test(path))).toEqual([])
  })

  it('is less than 15 MB beside Electron and the snapshot', () => {
    const parts = readdirSync(packed.resources, { recursive: true, withFileTypes: true })
    const sizes = parts
      .filter((part) => part.isFile() && !/default_app|\.sqlite$/.test(part.name))
      .map(({ parentPath, name }) => statSync(join(parentPath, name)).size)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(15e6)
  })

  it('has the snapshot where SQLite can open it, unchanged', () => {
    const built = join(root, 'out/snapshot/bundled.sqlite')
    expect(hash(join(packed.resources, 'snapshot/bundled.sqlite'))).toBe(hash(built))
  })

  it('says whose work it is', () => {
    const notices = readFileSync(join(packed.resources, 'THIRD-PARTY-NOTICES.txt'), 'utf8')
    expect(notices).toMatch(/^react 19\.[\d.]+\nLicence: MIT\n\nMIT License/m)
    const inResources = ['LICENSE', 'NOTICE.md', 'sbom.cdx.json']
    const ofElectron = ['LICENSE.electron.txt', 'LICENSES.chromium.html']
    expect(readdirSync(packed.resources)).toEqual(expect.arrayContaining(inResources))
    expect(readdirSync(packed.folder)).toEqual(expect.arrayContaining(ofElectron))
    expect(readdirSync(join(packed.folder, 'locales'))).toEqual(['en-US.pak'])
  })

  it('can be used neither as Node nor with another program in place of its own', async () => {
    expect(await fusesOf(packed.program)).toEqual(CONFIGURED_FUSES)
  })
})

describe('the checksums', () => {
  it('are of every artifact, and of nothing else that lies there', () => {
    for (const name of ['a.deb', 'b.AppImage', 'c.tar.gz', 'd.blockmap', 'builder-debug.yml'])
      writeFileSync(join(data, name), name)
    const names = ['a.deb', 'b.AppImage', 'c.tar.gz', 'sbom.cdx.json']
    expect(writeChecksums(data)).toEqual(names)
    const { status, stdout } = spawnSync('sha256sum', ['--check', 'SHA256SUMS'], {
      cwd: data,
      encoding: 'utf8',
    })
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: names.map((name) => `${name}: OK\n`).join(''),
    })
  })
})

describe('pwc of the packed app', () => {
  it.each([
    ['an answer', ['task', 'image-classification', '--json']],
    ['a sentence about what is not there', ['task', '--id', 'no-such-task', '--type', 'renderer']],
  ])(
    'gives %s in the same bytes as the command line of the sources',
    (_what, args) => {
      const expected = built(...args)
      const { status, stdout, stderr } = installed(...args)
      expect({ status, stdout }).toEqual({ status: expected.status, stdout: expected.stdout })
      expect(stderr.replace(/^DevTools listening on .*\n/, '')).toBe(expected.stderr)
    },
    60_000,
  )

  it('runs in Node alone, unpacked', () => {
    const { stdout } = run(process.execPath, [join(packed.unpacked, 'out/main/cli.js'), '--help'])
    expect(stdout).toBe(built('--help').stdout)
  })
})

describe('the Debian package', () => {
  it('puts the program, pwc, icons and entries where Debian has them', () => {
    const places = packed.deb.args.flatMap((arg) => /=(\/.*)$/.exec(arg)?.[1] ?? [])
    const icons = [16, 24, 32, 48, 64, 128, 256, 512, 1024].map(
      (size) => `/usr/share/icons/hicolor/${size}x${size}/apps/pwc-offline.png`,
    )
    expect(places).toEqual([
      '/usr/bin/pwc',
      '/opt/Papers With Code Offline',
      ...icons,
      '/usr/share/mime/packages/pwc-offline.xml',
      '/usr/share/applications/pwc-offline.desktop',
    ])
    const launcher = readFileSync(join(root, 'build/packaging/bin/pwc.deb'), 'utf8')
    expect(launcher).toContain("exec '/opt/Papers With Code Offline/resources/bin/pwc'")
  })

  it('says what it is, and what it needs', () => {
    const { args } = packed.deb
    const after = (name: string) => args[args.indexOf(name) + 1]
    expect(after('--name')).toBe('pwc-offline')
    expect(after('--version')).toBe(version)
    expect(after('--license')).toBe('MIT')
    expect(after('--category')).toBe('science')
    expect(after('--description')).toMatch(/^The Papers With Code archive without a network  \S/)
    expect(args.filter((_, at) => args[at - 1] === '-d')).toContain('libnss3')
  })

  it('is found in menus by what it is, and opens snapshots and links', () => {
    const [head, ...lines] = packed.deb.file('desktop').trim().split('\n')
    expect(head).toBe('[Desktop Entry]')
    expect(lines).toEqual(
      expect.arrayContaining([
        'Name=Papers With Code Offline',
        'Exec="/opt/Papers With Code Offline/pwc-offline" %U',
        'Icon=pwc-offline',
        'StartupWMClass=pwc-offline',
        'Categories=Science;Education;',
        'MimeType=application/vnd.sqlite3;application/x-pwc-snapshot;x-scheme-handler/pwc;',
      ]),
    )
    expect(packed.deb.file('mime.xml')).toContain('<glob pattern="*.pwcsnapshot"/>')
  })
})

describe('the window of the packed app', () => {
  it('opens on the snapshot that it ships with', async () => {
    const desktop = await _electron.launch({ executablePath: packed.program, env })
    const page = await desktop.firstWindow()
    await page.waitForURL(/^app:|index\.html/)
    const answer = await page.evaluate(() => window.archive?.call('info', {}))
    expect(answer).toMatchObject({ ok: true, value: { name: 'Bundled facts' } })
    await page.getByRole('heading', { level: 1 }).waitFor()
    await desktop.close()
  }, 60_000)
})
