import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

interface Locked {
  optionalDependencies?: Record<string, string>
  resolved?: string
  hasInstallScript?: boolean
}

const root = join(import.meta.dirname, '..')
const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'))
const locked = Object.entries(read('package-lock.json').packages as Record<string, Locked>)
const places = new Set(locked.map(([place]) => place))

/** Whether Node would find the package from this place: beside it, or in any folder above. */
function isFoundFrom(place: string, name: string): boolean {
  const beside = place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`
  if (places.has(beside)) return true
  if (place === '') return false
  const cut = place.lastIndexOf('node_modules/')
  return isFoundFrom(place.slice(0, Math.max(0, cut - 1)), name)
}

describe('the lockfile', () => {
  it('holds every package for other platforms, so that npm ci works there', () => {
    const missing = locked.flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isFoundFrom(place, name))
        .map((name) => `${place} needs ${name}`),
    )
    expect(missing).toEqual([])
  })

  it('names no address to download from', () => {
    expect(locked.filter(([, { resolved }]) => resolved?.startsWith('http'))).toEqual([])
  })

  it('has no package that runs a script when installed, but those that are refused it', () => {
    const { allowScripts } = read('package.json')
    const runs = locked
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([place]) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length))
    expect(runs.filter((name) => allowScripts[name] !== false)).toEqual([])
  })
})

describe('package.json', () => {
  it('pins every dependency exactly', () => {
    const { devDependencies, dependencies } = read('package.json')
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)),
    )
    expect(loose).toEqual([])
  })

  it('has what the program imports among what `npm start` installs', () => {
    const imported = ['src-main', 'src-renderer']
      .flatMap((folder) =>
        readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
          .filter((name) => /\.(ts|tsx|css)$/.test(name))
          .map((name) => readFileSync(join(root, folder, name), 'utf8')),
      )
      .concat(readFileSync(join(root, 'electron.vite.config.ts'), 'utf8'))
      // Types alone are gone from what is built.
      .flatMap((source) => source.split('\n').filter((line) => !line.startsWith('import type ')))
      .flatMap((line) => {
        const [, name] = /(?:from |import |import\(|url\()'([@\w][^':]*)'/.exec(line) ?? []
        return name === undefined ? [] : [/^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name]
      })
    const { dependencies } = read('package.json')
    expect(new Set(imported).size).toBeGreaterThan(20)
    expect([...new Set(imported)].filter((name) => !(name in dependencies))).toEqual([])
  })
})
