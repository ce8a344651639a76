// The first start of a copy of the program: without a snapshot, and then with the sample alone.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Route } from '@playwright/test'
import { serve } from './built'
import { expectAccessible } from './pages/accessible'

test('without a snapshot, says what this is and how to get one', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'pwc-first-'))
  const absent = join(folder, 'absent.sqlite')
  const server = await serve(['--archive', absent], { PWC_DATA: folder })
  await page.goto(`${server.origin}/#token=${server.token}`)
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toHaveText('Papers With Code Offline')
  const main = page.getByRole('main')
  await expect(main.getByRole('button')).toHaveText([
    'Import files…',
    'Import folder…',
    'Open the small sample',
  ])
  await expect(main.getByRole('listitem')).toHaveText([
    'papers-with-abstracts.json.gz',
    'links-between-papers-and-code.json.gz',
    'evaluation-tables.json.gz',
    'datasets.json.gz',
    'methods.json.gz',
  ])
  await expect(main.getByRole('status')).toContainText(`There is no snapshot at ${absent}`)
  await expectAccessible(page)

  await main.getByRole('button', { name: 'Import folder…' }).click()
  await expect(title).toHaveText('Snapshots')
  await expect(page.getByRole('dialog', { name: 'Import a folder' })).toBeVisible()
  await page.keyboard.press('Escape')

  await page.evaluate(() => void (location.hash = '#/task?id=image-classification'))
  await expect(title).toHaveText('No snapshot is open')
  await expect(main.getByRole('link', { name: 'Snapshots' })).toBeVisible()

  await page.evaluate(() => void (location.hash = '#/home'))
  await main.getByRole('button', { name: 'Open the small sample' }).click()
  await expect(title).toHaveText('Papers With Code archive')
  await expect(main).toContainText('This is the sample that comes with the program')
  await main.getByRole('link', { name: 'Import the dumps' }).click()
  await expect(page.getByRole('heading', { name: 'Import the full archive' })).toBeInViewport()
  await page.goto('about:blank')
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('offers a tour, goes through it by keys, and offers it no more', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'pwc-tour-'))
  const server = await serve([], { PWC_DATA: folder })
  await page.goto(`${server.origin}/#token=${server.token}`)
  await page.getByRole('button', { name: 'Take the tour' }).click()
  const card = (name: string) => page.getByRole('dialog', { name })
  await expect(card('Search everything')).toContainText('1 of 5')
  await expect(page.locator('[data-toured]')).toHaveAttribute('id', 'search')
  await expectAccessible(page)

  // A page that comes late leaves the focus to the card, which may be two steps on.
  const held: Route[] = []
  await page.route('**/api/leaderboard?*', (route) => void held.push(route))
  for (const step of [2, 3, 4]) {
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toContainText(`${step} of 5`)
  }
  await expect.poll(() => held.length).toBeGreaterThan(0)
  for (const route of held) await route.continue()
  await page.unroute('**/api/leaderboard?*')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Image Classification on ImageNet',
  )
  await expect(card('Keep what you find').getByRole('button', { name: 'Next' })).toBeFocused()
  await card('Keep what you find').getByRole('button', { name: 'Back' }).click()
  await card('Take the table along').getByRole('button', { name: 'Back' }).click()
  await expect(card('Which end is better').getByRole('button', { name: 'Next' })).toBeFocused()
  await expect(page.locator('[data-toured]')).toHaveText('Why?')
  await page.setViewportSize({ width: 320, height: 640 })
  await expect(card('Which end is better')).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await expect(card('Take the table along')).toBeInViewport({ ratio: 1 })
  await card('Take the table along').getByRole('button', { name: 'Back' }).click()
  await expect(card('Which end is better')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.locator('[data-toured]')).toHaveCount(0)

  await page.evaluate(() => void (location.hash = '#/home'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Papers With Code archive')
  await expect(page.getByRole('button', { name: 'Take the tour' })).toBeHidden()
  await page.reload()
  await expect(page.getByRole('region', { name: 'Snapshot in use' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Take the tour' })).toBeHidden()
  await page.goto('about:blank')
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})
