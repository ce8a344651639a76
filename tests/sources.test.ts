import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

const filesOf = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|tsx|mjs)$/.test(name))
    .map((name) => join(root, folder, name))

const files = [
  ...['src-main', 'src-renderer', 'build', 'tests'].flatMap(filesOf),
  join(root, 'electron.vite.config.ts'),
]
const textOf = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))

const shown = (file: string) => relative(root, file).replaceAll(sep, '/')

/** The file that an import names; null for packages. */
function fileNamed(from: string, address: string): string | null {
  const path = address.startsWith('#contract/')
    ? join(root, 'src-main/contract', address.slice('#contract/'.length))
    : join(dirname(from), address)
  const isOwn = address.startsWith('.') || address.startsWith('#')
  return isOwn
    ? ([path, `${path}.ts`, `${path}.tsx`].find((file) => textOf.has(file)) ?? null)
    : null
}

const IMPORT = /\b(?:import|export)\s+(?:type\s+)?([\w\s{},*]+?)\s+from\s+'([^']+)'/g
const LATE_IMPORT = /\bimport\(\s*'([^']+)'\s*\)/g
const EXPORT = /^export (?:async )?(?:abstract )?(const|function\*?|class|interface|type) (\w+)/gm

/** electron-builder calls what it exports. */
const HOOKS = ['build/packaging/no-node-modules.mjs']

/**
 * The names that files take from each other, as `file name`. Of a file that is imported as a whole or
 * late, every word of the one that imports it counts.
 */
function takenNames(): Set<string> {
  const taken = new Set<string>()
  for (const [from, text] of textOf) {
    const imports = [...text.matchAll(IMPORT)].map(([, names = '', address = '']) => ({
      names: names.includes('*') ? text : names,
      address,
    }))
    const late = [...text.matchAll(LATE_IMPORT)].map(([, address = '']) => ({
      names: text,
      address,
    }))
    for (const { names, address } of [...imports, ...late]) {
      const file = fileNamed(from, address)
      for (const [name] of names.matchAll(/\w+/g)) taken.add(`${file} ${name}`)
    }
  }
  return taken
}

/** Everything that is exported by its name, but for hooks of other programs. */
const exported = [...textOf]
  .filter(([file]) => !HOOKS.includes(shown(file)))
  .flatMap(([file, text]) =>
    [...text.matchAll(EXPORT)].map(([, kind = '', name = '']) => ({
      file,
      name,
      isType: kind === 'interface' || kind === 'type',
      uses: [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].length - 1,
    })),
  )

const named = ({ file, name }: { file: string; name: string }) => `${name} of ${shown(file)}`

describe('the sources', () => {
  const taken = takenNames()
  const isTaken = ({ file, name }: { file: string; name: string }) => taken.has(`${file} ${name}`)

  it('export only values that another file takes', () => {
    const values = exported.filter(({ isType }) => !isType)
    expect(values.length).toBeGreaterThan(1000)
    expect(values.filter((each) => !isTaken(each)).map(named)).toEqual([])
  })

  // A type may also be there for those who read what a function takes or gives.
  it('export only types that something is of', () => {
    const types = exported.filter(({ isType }) => isType)
    expect(types.length).toBeGreaterThan(300)
    expect(types.filter((each) => !isTaken(each) && each.uses === 0).map(named)).toEqual([])
  })
})
