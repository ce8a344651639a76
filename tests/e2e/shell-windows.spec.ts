// The desktop app around its pages: what is opened from elsewhere, its windows, its troubles.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from './app'
import { mainFile } from './built'
import { chooseMenuItem, running, start } from './desktop'

test.describe('the desktop app', { tag: '@shell' }, () => {
  test.beforeEach(({ desktop }) => {
    test.skip(desktop === null, 'This machine has no Electron program.')
  })

  test('opens links and snapshots that are handed to it', async ({ page, open, desktop }) => {
    await open('#/')
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toBeVisible()
    const tabs = page.getByRole('tablist', { name: 'Open tabs' }).getByRole('tab')
    await expect(tabs).toHaveCount(1)
    await startAgain(running(desktop), ['pwc:task/long-tail-learning'])
    await expect(page).toHaveURL(/#\/task\?id=long-tail-learning$/)
    // What the reader was at stays in its tab.
    await expect(tabs).toHaveCount(2)
    await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true')
    await running(desktop).evaluate(({ app }) => {
      app.emit('open-url', { preventDefault() {} }, 'https://paperswithcode.com/datasets')
      app.emit('open-url', { preventDefault() {} }, 'pwc:paper?id=no%20such')
    })
    await expect(page).toHaveURL(/#\/paper\?id=no%20such$/)
    await expect(heading).toHaveText('Not in this snapshot')
    await expect(tabs).toHaveCount(4)
    await running(desktop).evaluate(({ app }) =>
      app.emit('open-url', { preventDefault() {} }, 'javascript:alert(1)'),
    )
    const snapshot = join(dirname(mainFile), '../snapshot/bundled.sqlite')
    await startAgain(running(desktop), [snapshot, '/nowhere.sqlite'])
    const chosen = page.getByRole('dialog', { name: 'Import', exact: true })
    await expect(chosen.getByRole('list', { name: 'Chosen' })).toHaveText(snapshot)
    await expect(chosen.getByRole('alert')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(tabs).toHaveCount(5)
  })

  test('keeps the errors of its page', async ({ page, open, desktop, trouble }) => {
    await open('#/sota')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    trouble.expect(/told by the test/)
    const outcome = await page.evaluate(() => window.archive?.ask('report', 'told by the test'))
    expect(outcome?.ok).toBe(true)
    await page.evaluate(
      () => void setTimeout(() => Promise.reject(new Error('told by the test, thrown'))),
    )
    const logs = await running(desktop).evaluate(({ app }) => app.getPath('logs'))
    const log = () => readFileSync(join(logs, 'main.log'), 'utf8')
    await expect.poll(log).toContain('A page failed: told by the test')
    await expect.poll(log).toContain('told by the test, thrown')
  })

  test('saves a page as PDF and shows a menu where the reader asks for one', async ({
    page,
    open,
    desktop,
    dataFolder,
  }) => {
    await open('#/sota')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const path = join(dataFolder, 'page.pdf')
    await running(desktop).evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: path })
    }, path)
    await chooseMenuItem(running(desktop), 'save-pdf')
    await expect.poll(() => readIfThere(path)).toMatch(/^%PDF-/)
    const link = `${await page.evaluate(() => location.href.split('#')[0])}#/tasks`
    const labels = await running(desktop).evaluate(({ BrowserWindow, Menu }, linkURL) => {
      const build = Menu.buildFromTemplate
      let labels: (string | undefined)[] = []
      Menu.buildFromTemplate = (template) => {
        labels = template.map(({ label, role }) => label ?? role)
        template
          .find(({ label }) => label?.startsWith('Search'))
          ?.click?.({} as never, undefined, {} as never)
        return Object.assign(build([]), { popup() {} })
      }
      const clicked = { linkURL, selectionText: 'deep learning', isEditable: false, editFlags: {} }
      BrowserWindow.getAllWindows()[0]?.webContents.emit('context-menu', {}, clicked)
      Menu.buildFromTemplate = build
      return labels
    }, undisguised(link))
    expect(labels.filter(Boolean)).toEqual([
      'Open in new tab',
      'Open in new window',
      'Copy link',
      'copy',
      'Search the archive for “deep learning”',
    ])
    await expect(page).toHaveURL(/#\/search\?text=deep\+learning/)
  })

  test('offers to load a page that crashed anew, and gives up after the third time', async ({
    page,
    open,
    desktop,
  }) => {
    await open('#/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const said = await running(desktop).evaluate(async ({ app, BrowserWindow, dialog }) => {
      const said: string[] = []
      dialog.showMessageBox = (async (_window: unknown, { message }: { message: string }) => {
        said.push(message)
        // Neither loaded anew nor closed: the other tests need the window.
        return new Promise(() => {})
      }) as never
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      for (const reason of ['clean-exit', 'crashed', 'oom', 'killed'])
        app.emit('render-process-gone', {}, contents, { reason, exitCode: 1 })
      return said
    })
    expect(said).toEqual([
      'This window stopped working.',
      'This window stopped working.',
      'This window has stopped working three times within a minute.',
    ])
  })
})

