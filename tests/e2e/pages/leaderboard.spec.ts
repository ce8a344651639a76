import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../app'
import { expectAccessible } from './accessible'

const imagenet = '#/leaderboard?id=image-classification-on-imagenet'
const human = '#/leaderboard?id=3d-human-pose-estimation-on-human36m'
const disputed = '#/leaderboard?id=real-time-instance-segmentation-on-mscoco'
const many = '#/leaderboard?id=question-answering-on-hotpotqa'

const models = (page: Page) => page.getByRole('rowheader')
/** The rank of a row: its first cell is the box that chooses it. */
const place = (row: Locator) => row.getByRole('cell').nth(1)
const announced = (page: Page) => page.getByRole('status').filter({ hasText: 'Sorted by' })

test('names task and dataset, and says how much there is', async ({ page, open }) => {
  await open(imagenet)
  await expect(page).toHaveTitle('Image Classification on ImageNet · Papers With Code Offline')
  const title = page.getByRole('heading', { level: 1 })
  await expect(title.getByRole('link', { name: 'Image Classification' })).toHaveAttribute(
    'href',
    '#/task?id=image-classification',
  )
  await expect(title.getByRole('link', { name: 'ImageNet' })).toHaveAttribute(
    'href',
    /^#\/dataset\?id=/,
  )
  await expect(page.getByRole('main')).toContainText('199 results')
  await expect(models(page)).toHaveCount(199)
})

test('shows the best first, with ranks, ties and the best of each column', async ({
  page,
  open,
}) => {
  await open(imagenet)
  const rows = page.getByRole('row')
  await expect(models(page).first()).toHaveText('FixEfficientNet-L2')
  await expect(place(rows.nth(1))).toHaveText('1')
  await expect(place(rows.nth(7))).toHaveText('=7, tied')
  await expect(rows.nth(1)).toContainText('88.5%, best')
  // A cost has no best.
  await expect(page.getByText(/^[\d.]+M, best$/)).toHaveCount(0)
  await expect(rows.nth(3)).toContainText('not reported')
})

test('ranks lower scores first where lower is better', async ({ page, open }) => {
  await open(human)
  await expect(models(page).first()).toHaveText('Learnable Triangulation of Human Pose')
  await expect(
    page.getByRole('button', { name: /^Better end of .*: lower is better$/ }),
  ).toBeVisible()
  await expect(page.getByRole('columnheader', { name: /Multi-View or Monocular/ })).toContainText(
    'attribute',
  )
})

test('ranks by another metric, and comes back', async ({ page, open }) => {
  await open(imagenet)
  await page.getByRole('radio', { name: /^Top 5 Accuracy/ }).click()
  await expect(page).toHaveURL(/metric=Top\+5\+Accuracy$/)
  await expect(page.getByRole('radio', { name: /^Top 5 Accuracy/ })).toHaveAttribute(
    'aria-checked',
    'true',
  )
  await expect(place(page.getByRole('row').nth(1))).toHaveText('=1, tied')
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('radio', { name: /^Top 1 Accuracy/ })).toBeFocused()
  await expect(page).toHaveURL(/imagenet$/)
})

test('sorts best first, then worst first, then by rank', async ({ page, open }) => {
  await open(imagenet)
  const head = page.getByRole('columnheader', { name: /^Number of params/ })
  await expect(page.locator('[aria-sort]')).toHaveText('Rank')
  await head.locator('.sort').click()
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  await expect(announced(page)).toHaveText('Sorted by Number of params, lowest first, 199 rows')
  await expect(head.locator('.sort')).toBeFocused()
  await head.locator('.sort').click()
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  await head.locator('.sort').click()
  await expect(page.locator('[aria-sort]')).toHaveText('Rank')
  await expect(announced(page)).toHaveText(
    'Sorted by rank on Top 1 Accuracy, highest first, 199 rows',
  )
})

test('adds a key with Shift, and goes back to rank order from the rank', async ({ page, open }) => {
  await open(imagenet)
  const head = (name: RegExp) => page.getByRole('columnheader', { name }).locator('.sort')
  await head(/^Code/).click()
  await head(/^Date/).press('Shift+Enter')
  await expect(announced(page)).toHaveText(
    'Sorted by Code, highest first, then Date, newest first, 199 rows',
  )
  await expect(page.locator('[aria-sort]')).toHaveCount(1)
  await head(/^Rank/).click()
  await expect(page).toHaveURL(/imagenet$/)
})

test('keeps rank and model in sight where the table is wider than the page', async ({
  page,
  open,
}) => {
  await open(many)
  const wide = page.getByRole('region', { name: 'Results, wider than the page' })
  await wide.evaluate((element) => void (element.scrollLeft = 600))
  await expect(page.getByRole('columnheader', { name: 'Model' })).toBeInViewport({ ratio: 1 })
  await expect(models(page).first()).toBeInViewport({ ratio: 1 })
})

test('draws rows as cards where the page is narrow, and keeps them rows', async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 480, height: 800 })
  await open(disputed)
  await expect(page.getByRole('row')).toHaveCount(6)
  await expect(page.getByRole('columnheader', { name: 'Model' })).toHaveCount(1)
  const card = page.getByRole('row').nth(1)
  await expect(card.getByRole('rowheader')).toHaveText('BlendMask-512 (DLA_34)')
  expect((await card.boundingBox())?.height).toBeGreaterThan(100)
  const main = page.getByRole('main')
  expect(await main.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  await expectAccessible(page)
})

test('moves between rows with J and K, and opens with Enter', async ({ page, open }) => {
  await open(imagenet)
  await expect(models(page)).toHaveCount(199)
  await page.keyboard.press('j')
  await expect(page.getByRole('link', { name: 'FixEfficientNet-L2', exact: true })).toBeFocused()
  await page.keyboard.press('j')
  await expect(
    page.getByRole('link', { name: 'NoisyStudent (EfficientNet-L2)', exact: true }),
  ).toBeFocused()
  await page.keyboard.press('k')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/paper\?id=/)
})

test('says when there is no such leaderboard', async ({ page, open }) => {
  await open('#/leaderboard?id=no-such-leaderboard')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not in this snapshot')
  await expect(page.getByRole('alert')).toContainText('no-such-leaderboard')
})

test('says when an address asks for a metric that is not there', async ({ page, open }) => {
  await open(`${imagenet}&metric=constructor`)
  await expect(page.getByRole('alert')).toContainText('constructor')
})

test('says when an address asks for an order that cannot be', async ({ page, open }) => {
  await open('#/leaderboard?id=image-classification-on-imagenet&sort=nonsense:asc')
  await expect(page.getByRole('alert')).toContainText('has no column to sort by')
})
