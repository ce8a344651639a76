// The app as every end-to-end test sees it, wherever it runs.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, _electron } from '@playwright/test'
import { chromiumPath } from '../../build/chromium.mjs'
import type { BrowserContext, ElectronApplication, Page } from '@playwright/test'
import { doublePath, electronPath, env, mainFile, serve } from './built'
import type { Server } from './built'
import { tellViolations, Trouble } from './trouble'

export { expect } from '@playwright/test'

export interface HostOptions {
  /** `browser`: Chromium on `pwc serve`. `double`, `electron`: the desktop app. */
  host: 'browser' | 'double' | 'electron'
}

interface WorkerFixtures extends HostOptions {
  /** The folder of what the reader decides; emptied before each test. */
  dataFolder: string
  /** The loopback host, in the browser. */
  server: Server | null
  /** The desktop app, on Electron or its double. */
  desktop: ElectronApplication | null
}

interface Fixtures {
  /** Opens an address of the app, such as `#/leaderboard?id=…`. */
  open(address: string): Promise<void>
  /** Whatever the page logs as an error or asks of the network; it fails the test unless expected. */
  trouble: Trouble
  watched: { page: Page; trouble: Trouble }
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  host: ['browser', { option: true, scope: 'worker' }],

  dataFolder: [
    async ({ host }, use) => {
      const folder = mkdtempSync(join(tmpdir(), `pwc-${host}-`))
      await use(folder)
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],

  server: [
    async ({ host, dataFolder }, use) => {
      const server = host === 'browser' ? await serve([], { PWC_DATA: dataFolder }) : null
      await use(server)
      await server?.stop()
    },
    { scope: 'worker' },
  ],

  desktop: [
    async ({ host, dataFolder }, use) => {
      const program = programOf(host)
      if (program === null) return use(null)
      const { desktop, stop } = await startDesktop(program, [], dataFolder)
      await use(desktop)
      await stop()
    },
    { scope: 'worker' },
  ],

  watched: async ({ host, context, desktop, dataFolder }, use, testInfo) => {
    for (const name of ['reader.json', 'sessions.json']) {
      rmSync(join(dataFolder, name), { force: true })
    }
    testInfo.skip(host !== 'browser' && desktop === null, 'This machine has no Electron program.')
    const page = desktop ? await firstWindow(desktop) : await firstPage(context)
    const trouble = new Trouble(page)
    await tellViolations(page)
    await use({ page, trouble })
    const unexpected = trouble.unexpected()
    if (unexpected.length > 0) throw new Error(`The page is in trouble:\n${unexpected.join('\n')}`)
  },

  page: ({ watched }, use) => use(watched.page),
  trouble: ({ watched }, use) => use(watched.trouble),

  open: async ({ page, server }, use) => {
    let isOpen = false
    await use(async (address) => {
      if (isOpen) await goTo(page, address)
      else if (server)
        await page.goto(`${server.origin}/${newWindow()}${withToken(address, server.token)}`)
      else await startAfresh(page, address)
      isOpen = true
    })
  },
})

/** The program that runs the desktop app there; null where this machine has none. */
export function programOf(host: HostOptions['host']): string | null {
  if (host === 'electron') return electronPath()
  return host === 'double' ? doublePath() : null
}

/** Starts the desktop app with a profile of its own, unless it is given one, so that two at once do not become one. */
export async function startDesktop(
  program: string,
  args: readonly string[] = [],
  dataFolder?: string,
  given?: string,
): Promise<{ desktop: ElectronApplication; stop(): Promise<void> }> {
  const profile = given ?? mkdtempSync(join(tmpdir(), 'pwc-offline-'))
  const desktop = await _electron.launch({
    executablePath: program,
    args: [`--user-data-dir=${profile}`, mainFile, ...args],
    env: { ...env, PWC_DATA: dataFolder ?? profile, CHROMIUM: chromiumPath() ?? 'chromium' },
  })
  return {
    desktop,
    async stop() {
      await desktop.close()
      if (given === undefined) rmSync(profile, { recursive: true, force: true })
    },
  }
}

const firstPage = async (context: BrowserContext) => context.pages()[0] ?? context.newPage()

async function firstWindow(desktop: ElectronApplication): Promise<Page> {
  const window = await desktop.firstWindow()
  // A window is there before its page is.
  await window.waitForURL(/index\.html/)
  return window
}

const withToken = (address: string, token: string) =>
  `${address}${address.includes('?') ? '&' : '?'}token=${token}`

let windows = 0

/** A window of another name, so that the tabs of a test before are not opened in it. */
const newWindow = () => `?window=test-${process.pid}-${++windows}`

const goTo = (page: Page, address: string) =>
  page.evaluate((hash) => void (location.hash = hash), address)

/** The desktop app has one window for all tests: what one left behind is not for the next. */
async function startAfresh(page: Page, address: string): Promise<void> {
  await page.evaluate(() => {
    localStorage.clear()
    sessionStorage.clear()
  })
  await page.evaluate((place) => history.replaceState(null, '', place), newWindow() + address)
  await page.reload()
}
