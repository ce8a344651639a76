import { createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Diff, diffActions, diffKinds } from '#contract/diff'
import { writeDiffDelimited, writeDiffMarkdown } from '#contract/export/write-diff'
import { openForReading } from '../../archive/database'
import { compareSnapshots } from '../../archive/diff/compare-snapshots'
import { openDiff, type OpenDiff } from '../../archive/diff/open-diff'
import { targetFailure } from '../../archive/import/target'
import { openSnapshot } from '../../archive/snapshots'
import { keptFile } from '../../snapshots/kept-files'
import { placesOf } from '../kept-places'
import { chooseSnapshot } from '../snapshot-choice'
import { progressOn } from './progress'
import { drawTable } from './table'
import { type World, printable } from './terminal'

export interface DiffOrder {
  /** Kept snapshots by their id, or files. */
  old: string
  new: string
  /** All changes in this form instead of the totals. */
  form: 'totals' | 'csv' | 'markdown'
  area?: string
  task?: string
  /** The file to write instead of printing. */
  to?: string
}

/** Compares two snapshots and writes what differs. */
export async function diff(order: DiffOrder, world: World): Promise<0> {
  const folder = mkdtempSync(join(tmpdir(), 'pwc-diff-'))
  const stopListening = world.onInterrupt(() => {
    rmSync(folder, { recursive: true, force: true })
    process.exit(1)
  })
  try {
    const path = join(folder, 'diff.sqlite')
    await compare(order, path, world)
    const db = await openForReading(path)
    try {
      await write(partsOf(order, openDiff(db), world), order.to, world)
    } finally {
      db.close()
    }
    return 0
  } finally {
    stopListening()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function compare(order: DiffOrder, to: string, world: World): Promise<void> {
  const progress = progressOn(world.stderr)
  const before = await openSnapshot(pathOf(order.old, world))
  try {
    const after = await openSnapshot(pathOf(order.new, world))
    try {
      await compareSnapshots(before, after, to, progress.show)
    } finally {
      after.close()
    }
  } finally {
    before.close()
    progress.end()
  }
}

function pathOf(snapshot: string, world: World): string {
  if (existsSync(snapshot)) return snapshot
  const choice = chooseSnapshot(undefined, world.env, world.shippedSnapshot)
  return keptFile(placesOf(choice, world.dataFolder), snapshot).path
}

function partsOf(
  { form, area, task }: DiffOrder,
  diff: OpenDiff,
  { tool }: World,
): AsyncIterable<string> | Iterable<string> {
  if (form === 'totals') return [totalsOf(diff.whole())]
  const changes = diff.every({ area, task })
  return form === 'csv'
    ? writeDiffDelimited(changes)
    : writeDiffMarkdown(diff.whole(), changes, tool)
}

function totalsOf({ before, after, totals }: Diff): string {
  const sides = [before, after].map(({ name, date }) => printable(`${name}, ${date ?? 'undated'}`))
  const columns = ['', ...diffActions].map((heading, at) => ({ heading, isNumber: at > 0 }))
  const rows = diffKinds.map((kind) => [
    `${kind}s`,
    ...diffActions.map((action) => totals[kind][action].toLocaleString('en')),
  ])
  return [`From ${sides.join(' to ')}`, '', ...drawTable(columns, rows, null), ''].join('\n')
}

async function write(
  parts: AsyncIterable<string> | Iterable<string>,
  to: string | undefined,
  world: World,
): Promise<void> {
  if (to === undefined) {
    for await (const part of parts) world.stdout.write(part)
    return
  }
  try {
    await pipeline(parts, createWriteStream(to))
  } catch (error) {
    throw targetFailure(to, error)
  }
}
