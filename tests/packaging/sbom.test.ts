import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { softwareBillOfMaterials } from '../../build/packaging/sbom.mjs'
import type { Ingredients } from '../../build/packaging/sbom.mjs'

const root = join(import.meta.dirname, '../..')
const readJson = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'))

const ingredients: Ingredients = {
  manifest: {
    name: 'app',
    productName: 'The App',
    version: '1.0.0',
    description: 'An app',
    license: 'MIT',
    dependencies: { outer: '1.0.0', tester: '9.0.0' },
  },
  lock: {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/outer': {
        version: '1.0.0',
        integrity: 'sha512-AAEC',
        dependencies: { '@x/inner': '^2.0.0', hands: '1' },
      },
      'node_modules/outer/node_modules/@x/inner': { version: '2.0.0' },
      'node_modules/@x/inner': { version: '1.0.0', dependencies: { tester: '9' } },
      'node_modules/hands': { version: '1.0.0', dependencies: { '@x/inner': '1' } },
      'node_modules/tester': { version: '9.0.0' },
    },
  },
  notices: [
    { name: '@x/inner', version: '1.0.0', licence: 'not stated' },
    { name: '@x/inner', version: '2.0.0', licence: '(MIT OR Apache-2.0)' },
    { name: 'outer', version: '1.0.0', licence: 'BSD-3-Clause' },
  ],
  snapshotHash: 'ab'.repeat(32),
  time: new Date('2026-01-02T03:04:05Z'),
}

describe('the list of what the program is made of', () => {
  const bill = softwareBillOfMaterials(ingredients)

  it('names the program, each bundled package and the snapshot, and nothing else', () => {
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 })
    expect(bill.metadata).toMatchObject({
      timestamp: '2026-01-02T03:04:05.000Z',
      component: { name: 'The App', 'bom-ref': 'pkg:npm/app@1.0.0' },
    })
    expect(bill.components.map((each) => each['bom-ref'])).toEqual([
      'pkg:npm/%40x/inner@1.0.0',
      'pkg:npm/%40x/inner@2.0.0',
      'pkg:npm/outer@1.0.0',
      'snapshot/bundled.sqlite',
    ])
  })

  it('has licences as stated, and hashes from the lockfile', () => {
    const [plain, either, outer] = bill.components
    expect(plain?.licenses).toEqual([{ license: { name: 'not stated' } }])
    expect(either?.licenses).toEqual([{ expression: '(MIT OR Apache-2.0)' }])
    expect(outer?.hashes).toEqual([{ alg: 'SHA-512', content: '000102' }])
  })

  it('says which package needs which, as Node finds them', () => {
    expect(bill.dependencies).toEqual([
      { ref: 'pkg:npm/app@1.0.0', dependsOn: ['pkg:npm/outer@1.0.0', 'snapshot/bundled.sqlite'] },
      { ref: 'pkg:npm/%40x/inner@1.0.0', dependsOn: [] },
      { ref: 'pkg:npm/%40x/inner@2.0.0', dependsOn: [] },
      {
        ref: 'pkg:npm/outer@1.0.0',
        // The first through a package of which nothing is bundled.
        dependsOn: ['pkg:npm/%40x/inner@1.0.0', 'pkg:npm/%40x/inner@2.0.0'],
      },
    ])
  })

  it('is the same for the same program, and has a name of its own for another', () => {
    expect(softwareBillOfMaterials(ingredients)).toEqual(bill)
    expect(bill.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
    const other = softwareBillOfMaterials({ ...ingredients, snapshotHash: 'cd'.repeat(32) })
    expect(other.serialNumber).not.toBe(bill.serialNumber)
  })

  it('refuses a package that the lockfile does not know', () => {
    const notices = [{ name: 'stray', version: '1.0.0', licence: 'MIT' }]
    expect(() => softwareBillOfMaterials({ ...ingredients, notices })).toThrow(
      'stray 1.0.0 is bundled and not in the lockfile.',
    )
  })

  it('has every package of the build, with a hash and a licence', () => {
    const path = 'out/renderer/notices.json'
    expect(existsSync(join(root, path)), 'build first, with “npm run build”').toBe(true)
    const notices: Ingredients['notices'] = readJson(path)
    const { components, dependencies } = softwareBillOfMaterials({
      ...ingredients,
      manifest: readJson('package.json'),
      lock: readJson('package-lock.json'),
      notices,
    })
    const packages = components.filter(({ purl }) => purl !== undefined)
    expect(packages.map(({ name, version }) => `${name} ${version}`)).toEqual(
      notices.map(({ name, version }) => `${name} ${version}`),
    )
    const incomplete = packages.filter(
      (each) => each.hashes === undefined || !('expression' in (each.licenses[0] ?? {})),
    )
    expect(incomplete.map(({ name }) => name)).toEqual([])
    // What is bundled is needed by something that is bundled.
    const needed = new Set(dependencies.flatMap(({ dependsOn }) => dependsOn))
    expect(packages.filter((each) => !needed.has(each['bom-ref']))).toEqual([])
  })
})
