import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { board, paper, row, task } from '../../fixtures/dump-items'
import { expect, test as base } from '../app'
import { serve, type Server } from '../built'
import { expectAccessible } from './accessible'

const bundled = join(import.meta.dirname, '../../../resources/bundled')

interface Own {
  /** Of this test alone, since what it does to the snapshots is not for the others. */
  folder: string
  server: Server
}

const test = base.extend<{ own: Own }>({
  own: async ({ page }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'pwc-snapshots-'))
    const own = { folder, server: await serve([], { PWC_DATA: folder }) }
    await use(own)
    // What the page still asks for would find no server.
    await page.goto('about:blank')
    await own.server.stop()
    rmSync(folder, { recursive: true, force: true })
  },
})

/** Imports take seconds on a machine that does other things too. */
test.describe.configure({ timeout: 120_000 })

const open = (page: Page, { origin, token }: Server, address = '#/snapshot') =>
  page.goto(`${origin}/${address}${address.includes('?') ? '&' : '?'}token=${token}`)

/** Dumps of one leaderboard with two results, one of which has this score. */
function dumpsIn(folder: string, name: string, score: string): string {
  const dumps = join(folder, name)
  mkdirSync(dumps)
  const rows = [row('First', { Accuracy: score }), row('Second', { Accuracy: '50.0' })]
  const tables = [task('Reading', { datasets: [board('Books', ['Accuracy'], rows)] })]
  const papers = [paper({ paper_url: '/paper/one', title: `Paper of ${name}`, date: '2024-03-05' })]
  writeFileSync(join(dumps, 'evaluation-tables.json'), JSON.stringify(tables))
  writeFileSync(join(dumps, 'papers-with-abstracts.json'), JSON.stringify(papers))
  return dumps
}

