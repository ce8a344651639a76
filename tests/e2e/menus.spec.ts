// Every entry of the menu bar does what it says: each is chosen once, on a page where it applies.
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from './app'
import { effects, tabWalk } from './command-effects'
import { chooseMenuItem, running } from './desktop'

const BOARD = '#/leaderboard?id=image-classification-on-mnist'

type Seen = (page: Page, app: ElectronApplication) => Promise<void>

const askedOf =
  (what: string): Seen =>
  async (_page, app) => {
    const list = () => app.evaluate(() => Reflect.get(globalThis, 'askedOfSystem') as string[])
    await expect.poll(list).toContain(what)
  }
const windows = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
const focusMoved: Seen = (page) => expect(page.locator(':focus')).toBeVisible()

/** What is not to be seen in a browser, or not in the same way. */
const ofDesktop: Readonly<Record<string, Seen>> = {
  // Whatever is chosen next is for the window in front.
  'new-window': async (page, app) => {
    await expect.poll(() => windows(app)).toBe(2)
    await chooseMenuItem(app, 'close-window')
    await expect.poll(() => windows(app)).toBe(1)
    await page.bringToFront()
  },
  print: (page) =>
    expect.poll(() => page.evaluate(() => Reflect.get(window, 'printed'))).toBe(true),
  'save-pdf': askedOf('save'),
  'open-log': askedOf('open'),
  'open-snapshot': askedOf('choose'),
  theme: (_page, app) =>
    expect.poll(() => app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('light'),
  reload: async (page) => void (await page.waitForFunction(() => !('printed' in window))),
  'next-region': focusMoved,
  'previous-region': focusMoved,
}

/** What is chosen with another, and what has something to do only after an import. */
const elsewhere = new Set(['close-window', 'clear-recent'])
const ofTabs = new Set<string>(tabWalk.map(([id]) => id))
const seenOf = (id: string): Seen | undefined =>
  ofDesktop[id] ?? effects[id as keyof typeof effects]?.seen

test(
  'every entry of the menu does something',
  { tag: '@shell' },
  async ({ page, open, desktop }) => {
    test.setTimeout(120_000)
    const app = running(desktop)
    await watchSystem(app)
    await open('#/papers')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Papers')
    await walkTabs(page, app)
    await showBoard(page)
    // The way forward ends where the reader goes on.
    const disabled = async () =>
      (await entriesOf(app)).filter(({ isEnabled }) => !isEnabled).map(({ id }) => id)
    await expect.poll(disabled).toEqual(['forward'])
    for (const { id } of await entriesOf(app)) {
      if (ofTabs.has(id) || elsewhere.has(id)) continue
      await test.step(id, async () => {
        const seen = seenOf(id)
        if (!seen) throw new Error(`no row says what ${id} does`)
        await showBoard(page)
        await expect.poll(() => isEnabled(app, id)).toBe(true)
        await chooseMenuItem(app, id)
        await seen(page, app)
        await page.keyboard.press('Escape')
      })
    }
  },
)

/** The entries that the app made; what has a role is the system's. */
const entriesOf = (app: ElectronApplication) =>
  app.evaluate(({ Menu }) => {
    const bar = Menu.getApplicationMenu()?.items ?? []
    const items = bar.flatMap(({ submenu }) => submenu?.items ?? [])
    const leaves = items.flatMap((item) => item.submenu?.items ?? [item])
    return leaves.flatMap(({ id, enabled }) => (id ? [{ id, isEnabled: enabled }] : []))
  })

const isEnabled = (app: ElectronApplication, id: string) =>
  app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.enabled, id)

/** Notes what is asked of the system, and answers as a reader who cancels. */
const watchSystem = (app: ElectronApplication) =>
  app.evaluate(({ dialog, shell }) => {
    const asked: string[] = []
    Reflect.set(globalThis, 'askedOfSystem', asked)
    shell.openPath = async () => {
      asked.push('open')
      return ''
    }
    dialog.showSaveDialog = async () => {
      asked.push('save')
      return { canceled: true, filePath: '' }
    }
    dialog.showOpenDialog = async () => {
      asked.push('choose')
      return { canceled: true, filePaths: [] }
    }
  })

/** The commands of tabs that stand in the menu, each once. */
async function walkTabs(page: Page, app: ElectronApplication): Promise<void> {
  const inMenu = new Set((await entriesOf(app)).map(({ id }) => id))
  const tabs = page.getByRole('tablist', { name: 'Open tabs' }).getByRole('tab')
  for (const [id, front, of, title] of tabWalk) {
    if (!inMenu.delete(id)) continue
    await test.step(id, async () => {
      await expect.poll(() => isEnabled(app, id)).toBe(true)
      await chooseMenuItem(app, id)
      await expect(tabs).toHaveCount(of)
      await expect(tabs.nth(front - 1)).toHaveAttribute('aria-selected', 'true')
      await expect(tabs.nth(front - 1)).toHaveText(title)
    })
  }
}

/** The leaderboard without anything open above it, and nothing with the focus. */
async function showBoard(page: Page): Promise<void> {
  await page.evaluate((address) => {
    if (location.hash !== address) location.hash = address
    // What the system would ask the reader, or show.
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: async () => {},
      configurable: true,
    })
    Object.assign(window, { print: () => Reflect.set(window, 'printed', true), printed: false })
  }, BOARD)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/MNIST/)
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
}
