import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { openForReading, type Database } from '../../src-main/archive/database'
import { quantile, type Figure } from './report'
import { serve } from './served-page'
import { withUnattendedWindow, type UnattendedWindow } from './unattended-window'

/** Pages after which the window has seen each kind of page and has all of the program. */
const WARM = 200

interface Visit {
  kind: string
  milliseconds: number
}

/**
 * A walk over pages of every kind, drawn at random: from the change of the address to the frame that
 * shows the page, and the memory of the window at the end of the walk beside that after its first part.
 */
export async function walkFigures(
  archive: string,
  folder: string,
  pages: number,
): Promise<Figure[]> {
  const addresses = await addressesOf(archive, pages)
  const warm = Math.min(WARM, Math.floor(addresses.length / 2))
  const { server, origin, token } = await serve(archive, folder)
  try {
    const figures = await withUnattendedWindow(folder, async (window) => {
      const { attached } = window
      await attached((page) => openApp(page, `${origin}/#/home?token=${token}`))
      const first = await walkIn(window, addresses.slice(0, warm))
      const before = await attached(memoryOf)
      const visits = [...first, ...(await walkIn(window, addresses.slice(warm)))]
      const after = await attached(memoryOf)
      return [
        ...timeFigures(visits.slice(Math.floor(warm / 4))),
        ...memoryFigures(before, after, warm, visits.length),
      ]
    })
    return figures ?? []
  } finally {
    server.kill()
  }
}

async function openApp(page: Page, address: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(address)
  await page.locator('h1').first().waitFor()
}

function timeFigures(visits: readonly Visit[]): Figure[] {
  const timesOf = (some: readonly Visit[]) => some.map(({ milliseconds }) => milliseconds)
  const all = { name: 'any page, p95', times: timesOf(visits) }
  const each = Object.keys(KEYS).map((kind) => ({
    name: `${kind}, p95`,
    times: timesOf(visits.filter((visit) => visit.kind === kind)),
  }))
  return [all, ...each].map(({ name, times }) => ({
    name,
    value: quantile(times, 0.95),
    unit: 'ms',
    target: 100,
    note: `p50 ${quantile(times, 0.5).toFixed(1)}; ${times.length} pages to the painted frame`,
  }))
}

interface Memory {
  /** Of the renderer process, its share of what is shared; null where the system does not tell. */
  process: number | null
  /** Of what scripts hold, after a collection. */
  scripts: number
}

function memoryFigures(before: Memory, after: Memory, warm: number, pages: number): Figure[] {
  const figures: Figure[] = [
    {
      name: 'held by scripts',
      value: after.scripts,
      unit: 'MB',
      note: `${before.scripts.toFixed(1)} MB after ${warm} pages`,
    },
  ]
  if (after.process !== null)
    figures.unshift({
      name: `memory after ${pages} pages`,
      value: after.process,
      unit: 'MB',
      target: 250,
      note: `${before.process?.toFixed(0)} MB after ${warm} pages`,
    })
  return figures
}

/** Megabytes of the window, which is the only one of its browser. */
async function memoryOf(page: Page): Promise<Memory> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  const browser = page.context().browser()
  return { scripts: usedSize / 2 ** 20, process: browser ? await shareOf(browser) : null }
}

async function shareOf(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const renderer = processInfo.filter(({ type }) => type === 'renderer').at(-1)
  try {
    const text = readFileSync(`/proc/${renderer?.id}/smaps_rollup`, 'utf8')
    return Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1]) / 1024
  } catch {
    return null
  }
}

/** What a page tells of a walk that it makes by itself. */
interface Walk {
  /** Milliseconds by address; null while it is under way. */
  visits: [address: string, milliseconds: number][] | null
  failure: string | null
}

/** Runs in the page: visits each address, one after the other, long after whoever began it has gone. */
function walkAlone(addresses: readonly string[]): void {
  const walk: Walk = { visits: null, failure: null }
  Object.assign(window, { walk })
  const all = async () => {
    const visits: [string, number][] = []
    for (const address of addresses) {
      // Another thing is drawn under another heading.
      document.querySelector('main h1')?.setAttribute('data-left', '')
      const start = performance.now()
      location.hash = address
      while (
        document.querySelector('main h1:not([data-left])') === null ||
        document.querySelector('main .waiting, main [aria-busy="true"]') !== null
      ) {
        await new Promise(requestAnimationFrame)
        if (performance.now() - start > 30_000) throw new Error(`${address} is not drawn.`)
      }
      // A frame is painted before the next turn of the event loop.
      await new Promise((resolve) => setTimeout(resolve))
      visits.push([address, performance.now() - start])
    }
    return visits
  }
  all().then(
    (visits) => (walk.visits = visits),
    (error) => (walk.failure = String(error)),
  )
}

/** Has the window walk, and looks in now and then until it is at the end. */
async function walkIn({ attached }: UnattendedWindow, addresses: readonly string[]) {
  await attached((page) => page.evaluate(walkAlone, addresses))
  for (;;) {
    await pause(2000)
    const { visits, failure } = await attached((page) =>
      page.evaluate(() => (window as unknown as { walk: Walk }).walk),
    )
    if (failure !== null) throw new Error(failure)
    if (visits !== null)
      return visits.map(([address, milliseconds]): Visit => ({
        kind: /^#\/([^?]*)/.exec(address)?.[1] ?? '',
        milliseconds,
      }))
  }
}

/** So many addresses in a random order, each kind of page as often as the others. */
async function addressesOf(archive: string, pages: number): Promise<string[]> {
  const db = await openForReading(archive)
  const kinds = Object.entries(KEYS)
  const each = Math.ceil(pages / kinds.length)
  const keys = kinds.map(([kind, { table, column, name }]) =>
    keysOf(db, `SELECT ${column} AS key FROM ${table}`, each).map(
      (key) => `#/${kind}?${new URLSearchParams({ [name]: key })}`,
    ),
  )
  db.close()
  // One of each kind in turn, so that no page follows one of its own kind.
  return Array.from({ length: each }, (_, index) =>
    keys.flatMap((addresses) => addresses[index] ?? []),
  ).flat()
}

const KEYS: Record<string, { table: string; column: string; name: string }> = {
  paper: { table: 'paper', column: 'slug', name: 'id' },
  leaderboard: { table: 'leaderboard', column: 'slug', name: 'id' },
  task: { table: 'task', column: 'slug', name: 'id' },
  dataset: { table: 'dataset', column: 'slug', name: 'id' },
  method: { table: 'method', column: 'slug', name: 'id' },
  model: { table: 'model', column: 'name', name: 'name' },
}

const keysOf = (db: Database, sql: string, count: number) =>
  db.all<{ key: string }>(`${sql} ORDER BY random() LIMIT ${count}`).map(({ key }) => key)
