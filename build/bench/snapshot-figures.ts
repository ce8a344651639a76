import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { openForReading } from '../../src-main/archive/database'
import { compareSnapshots } from '../../src-main/archive/diff/compare-snapshots'
import { openDiff } from '../../src-main/archive/diff/open-diff'
import { verifySeal } from '../../src-main/archive/seal'
import { openSnapshot } from '../../src-main/archive/snapshots'
import { quantile, type Figure } from './report'

/** What is done with a snapshot as a whole: opened, verified, and compared with another. */
export async function snapshotFigures(
  archive: string,
  other: string,
  folder: string,
): Promise<Figure[]> {
  return [
    await openFigure(archive),
    verifyFigure(archive),
    await compareFigure(archive, other, folder),
  ]
}

const OPENINGS = 20

async function openFigure(archive: string): Promise<Figure> {
  const times: number[] = []
  const bare: number[] = []
  for (let opening = 0; opening < OPENINGS; opening++) {
    times.push(await timeOf(async () => (await openSnapshot(archive)).close()))
    bare.push(await timeOf(() => openAndAsk(archive)))
  }
  const note = `median of ${OPENINGS}; ${quantile(bare, 0.5).toFixed(1)} ms without any check`
  return { name: 'open with checks', value: quantile(times, 0.5), unit: 'ms', target: 50, note }
}

async function openAndAsk(archive: string): Promise<void> {
  const db = await openForReading(archive)
  db.first('SELECT key FROM meta LIMIT 1')
  db.close()
}

/** The file was read before, so the disk has no part in it. */
function verifyFigure(archive: string): Figure {
  const start = performance.now()
  const { bytes } = verifySeal(archive, archive)
  const perMegabyte = (performance.now() - start) / (bytes / 1e6)
  const hashed = hashTime(archive, Math.min(bytes, 200e6))
  const note = `${(1000 / perMegabyte).toFixed(0)} MB a second; SHA-256 alone ${hashed.toFixed(0)}`
  return { name: 'verify, per MB', value: perMegabyte, unit: 'ms', target: 2.5, note }
}

/** MB a second of SHA-256 over the first bytes of a file, in memory. */
function hashTime(archive: string, bytes: number): number {
  const content = Buffer.alloc(bytes)
  const descriptor = openSync(archive, 'r')
  readSync(descriptor, content, 0, bytes, 0)
  closeSync(descriptor)
  const start = performance.now()
  createHash('sha256').update(content).digest()
  return content.length / 1e3 / (performance.now() - start)
}

async function compareFigure(archive: string, other: string, folder: string): Promise<Figure> {
  const to = join(folder, 'diff.sqlite')
  const [before, after] = [await openSnapshot(other), await openSnapshot(archive)]
  try {
    const seconds = (await timeOf(() => compareSnapshots(before, after, to))) / 1000
    const db = await openForReading(to)
    const { total } = openDiff(db).page({ limit: 1 })
    db.close()
    const side = archive === other ? 'with itself' : 'with the first one'
    const note = `${side}, ${total.toLocaleString('en')} changes`
    return { name: 'compare', value: seconds, unit: 's', target: 60, note }
  } finally {
    before.close()
    after.close()
  }
}

async function timeOf(act: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await act()
  return performance.now() - start
}
