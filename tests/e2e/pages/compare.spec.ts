import type { Page } from '@playwright/test'
import { expect, test } from '../app'

const imagenet = '#/leaderboard?id=image-classification-on-imagenet'
const three = '#/compare?leaderboard=image-classification-on-imagenet&rows=7,8,3'
const shared = '#/compare?leaderboard=relation-extraction-on-chemprot&rows=3,5'

const line = (page: Page, name: string | RegExp) =>
  page.getByRole('row', { name }).getByRole('cell')

test('shows models side by side, with the best of each metric and differences', async ({
  page,
  open,
}) => {
  await open(three)
  await expect(page).toHaveTitle('Compare 3 models on ImageNet · Papers With Code Offline')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare 3 models on ImageNet')
  await expect(page.getByRole('navigation', { name: 'Where you are' })).toContainText(
    'Image Classification',
  )
  await expect(page.getByRole('columnheader')).toHaveText([
    'Metric',
    /^FixResNeXt-101 32x48d/,
    /^NoisyStudent \(EfficientNet-B6\)/,
    /^BiT-L \(ResNet\)/,
  ])
  await expect(line(page, /^Top 1 Accuracy/)).toHaveText([
    '86.4%',
    '86.4%, difference ±0%',
    '87.54%, best, difference +1.14%',
  ])
  await expect(line(page, /^Number of params/)).toHaveText([
    '829M',
    '43M, difference −786,000,000',
    'not reported',
  ])
  await expect(line(page, /^Rank/)).toHaveText(['=7, tied', '=7, tied', '3'])
  await expect(line(page, /^Paper/).first()).toContainText('Fixing the train-test')
  await expect(page.getByText('No two of these models are on another leaderboard')).toBeVisible()
})

test('measures against another baseline, and goes on without a model', async ({ page, open }) => {
  await open(three)
  await page.getByRole('columnheader', { name: /BiT-L/ }).getByRole('radio').check()
  await expect(page).toHaveURL(/baseline=3$/)
  await expect(line(page, /^Top 1 Accuracy/).first()).toHaveText('86.4%, difference −1.14%')
  await page.getByRole('button', { name: 'Remove BiT-L (ResNet)' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare 2 models on ImageNet')
  await expect(page).toHaveURL(/rows=7%2C8$/)
  await expect(page.getByRole('main')).toBeFocused()
  await expect(page.getByRole('button', { name: 'Remove FixResNeXt-101 32x48d' })).toBeDisabled()
})

test('ranks the models on the other leaderboards that they share', async ({ page, open }) => {
  await open(shared)
  const table = page.getByRole('table', { name: 'Other leaderboards' })
  await expect(table.getByRole('row')).toHaveCount(12)
  const first = table.getByRole('row').nth(1)
  await expect(first).toContainText(/\d+ of \d+/)
  await first.getByRole('rowheader').getByRole('link').click()
  await expect(page).toHaveURL(/#\/leaderboard\?id=/)
})

test('leads to the chart of all results on two metrics', async ({ page, open }) => {
  await open(three)
  await page.getByRole('link', { name: 'Trade-off chart' }).click()
  await expect(page).toHaveURL(/chart=trade-off/)
  await expect(page.getByRole('region', { name: 'Chosen models' })).toContainText('3 models chosen')
})

test('two rows are chosen, compared and found chosen again, by keys alone', async ({
  page,
  open,
}) => {
  await open(imagenet)
  await expect(page.getByRole('rowheader')).toHaveCount(199)
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  const tray = page.getByRole('region', { name: 'Chosen models' })
  await expect(tray).toContainText('2 models chosen')
  await page.keyboard.press('Shift+X')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare 2 models on ImageNet')
  const radios = page.getByRole('radio', { name: 'baseline' })
  while (!(await radios.first().evaluate((radio) => radio === document.activeElement)))
    await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/baseline=3$/)
  await expect(radios.nth(1)).toBeFocused()
  await page.getByRole('button', { name: 'Back' }).press('Enter')
  await expect(tray).toContainText('2 models chosen')
  await expect(page.getByRole('row', { selected: true })).toHaveCount(2)
})

test('what cannot be compared is said in a sentence, with a way on', async ({ page, open }) => {
  await open('#/compare?leaderboard=image-classification-on-imagenet&rows=7')
  await expect(page.getByRole('alert')).toContainText('two to eight different positions')
  await page.getByRole('link', { name: 'Choose models on the leaderboard' }).click()
  await expect(page.getByRole('region', { name: 'Chosen models' })).toContainText('1 model chosen')
  await open('#/compare?leaderboard=image-classification-on-imagenet&rows=7,999')
  await expect(page.getByRole('alert')).toContainText('Row 999')
  await open('#/compare?rows=1,2')
  await page.getByRole('link', { name: 'Choose a leaderboard' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All leaderboards')
})

test('keeps the names of the lines in sight where the page is narrow', async ({ page, open }) => {
  await page.setViewportSize({ width: 480, height: 800 })
  await open(three)
  const region = page.getByRole('region', { name: /wider than the page/ })
  await region.evaluate((element) => void (element.scrollLeft = 400))
  await expect(page.getByRole('rowheader', { name: /^Top 1 Accuracy/ })).toBeInViewport({
    ratio: 1,
  })
  const main = page.getByRole('main')
  expect(await main.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
})