async function chooseFolder(page: Page, folder: string): Promise<void> {
  await page.getByRole('button', { name: 'Import folder…' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Import a folder' })
  await dialog.getByLabel('Folder', { exact: true }).fill(folder)
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('list', { name: `In ${folder}` })).toBeVisible()
  await dialog.getByRole('button', { name: 'Choose this folder' }).click()
}

async function beginImport(page: Page, folder: string, name: string): Promise<void> {
  await chooseFolder(page, folder)
  const dialog = page.getByRole('dialog', { name: 'Import', exact: true })
  await dialog.getByLabel('Name').fill(name)
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(dialog).toBeHidden()
}

async function importAs(page: Page, folder: string, name: string): Promise<void> {
  await beginImport(page, folder, name)
  await expect(page.getByRole('region', { name: `Importing ${name}: done` })).toBeVisible({
    timeout: 60_000,
  })
}

const kept = (page: Page) => page.getByRole('table', { name: /^Snapshots/ })
const rowOf = (page: Page, name: string) =>
  kept(page)
    .getByRole('row')
    .filter({ has: page.getByRole('radio', { name: `Use ${name}` }) })
const chip = (page: Page) => page.locator('.snapshot-chip')

const go = (page: Page, address: string) =>
  page.evaluate((hash) => void (location.hash = hash), address)

async function act(page: Page, name: string, what: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${name}` }).click()
  await page.getByRole('menuitem', { name: what }).click()
}

test('an import that is stopped leaves nothing, and the next one answers', async ({
  page,
  own,
}) => {
  await open(page, own.server)
  await beginImport(page, bundled, 'Stopped')
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible()
  const bar = page.getByRole('progressbar', { name: 'Importing Stopped' })
  await expect(bar).toHaveAttribute('aria-valuetext', /paused$/)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByRole('region', { name: 'Importing Stopped: stopped' })).toContainText(
    'nothing of it was kept',
  )
  await expect(kept(page).getByRole('radio')).toHaveCount(1)
  expect(readdirSync(join(own.folder, 'snapshots')).filter((each) => /sqlite/.test(each))).toEqual(
    [],
  )

  await importAs(page, dumpsIn(own.folder, 'dumps', '90.0'), 'Two results')
  await expect(page.getByRole('radio', { name: 'Use Two results' })).toBeChecked()
  await expect(chip(page)).toContainText('Two results')
  await expect(rowOf(page, 'Two results')).toContainText('2 files')
  await expect(page.getByRole('region', { name: 'Report of Two results' })).toBeVisible()
  await expectAccessible(page)
})

test('the program answers while it imports, and says everywhere how far it is', async ({
  page,
  own,
}) => {
  await open(page, own.server)
  await beginImport(page, bundled, 'Slow')
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.getByRole('link', { name: 'Methods' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Methods')
  await page.getByRole('link', { name: /^Importing Slow.* paused$/ }).click()
  await page.getByRole('button', { name: 'Resume' }).click()
  await expect(page.getByRole('heading', { name: 'Importing Slow' })).toBeVisible()
  await page.getByRole('searchbox').fill('imagenet')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('imagenet')
})

test('switches at once and back, renames and verifies', async ({ page, own }) => {
  await open(page, own.server)
  await importAs(page, dumpsIn(own.folder, 'dumps', '90.0'), 'Mine')
  await page.getByRole('radio', { name: 'Use Bundled facts' }).click()
  await expect(chip(page)).toContainText('Bundled facts')
  await expect(page.getByRole('link', { name: 'Methods' })).toContainText('1,979')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(chip(page)).toContainText('Mine')
  await expect(page.getByRole('link', { name: 'Methods' })).toContainText('0')

  await act(page, 'Mine', 'Rename…')
  await page.getByRole('textbox', { name: 'Name' }).fill('Yours')
  await page.getByRole('button', { name: 'Rename' }).click()
  await expect(chip(page)).toContainText('Yours')

  await act(page, 'Yours', 'Verify now')
  await expect(rowOf(page, 'Yours')).toContainText(/whole on \d{4}-\d\d-\d\d/)
})

test('another window follows a switch when the reader comes back to it', async ({ page, own }) => {
  await open(page, own.server)
  await importAs(page, dumpsIn(own.folder, 'dumps', '90.0'), 'Mine')
  const { origin, token } = own.server
  const reply = await page.request.post(`${origin}/api/switch`, {
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', origin },
    data: { snapshot: 'bundled' },
  })
  expect(reply.ok()).toBe(true)
  await page.evaluate(() =>
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
  )
  await expect(chip(page)).toContainText('Bundled facts')
})

test('keeps bookmarks through a new snapshot, and tells what changed for them', async ({
  page,
  own,
}) => {
  await open(page, own.server)
  await importAs(page, dumpsIn(own.folder, 'before', '90.0'), 'Before')
  await go(page, '#/leaderboard?id=reading-on-books')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reading on Books')
  await page.keyboard.press('Control+d')
  await expect(page.getByRole('button', { name: 'Bookmark this page' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await go(page, '#/snapshot')
  await importAs(page, dumpsIn(own.folder, 'after', '91.5'), 'After')
  await page.getByRole('link', { name: 'Library' }).click()
  const bookmarks = page.getByRole('region', { name: 'Bookmarks', exact: true })
  await expect(bookmarks.getByRole('row', { name: /Before/ })).toContainText('found')

  await go(page, '#/snapshot')
  await act(page, 'After', 'Compare with…')
  await page.getByLabel('With').selectOption({ label: 'Before, ≥ 2024-03-05' })
  await page.getByRole('button', { name: 'Open comparison' }).click()
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  const touched = page.getByRole('region', { name: 'Your bookmarks' })
  await expect(touched).toContainText('1 of 1 bookmark changed')
  await touched.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reading on Books')
})

test('compares two snapshots and tells what changed', async ({ page, own }) => {
  await open(page, own.server)
  await importAs(page, dumpsIn(own.folder, 'before', '90.0'), 'Before')
  await importAs(page, dumpsIn(own.folder, 'after', '91.5'), 'After')
  await act(page, 'After', 'Compare with…')
  await page.getByLabel('With').selectOption({ label: 'Before, ≥ 2024-03-05' })
  await page.getByRole('button', { name: 'Open comparison' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not compared yet')
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What changed')
  await expectAccessible(page)

  await page.getByLabel('Kind').selectOption('Results')
  await expect(page).toHaveURL(/kind=result/)
  const changes = page.getByRole('table', { name: 'Changes', exact: true })
  await expect(changes).toContainText('Accuracy 90.0 → 91.5')
  await expect(changes.getByRole('link', { name: 'First' })).toHaveAttribute(
    'href',
    /^#\/leaderboard/,
  )

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'Table (CSV)' }).click()
  expect((await download).suggestedFilename()).toMatch(/^Before-to-After.*\.csv$/)

  await page.getByRole('link', { name: 'Swap sides' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not compared yet')
})

test('deletes a snapshot in use after saying what takes its place', async ({ page, own }) => {
  await open(page, own.server)
  await importAs(page, dumpsIn(own.folder, 'dumps', '90.0'), 'Mine')
  await act(page, 'Mine', 'Delete…')
  const dialog = page.getByRole('dialog', { name: 'Delete “Mine”?' })
  await expect(dialog).toContainText('Your bookmarks, notes and decisions stay')
  await expect(dialog).toContainText('Bundled facts takes its place')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Delete' }).click()
  await expect(chip(page)).toContainText('Bundled facts')
  await expect(kept(page).getByRole('radio')).toHaveCount(1)
  await page.getByRole('button', { name: 'Actions for Bundled facts' }).click()
  await expect(page.getByRole('menuitem', { name: 'Delete…' })).toHaveCount(0)
})

test('lists a damaged snapshot with its sentence, and the one before answers', async ({
  page,
  own,
}) => {
  await open(page, own.server)
  await importAs(page, dumpsIn(own.folder, 'dumps', '90.0'), 'Mine')
  // Nobody asks a server that is gone.
  await page.goto('about:blank')
  await own.server.stop()
  const file = join(own.folder, 'snapshots/mine.sqlite')
  overwriteStart(file)
  own.server = await serve([], { PWC_DATA: own.folder })
  await open(page, own.server)
  await expect(chip(page)).toContainText('Bundled facts')
  await expect(page.getByRole('alert').first()).toContainText('mine.sqlite')
  await expect(rowOf(page, 'mine')).toContainText('mine.sqlite')
  await expect(page.getByRole('radio', { name: 'Use mine' })).toBeDisabled()
  await expectAccessible(page)
})

test('says why nothing can be imported', async ({ page, own }) => {
  const folder = join(own.folder, 'empty')
  mkdirSync(folder)
  writeFileSync(join(folder, 'page.html'), '<html>not found</html>')
  await open(page, own.server)
  await page.getByRole('button', { name: 'Import files…' }).first().click()
  const chooser = page.getByRole('dialog', { name: 'Import files' })
  await chooser.getByLabel('Folder', { exact: true }).fill(join(own.folder, 'nowhere'))
  await page.keyboard.press('Enter')
  await expect(chooser.getByRole('alert')).toContainText('there is no such folder')
  await chooser.getByLabel('Folder', { exact: true }).fill(folder)
  await page.keyboard.press('Enter')
  await chooser.getByRole('checkbox', { name: /^page\.html/ }).check()
  await expectAccessible(page)
  await chooser.getByRole('button', { name: 'Cancel' }).click()
  await chooseFolder(page, folder)
  const dialog = page.getByRole('dialog', { name: 'Import', exact: true })
  await expect(dialog.getByRole('alert')).not.toBeEmpty()
  await expect(dialog.getByRole('button', { name: 'Import', exact: true })).toBeDisabled()
  await expectAccessible(page)
})

test('tells the whole download before it uses a network', async ({ page, own }) => {
  await open(page, own.server)
  await page.getByRole('button', { name: 'Other ways to a snapshot' }).first().click()
  await page.getByRole('menuitem', { name: /^Download/ }).click()
  // By its name, since the menu may still be closing.
  const dialog = page.getByRole('dialog', { name: /official dumps/ })
  await expect(dialog).toContainText('the only thing in this program that uses a network')
  await expect(dialog).toContainText('626 MB to come')
  await expect(dialog.getByRole('button', { name: 'Start the download' })).toBeEnabled()
  await expectAccessible(page)
})

test('a thing that is dropped does not take the place of the page', async ({ page, own }) => {
  await open(page, own.server, '#/methods')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Methods')
  const isHeld = await page.evaluate(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['[]'], 'methods.json'))
    const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
    return !document.body.dispatchEvent(drop)
  })
  expect(isHeld).toBe(true)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Snapshots')
  await expect(page.locator('.toast')).toContainText('choose them with “Import files…”')
})

/** Puts other bytes where the file says what it is. */
function overwriteStart(path: string): void {
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(4096, 'x'), 0, 4096, 0)
  closeSync(file)
}
