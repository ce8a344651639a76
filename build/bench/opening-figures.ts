import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { quantile, type Figure } from './report'
import { withServedPage } from './served-page'

const built = join(import.meta.dirname, '..')
const root = join(built, '..')

/** From `npm start` in a built folder to a painted first page, and what the page costs that nobody uses. */
export async function openingFigures(
  archive: string,
  folder: string,
  isQuick: boolean,
): Promise<Figure[]> {
  const figures = await withServedPage(archive, folder, async ({ page, open, server }) => {
    const starts: number[] = []
    for (let run = 0; run < (isQuick ? 1 : 7); run++)
      starts.push(await timeToPage(page, archive, folder))
    await open('#/home')
    await page.waitForSelector('main h1')
    return [
      {
        name: 'npm start to the painted page',
        value: quantile(starts, 0.5),
        unit: 'ms',
        target: 1500,
        note: `median of ${starts.length}; the browser was open`,
      },
      ...(await idleFigures(page, server, isQuick ? 2 : 20)),
    ]
  })
  return [...(figures ?? []), installedSize()]
}

/** Starts the program as a reader does, in milliseconds until the page that it offers is painted. */
async function timeToPage(page: Page, archive: string, folder: string): Promise<number> {
  await page.goto('about:blank')
  const start = performance.now()
  const program = spawn('npm', ['start', '--silent', '--', '--port', '0', '--archive', archive], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    // A group of its own, since npm does not hand on that it was ended.
    detached: true,
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', PWC_DATA: join(folder, 'start-data') },
  })
  try {
    await page.goto(await addressOf(program))
    await page.waitForSelector('main h1')
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)))
    return performance.now() - start
  } finally {
    if (program.pid !== undefined) process.kill(-program.pid)
  }
}

function addressOf({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    stdout?.on('data', (more) => {
      text += String(more)
      const address = /http:\/\/127\.0\.0\.1\S+/.exec(text)?.[0]
      if (address) resolve(address)
    })
    stdout?.once('end', () => reject(new Error(`npm start gave no address: ${text}`)))
  })
}

/** What a page and its server take of one core while nobody touches the page. */
async function idleFigures(page: Page, server: ChildProcess, seconds: number): Promise<Figure[]> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable')
  const taskSeconds = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
  }
  // Other pages are loaded ahead in the first seconds.
  await page.waitForTimeout(5000)
  const before = { page: await taskSeconds(), server: processorSeconds(server) }
  await page.waitForTimeout(seconds * 1000)
  const share = (now: number, then: number) => (100 * (now - then)) / seconds
  const note = `of a core, ${seconds} seconds long`
  return [
    {
      name: 'the page, idle',
      value: share(await taskSeconds(), before.page),
      unit: '%',
      target: 1,
      note,
    },
    ...(Number.isNaN(before.server)
      ? []
      : [
          {
            name: 'its server, idle',
            value: share(processorSeconds(server), before.server),
            unit: '%',
            target: 1,
            note,
          },
        ]),
  ]
}

/** What a process has had of the processor; not a number where the system does not tell as Linux does. */
function processorSeconds({ pid }: ChildProcess): number {
  try {
    // proc(5): utime and stime are the 14th and 15th field, in hundredths; names may hold blanks.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return Number.NaN
  }
}

/** What a package holds beside Electron and the snapshot. */
function installedSize(): Figure {
  const parts = ['main', 'preload', 'renderer'].map((part) => bytesIn(join(built, part)))
  const megabytes = parts.reduce((sum, each) => sum + each, 0) / 1e6
  return {
    name: 'installed, without Electron and snapshot',
    value: megabytes,
    unit: 'MB',
    target: 15,
    note: 'the built program; its notices come to 0.3 MB',
  }
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
}
