// What loads late: where its code does not come, a sentence says so, the page stays, and the next try works.
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../app'

interface Layer {
  /** How the sentence begins that says it did not come. */
  name: string
  open: (page: Page) => Promise<unknown>
  shown: (page: Page) => Locator
}

// One walk through everything, so that the page is opened once.
test.describe.configure({ timeout: 90_000 })

const press = (keys: string) => (page: Page) => page.keyboard.press(keys)
const click = (name: string) => (page: Page) => page.getByRole('button', { name }).first().click()
const dialog = (name: string | RegExp) => (page: Page) => page.getByRole('dialog', { name })
const menu = (name: string | RegExp) => (page: Page) => page.getByRole('menu', { name })
const said = (words: string) => (page: Page) =>
  page.getByRole('status').filter({ hasText: words }).first()

/** All that a leaderboard can open. */
const layers: readonly Layer[] = [
  { name: 'The palette', open: press('Control+k'), shown: dialog('Commands and pages') },
  { name: 'The sheet of keys', open: press('?'), shown: dialog('Keys') },
  {
    name: 'What finds words on a page',
    open: press('Control+f'),
    shown: (page) => page.getByRole('search', { name: 'Find in page' }),
  },
  { name: 'The note', open: press('n'), shown: dialog(/^Note/) },
  {
    name: 'The list of collections',
    open: press('Control+Shift+d'),
    shown: dialog(/collection/i),
  },
  { name: 'The question for a name', open: press('Control+Shift+s'), shown: dialog(/Save/) },
  { name: 'The export', open: press('Control+e'), shown: dialog(/^Export/) },
  { name: 'The citation', open: click('Cite'), shown: dialog(/^Cite/) },
  { name: 'The form for a result', open: click('Add a result'), shown: dialog(/result/i) },
  { name: 'The menu of all tabs', open: click('All tabs'), shown: menu('All tabs') },
  {
    name: 'The menu of the tab',
    open: (page) => page.getByRole('tab').first().click({ button: 'right' }),
    shown: menu(/^Tab/),
  },
  {
    name: 'The menu of the column',
    open: (page) => page.locator('th[data-column="model"] .sort').press('ContextMenu'),
    shown: menu(/^Column/),
  },
]

/** Acts whose code comes late. */
const acts: readonly Layer[] = [
  { name: 'What copies tables', open: (page) => letters(page, 'y', 'm'), shown: said('copied') },
  { name: 'The export', open: press('Control+Shift+e'), shown: said('.csv') },
]

async function letters(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** The chunks of all that is opened or done here, of a page, a chart and a chapter. */
const CODE =
  /assets\/(palette|find-bar|keys-sheet|note-dialog|collect-dialog|save-view-dialog|export-dialog|export-again|cite-dialog|result-dialog|tab-menu|head-menu|copy-table|drawn-chart|outline|glossary|tour)-(?!state)/

const BOARD = '#/leaderboard?id=image-classification-on-mnist'

test('whatever loads late says so when it does not come, and comes at the next try', async ({
  page,
  open,
  trouble,
}) => {
  trouble.expect(/ERR_FAILED/)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.route(CODE, (route) => route.abort())
  await open(BOARD)
  const main = page.getByRole('main')
  const rows = main.getByRole('rowheader')
  await expect(rows.first()).toBeVisible()
  const failure = main.getByRole('alert').filter({ hasText: 'could not be loaded' })
  await expect(failure).toContainText('The chart could not be loaded. Is the program that serves')
  for (const { name, open, shown } of [...layers, ...acts])
    await test.step(`without ${name}`, async () => {
      await open(page)
      await expect(said(`${name} could not be loaded.`)(page)).toBeVisible()
      await expect(shown(page)).toHaveCount(0)
      await expect(rows.first()).toBeVisible()
    })

  await page.unroute(CODE)
  await failure.getByRole('button', { name: 'Try again' }).click()
  await expect(main.getByRole('img').first()).toBeVisible()
  for (const { name, open, shown } of [...acts, ...layers])
    await test.step(`with ${name}`, async () => {
      await open(page)
      await expect(shown(page)).toBeVisible()
      await page.keyboard.press('Escape')
    })
})

test('so do pages, chapters and the tour', async ({ page, open, trouble }) => {
  trouble.expect(/ERR_FAILED/)
  await page.route(CODE, (route) => route.abort())
  await open('#/home')
  await click('Take the tour')(page)
  await expect(said('The tour could not be loaded.')(page)).toBeVisible()
  const heading = page.getByRole('heading', { level: 1 })
  const again = page.getByRole('main').getByRole('button', { name: 'Try again' })
  await open('#/outline')
  await expect(heading).toHaveText('This page could not be loaded')
  await again.click()
  await expect(heading).toHaveText('This page could not be loaded')
  await open('#/guide?id=glossary')
  await expect(heading).toHaveText('Glossary')
  await expect(page.getByRole('alert')).toContainText('The chapter “Glossary” could not be loaded.')

  await page.unroute(CODE)
  await again.click()
  await expect(page.getByRole('main').getByText('Leaderboard').first()).toBeVisible()
  await expect(again).toHaveCount(0)
  await open('#/outline')
  await expect(heading).toHaveText(/tasks/i)
  await open('#/home')
  await click('Take the tour')(page)
  await expect(page.getByRole('dialog', { name: 'Search everything' })).toBeVisible()
})
