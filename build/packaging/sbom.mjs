// The list of what the program is made of, as CycloneDX 1.6: https://cyclonedx.org/docs/1.6/json/
import { createHash } from 'node:crypto'

/**
 * The packages come from the notices, which the build gathers from the modules that it bundles; hashes and who
 * needs whom from the lockfile. The same input gives the same text.
 *
 * @param {import('./sbom.d.mts').Ingredients} ingredients
 */
export function softwareBillOfMaterials({ manifest, lock, notices, snapshotHash, time }) {
  const packages = notices.map((notice) => ({ ...notice, ...lockedAs(notice, lock) }))
  const refOf = new Map(packages.map((each) => [each.place, purl(each)]))
  const self = purl(manifest)
  const needs = (place, names) =>
    neededFrom(place, names, lock, refOf)
      .map((each) => refOf.get(each))
      .toSorted()
  const components = [...packages.map(componentOf), snapshotOf(snapshotHash)]
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify([self, components]))}`,
    version: 1,
    metadata: {
      ...(time !== null && { timestamp: time.toISOString() }),
      component: {
        type: 'application',
        'bom-ref': self,
        name: manifest.productName,
        version: manifest.version,
        description: manifest.description,
        licenses: licences(manifest.license),
        purl: self,
      },
    },
    components,
    dependencies: [
      { ref: self, dependsOn: [...needs('', Object.keys(manifest.dependencies)), SNAPSHOT] },
      ...packages.map(({ place, dependencies }) => ({
        ref: refOf.get(place),
        dependsOn: needs(place, dependencies),
      })),
    ],
  }
}

const SNAPSHOT = 'snapshot/bundled.sqlite'

function componentOf({ name, version, licence, integrity, place }) {
  const ref = purl({ name, version })
  return {
    type: place === 'node_modules/electron' ? 'framework' : 'library',
    'bom-ref': ref,
    name,
    version,
    licenses: licences(licence),
    ...(integrity && { hashes: [hashOf(integrity)] }),
    purl: ref,
  }
}

const snapshotOf = (hash) => ({
  type: 'data',
  'bom-ref': SNAPSHOT,
  name: SNAPSHOT,
  description: 'Facts of the Papers With Code archive; see NOTICE.md',
  hashes: [{ alg: 'SHA-256', content: hash }],
  licenses: licences('CC-BY-SA-4.0'),
})

/** Which place of the lockfile a bundled package was installed at, and what it needs. */
function lockedAs({ name, version }, lock) {
  const [place, locked] =
    Object.entries(lock.packages).find(
      ([place, locked]) => nameAt(place) === name && locked.version === version,
    ) ?? []
  if (locked === undefined)
    throw new Error(`${name} ${version} is bundled and not in the lockfile.`)
  return { place, integrity: locked.integrity, dependencies: namesNeeded(locked) }
}

const namesNeeded = ({ dependencies, peerDependencies }) =>
  Object.keys({ ...dependencies, ...peerDependencies })

/**
 * The places of the bundled packages that a package needs: by itself, or through others that only hand on
 * what is in them, of which the bundle has nothing.
 */
function neededFrom(from, names, lock, bundled, seen = new Set()) {
  return names
    .map((name) => placeOf(from, name, lock))
    .flatMap((place) => {
      if (seen.has(place) || !(place in lock.packages)) return []
      seen.add(place)
      if (bundled.has(place)) return [place]
      return neededFrom(place, namesNeeded(lock.packages[place]), lock, bundled, seen)
    })
}

const nameAt = (place) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** Where Node finds a package from another's place: in the nearest folder above. */
function placeOf(from, name, lock) {
  const beside = `${from === '' ? '' : `${from}/`}node_modules/${name}`
  if (beside in lock.packages || from === '') return beside
  const above = from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1))
  return placeOf(above, name, lock)
}

const purl = ({ name, version }) => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`

/** An SPDX expression, if the package states one; its own words otherwise. */
const licences = (stated) =>
  /^[\w.+() -]+$/.test(stated) && !/^(see|not) /i.test(stated)
    ? [{ expression: stated }]
    : [{ license: { name: stated } }]

function hashOf(integrity) {
  const [, name, value] = /^(sha\d+)-(\S+)/.exec(integrity) ?? []
  const content = Buffer.from(value, 'base64').toString('hex')
  return { alg: name.replace('sha', 'SHA-'), content }
}

/** A name that follows from the content, in the form of a UUID of version 8. */
function uuidOf(text) {
  const hex = createHash('sha256').update(text).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`]
    .concat(hex.slice(20, 32))
    .join('-')
}
