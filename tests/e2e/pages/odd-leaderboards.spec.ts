// Each leaderboard that is odd is shown truthfully: nothing breaks, nothing sticks out, nothing is
// invented. The snapshot is imported for this file by the built program.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { oddId, oddNames, oddTables } from '../../fixtures/odd-leaderboards'
import { expect, test } from '../app'
import { pwc, serve, type Server } from '../built'

let folder: string
let server: Server

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pwc-odd-'))
  writeFileSync(join(folder, 'evaluation-tables.json'), JSON.stringify(oddTables))
  const archive = join(folder, 'odd.sqlite')
  const { code, stderr } = await pwc([
    'import',
    join(folder, 'evaluation-tables.json'),
    '--to',
    archive,
  ])
  expect(code, stderr).toBe(0)
  server = await serve(['--archive', archive])
})

test.afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Opens a leaderboard; from another one without loading the program anew. */
async function openOdd(page: Page, name: string, more = ''): Promise<void> {
  const address = `#/leaderboard?id=${oddId(name)}${more}`
  const isOpen = page.url().startsWith(server.origin)
  if (isOpen) await page.evaluate((hash) => void (location.hash = hash), address)
  else await page.goto(`${server.origin}/${address}&token=${server.token}`)
}

/** Nothing on the page is wider than the page, but for what scrolls by itself. */
async function expectNoOverflow(page: Page): Promise<void> {
  const main = page.getByRole('main')
  // The page may have been drawn for another width until now.
  await expect
    .poll(() => main.evaluate((element) => element.scrollWidth - element.clientWidth))
    .toBe(0)
}

test('each stands on its page, wide and narrow', async ({ page }) => {
  test.setTimeout(120_000)
  for (const name of oddNames)
    await test.step(name, async () => {
      await openOdd(page, name)
      for (const width of [1280, 480]) {
        await page.setViewportSize({ width, height: 800 })
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${name} on A`)
        await expect(page.getByRole('alert')).toHaveCount(0)
        await expectNoOverflow(page)
      }
    })
})

const hardToTell = [
  'No metrics',
  'Only text',
  'No numbers',
  'Two scales',
  'Long names',
  'All scripts',
  'Names alike',
  'Odd dates',
  'Same row twice',
]

for (const name of hardToTell) {
  test(`${name}: a row is told, and two are compared`, async ({ page }) => {
    test.slow()
    for (const width of [1280, 480]) {
      await page.setViewportSize({ width, height: 800 })
      await openOdd(page, name, '&row=1&chosen=1,2')
      const panel = page.getByRole('dialog')
      await expect(panel.getByRole('heading', { level: 2 })).toBeVisible()
      expect(
        await panel.evaluate((element) => element.scrollWidth - element.clientWidth),
      ).toBeLessThanOrEqual(0)
      await page.keyboard.press('Escape')
      const tray = page.getByRole('region', { name: 'Chosen models' })
      await expect(tray).toContainText('2 models chosen')
      await expectNoOverflow(page)
      await tray.getByRole('link', { name: 'Compare' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare 2 models on A')
      await expect(page.getByRole('table').first()).toBeVisible()
      await expectNoOverflow(page)
    }
  })
}

const models = (page: Page) => page.getByRole('rowheader')

test('says that there are no results', async ({ page }) => {
  await openOdd(page, 'No rows')
  await expect(page.getByRole('heading', { name: 'No results in this snapshot' })).toBeVisible()
})

test('ranks nothing where nothing is a number', async ({ page }) => {
  await openOdd(page, 'No numbers')
  await expect(models(page)).toHaveCount(7)
  await expect(page.locator('td.cell-rank').first()).toHaveText(/–/)
  await expect(page.getByText(', best')).toHaveCount(0)
})

test('gives equal scores the same rank', async ({ page }) => {
  await openOdd(page, 'All equal')
  await expect(page.locator('td.cell-rank')).toHaveText(Array(4).fill('=1, tied'))
})

test('keeps metrics apart whose names are alike', async ({ page }) => {
  await openOdd(page, 'Names alike')
  const row = page.getByRole('row', { name: 'Model 2' })
  for (const score of ['2', '12', '22', '32', '42', '52', '62'])
    await expect(
      row.getByRole('cell', { name: new RegExp(`^${score}(, best)?$`) }).first(),
    ).toBeVisible()
})

test('shows names of strangers as text', async ({ page }) => {
  await openOdd(page, 'All scripts')
  await expect(models(page)).toHaveCount(5)
  await expect(page.getByText('<img src=x onerror=alert(1)>').first()).toBeVisible()
  await expect(page.getByRole('main').locator('img')).toHaveCount(0)
})

test('doubts the dates that cannot be, and no other', async ({ page }) => {
  await openOdd(page, 'Odd dates')
  const doubted = page.getByRole('row').filter({ has: page.getByText(/^date at source/) })
  await expect(models(page)).toHaveCount(6)
  await expect(doubted).toHaveCount(2)
})
