// What goes along with a package: the licences of other people's software as text, the list of what is in
// it, and checksums.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { root } from '../set-up.mjs'
import { softwareBillOfMaterials } from './sbom.mjs'

const folder = join(root, 'out/package')
const SBOM = 'sbom.cdx.json'

/** Writes the notices and the bill of materials of the build in out/, which the packages take in. */
export function writeAccompanyingFiles() {
  const notices = readJson('out/renderer/notices.json')
  const bill = softwareBillOfMaterials({
    manifest: readJson('package.json'),
    lock: readJson('package-lock.json'),
    notices,
    snapshotHash: sha256(join(root, 'out/snapshot/bundled.sqlite')),
    time: sourceTime(),
  })
  mkdirSync(folder, { recursive: true })
  writeWhole('THIRD-PARTY-NOTICES.txt', noticesText(notices))
  writeWhole(SBOM, `${JSON.stringify(bill, null, 2)}\n`)
}

/** Never half there for whoever packs at the same time. */
function writeWhole(name, text) {
  const partial = join(folder, `${name}.${process.pid}.partial`)
  writeFileSync(partial, text)
  renameSync(partial, join(folder, name))
}

/** Writes SHA256SUMS beside the artifacts, in the form that `sha256sum --check` reads. */
export function writeChecksums(artifacts) {
  copyFileSync(join(folder, SBOM), join(artifacts, SBOM))
  const names = readdirSync(artifacts)
    .filter((name) => name === SBOM || /\.(AppImage|deb|tar\.gz|exe|dmg|zip)$/.test(name))
    .toSorted()
  const lines = names.map((name) => `${sha256(join(artifacts, name))}  ${name}\n`)
  writeFileSync(join(artifacts, 'SHA256SUMS'), lines.join(''))
  return names
}

const noticesText = (notices) =>
  notices
    .map(
      ({ name, version, licence, text }) =>
        `${name} ${version}\nLicence: ${licence}\n\n${text ?? 'The package brings no text of its licence.'}\n`,
    )
    .join(`\n${'-'.repeat(80)}\n\n`)

/** SOURCE_DATE_EPOCH, or else the time of the commit; null in a folder that knows neither. */
function sourceTime() {
  const seconds =
    process.env.SOURCE_DATE_EPOCH ||
    spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' }).stdout
  return /^\d+\s*$/.test(seconds ?? '') ? new Date(Number(seconds) * 1000) : null
}

const readJson = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'))
const sha256 = (path) => createHash('sha256').update(readFileSync(path)).digest('hex')
