// The first start of a copy of the program: without a snapshot, and then with the sample alone.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
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