test('brings its windows back', { tag: '@shell' }, async ({ host }) => {
  const profile = mkdtempSync(join(tmpdir(), 'pwc-windows-'))
  writeFileSync(join(profile, 'desktop.json'), '{"windows": "not ours", "recent": ["/dumps"]}')
  const first = await start(host, ['pwc:task/long-tail-learning'], profile)
  const page = await first.desktop.firstWindow()
  await shown(page)
  // A new window has no other use for its first tab.
  await expect(page).toHaveURL(/#\/task\?id=long-tail-learning$/)
  await expect(page.getByRole('tablist', { name: 'Open tabs' }).getByRole('tab')).toHaveCount(1)
  await chooseMenuItem(first.desktop, 'new-window')
  await expect.poll(() => keysOf(first.desktop)).toEqual(['w1', 'w2'])
  await chooseMenuItem(first.desktop, 'new-window')
  await expect.poll(() => keysOf(first.desktop)).toEqual(['w1', 'w2', 'w3'])
  for (const page of first.desktop.windows()) await shown(page)
  await first.desktop.evaluate(({ BrowserWindow }) => {
    const windows = BrowserWindow.getAllWindows()
    const second = windows.find((window) => window.webContents.getURL().includes('window=w2'))
    windows[0]?.setBounds({ x: 40, y: 60, width: 900, height: 700 })
    second?.close()
  })
  await expect.poll(() => keysOf(first.desktop)).toEqual(['w1', 'w3'])
  await first.stop()
  const kept = JSON.parse(readFileSync(join(profile, 'desktop.json'), 'utf8'))
  expect(kept).toMatchObject({ lastKey: 3, recent: ['/dumps'] })

  const second = await start(host, [], profile)
  await shown(await second.desktop.firstWindow())
  await expect.poll(() => keysOf(second.desktop)).toEqual(['w1', 'w3'])
  const bounds = await second.desktop.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.getNormalBounds()),
  )
  expect(bounds).toContainEqual({ x: 40, y: 60, width: 900, height: 700 })
  await chooseMenuItem(second.desktop, 'new-window')
  await expect.poll(() => keysOf(second.desktop)).toEqual(['w1', 'w3', 'w4'])
  await second.stop()
  rmSync(profile, { recursive: true, force: true })
})

const startAgain = (desktop: ElectronApplication, args: string[]) =>
  desktop.evaluate(
    ({ app }, args) =>
      app.emit('second-instance', {}, [], '/', { args: ['electron', 'main.js', ...args] }),
    args,
  )

const shown = (page: Page) => expect(page.getByRole('heading', { level: 1 })).toBeVisible()

const keysOf = async (desktop: ElectronApplication) => {
  const addresses = await desktop.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.webContents.getURL()),
  )
  return addresses.map((each) => /window=(\w+)/.exec(each)?.[1]).toSorted()
}

/** The double shows the app's scheme as an address of the web. */
const undisguised = (address: string) =>
  address.replace(/^https:\/\/bundle\.app\.double\.invalid/, 'app://bundle')

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'latin1').slice(0, 8)
  } catch {
    return ''
  }
}
