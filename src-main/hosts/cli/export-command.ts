import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { AskError } from '#contract/ask'
import type { Call } from '#contract/contract'
import { exportLeaderboards } from '#contract/export/export-leaderboards'
import { leaderboardsOf } from '#contract/export/leaderboards-of'
import type { LeaderboardsOf, LeaderboardsWanted } from '#contract/export/leaderboards-of'
import { type TableOptions, formOf } from '#contract/export/table-options'
import { targetFailure } from '../../archive/import/target'
import { callSnapshot } from '../snapshot-call'
import { chooseSnapshot } from '../snapshot-choice'
import { type ExportTarget, exportTarget } from './export-target'
import { UsageError } from './line'
import { progressOn } from './progress'
import { type World, printable } from './terminal'

export interface ExportOrder {
  wanted: LeaderboardsWanted
  options: Readonly<Record<string, string>>
  /** A folder, or a zip file by its ending. */
  to: string
  archive?: string
}

/** Writes every leaderboard of a task or an area, a file each. Says first how much that is. */
export async function exportFiles(order: ExportOrder, world: World): Promise<0 | 1> {
  const log = (line: string) => world.stderr.write(`${line}\n`)
  const snapshot = chooseSnapshot(order.archive, world.env, world.shippedSnapshot)
  const { call, close } = callSnapshot(
    { snapshot, dataFolder: world.dataFolder, tool: world.version },
    { startWorker: world.startWorker, log },
  )
  try {
    formOf(order.options as TableOptions)
    const wanted = await leaderboardsOf(call, order.wanted)
    log(`${printable(wanted.title)}: ${amountOf(wanted)}.`)
    const isWhole = await write(order, { call, wanted, world })
    if (isWhole) world.stdout.write(`${amountOf(wanted)} at ${order.to}\n`)
    else log('Stopped; nothing was written.')
    return isWhole ? 0 : 1
  } catch (error) {
    if (error instanceof AskError && error.code === 'invalid-request')
      throw new UsageError(error.message, 'export')
    throw targetFailure(order.to, error)
  } finally {
    await close()
  }
}

const amountOf = ({ leaderboards, results }: LeaderboardsOf) =>
  `${counted(leaderboards.length, 'leaderboard')} with ${counted(results, 'result')}`

const counted = (count: number, noun: string) =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`

interface Work {
  call: Call
  wanted: LeaderboardsOf
  world: World
}

/** Whether it came to its end: false when the reader interrupted it. */
async function write(order: ExportOrder, { call, wanted, world }: Work): Promise<boolean> {
  const target = exportTarget(order.to)
  const progress = progressOn(world.stderr)
  const interruption = new AbortController()
  const stopListening = world.onInterrupt(() => interruption.abort())
  const tools = { tool: world.tool, sha256 }
  try {
    const options = order.options as TableOptions
    for await (const { path, text, done } of exportLeaderboards(call, wanted, options, tools)) {
      target.add(path, text)
      progress.show({ stage: 'Writing', done, total: wanted.leaderboards.length, unit: 'items' })
      // The archive answers in this thread: without a pause an interrupt would not be heard.
      await setImmediate()
      if (interruption.signal.aborted) return discarded(target)
    }
    target.finish()
    return true
  } catch (error) {
    target.discard()
    throw error
  } finally {
    progress.end()
    stopListening()
  }
}

function discarded(target: ExportTarget): false {
  target.discard()
  return false
}

const sha256 = async (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
