import type { Route } from '@playwright/test'
import { expect, test } from '../app'
import { expectAccessible } from './accessible'

const imagenet = '#/leaderboard?id=image-classification-on-imagenet'

test('finds words on the page, and leaves the reader at what was found', async ({ page, open }) => {
  await open(imagenet)
  await expect(page.getByRole('rowheader').first()).toBeVisible()
  await page.keyboard.press('Control+f')
  const bar = page.getByRole('search', { name: 'Find in page' })
  const count = bar.getByRole('status')
  await bar.getByRole('textbox').fill('efficientnet')
  await expect(count).toHaveText(/^1 of \d+$/)
  await page.keyboard.press('Shift+Enter')
  await expect(count).toHaveText(/^(\d+) of \1$/)
  // The last of them stands far below.
  expect(await page.getByRole('main').evaluate((main) => main.scrollTop)).toBeGreaterThan(500)
  await page.keyboard.press('F3')
  await expect(count).toHaveText(/^1 of \d+$/)
  expect(await page.evaluate(() => CSS.highlights.get('find')?.size)).toBeGreaterThan(10)
  await page.keyboard.press('Escape')
  await expect(bar).toBeHidden()
  expect(await page.evaluate(() => `${getSelection()} ${CSS.highlights.size}`)).toMatch(
    /^EfficientNet 0$/i,
  )

  // In a table that can be filtered, its filter is meant.
  await page
    .getByRole('table')
    .getByRole('button', { name: /^All about/ })
    .first()
    .focus()
  await page.keyboard.press('Control+f')
  await expect(page.getByRole('searchbox', { name: 'Filter models and papers' })).toBeFocused()
  await page.keyboard.press('Control+f')
  await bar.getByRole('textbox').fill('no such words')
  await expect(count).toHaveText('Not found')
})

test('is of the size that the reader sets, on every page', async ({ page, open }) => {
  const held: Route[] = []
  await page.route('**/api/preferences*', (route) => void held.push(route))
  await open('#/sota')
  await expect(page.getByRole('rowheader').first()).toBeVisible()
  // Each press counts, even those before it is known what the size was.
  await page.keyboard.press('Control+=')
  await page.keyboard.press('Control+=')
  for (const route of held) await route.continue()
  await page.unroute('**/api/preferences*')
  await expect(page.getByText('Size 125 %')).toBeVisible()
  await page.reload()
  await expect(page.locator('html')).toHaveCSS('font-size', '20px')
  // The size is there before the program is, which takes no keys until then.
  await expect(page.getByRole('rowheader').first()).toBeVisible()
  await page.keyboard.press('Control+f')
  await page.getByRole('search', { name: 'Find in page' }).getByRole('textbox').fill('code')
  await expectAccessible(page)
  await page.keyboard.press('Control+0')
  await expect(page.locator('html')).toHaveCSS('font-size', '16px')
})
