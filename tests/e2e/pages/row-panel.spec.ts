import type { Page } from '@playwright/test'
import { expect, test } from '../app'

const imagenet = '#/leaderboard?id=image-classification-on-imagenet'
const small = '#/leaderboard?id=real-time-instance-segmentation-on-mscoco'
const seventh = 'FixResNeXt-101 32x48d'
const eighth = 'NoisyStudent (EfficientNet-B6)'

const layer = (page: Page) => page.getByRole('dialog')
const docked = (page: Page) => page.getByRole('complementary', { name: seventh })
const opener = (page: Page, model: string) =>
  page.getByRole('main').getByRole('button', { name: `All about ${model}`, exact: true })
const tray = (page: Page) => page.getByRole('region', { name: 'Chosen models' })

test('a row opens in a layer that keeps the focus, steps with J and K, and gives it back', async ({
  page,
  open,
}) => {
  await open(imagenet)
  await opener(page, seventh).press('Enter')
  await expect(page).toHaveURL(/row=7$/)
  await expect(layer(page)).toHaveAccessibleName(seventh)
  await expect(layer(page).getByRole('heading', { level: 2 })).toBeFocused()
  await expect(layer(page)).toContainText('Rank =7, tied, of 196 by Top 1 Accuracy')
  await page.keyboard.press('j')
  await expect(layer(page)).toHaveAccessibleName(eighth)
  await page.keyboard.press('k')
  await page.keyboard.press('k')
  await expect(layer(page)).toHaveAccessibleName('FixEfficientNet-B6')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(layer(page).locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(layer(page)).toHaveCount(0)
  await expect(page).toHaveURL(/imagenet$/)
  await expect(opener(page, 'FixEfficientNet-B6')).toBeFocused()
})

test('a row stands beside a wide page, which stays in reach', async ({ page, open }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await open(imagenet)
  await page.getByText('86.4%').first().click()
  await expect(docked(page)).toBeVisible()
  await opener(page, eighth).click()
  await expect(page.getByRole('complementary', { name: eighth })).toBeVisible()
  await page.keyboard.press('k')
  await expect(docked(page)).toBeVisible()
  await page.getByRole('button', { name: 'Close the panel' }).click()
  await expect(docked(page)).toHaveCount(0)
  await expect(opener(page, seventh)).toBeFocused()
})

test('tells the scores of a row as reported, as numbers, and its rank on each', async ({
  page,
  open,
}) => {
  await open(`${imagenet}&row=7`)
  const line = (metric: string) => layer(page).getByRole('row', { name: metric })
  await expect(line('Top 1 Accuracy').getByRole('cell')).toHaveText([
    '86.4%',
    '86.4',
    '=7, tied, of 196',
  ])
  await expect(line('Number of params').getByRole('cell')).toHaveText([
    '829M',
    '829,000,000',
    'cost',
  ])
  await expect(layer(page)).toContainText('row 7 of 199')
  await expect(layer(page).getByRole('link', { name: 'facebookresearch/FixRes' })).toHaveAttribute(
    'href',
    /^https:/,
  )
})

test('leads to the other rows of the same paper, and to the paper', async ({ page, open }) => {
  await open(`${imagenet}&row=7`)
  await layer(page).getByRole('link', { name: 'FixPNASNet-5' }).click()
  await expect(layer(page)).toHaveAccessibleName('FixPNASNet-5')
  await expect(layer(page)).toContainText('by Top 1 Accuracy')
  await layer(page)
    .getByRole('link', { name: 'Fixing the train-test resolution discrepancy' })
    .click()
  await expect(page).toHaveURL(/#\/paper\?id=/)
  await expect(layer(page)).toHaveCount(0)
})

test('a row that the filters hide says so, and is whole', async ({ page, open }) => {
  await open(`${imagenet}&where=text:noisystudent&row=7`)
  await expect(layer(page)).toHaveAccessibleName(seventh)
  await expect(layer(page)).toContainText('The filters hide this row in the table.')
  await expect(layer(page).getByRole('table')).toBeVisible()
})

test('says that there is no such row, whatever the address says', async ({ page, open }) => {
  for (const row of ['6', '0', 'constructor', '<b>']) {
    await open(`${small}&row=${encodeURIComponent(row)}`)
    await expect(layer(page)).toHaveAccessibleName('No such row')
    await expect(layer(page)).toContainText(`Row ${row}`)
    await expect(layer(page)).toContainText('5 rows')
  }
})

test('copies a link to the row by itself', async ({ page, open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(`${imagenet}&where=text:fix&row=7`)
  await layer(page).getByRole('button', { name: 'Copy a link to this row' }).click()
  await expect(page.getByText('Link to this row copied.')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/#\/leaderboard\?id=image-classification-on-imagenet&row=7$/)
})

test('the tray counts what is chosen, and lets it go again', async ({ page, open }) => {
  await open(`${imagenet}&chosen=7,8,999,x,7`)
  await expect(tray(page)).toContainText('2 models chosen')
  await tray(page)
    .getByRole('button', { name: `Remove ${seventh}` })
    .click()
  await expect(tray(page).getByRole('button', { name: `Remove ${eighth}` })).toBeFocused()
  await expect(tray(page).getByRole('button', { name: /^Compare/ })).toBeDisabled()
  await page.keyboard.press('Shift+X')
  await expect(page.getByText('Choose two models or more to compare them.').last()).toBeVisible()
  await tray(page).getByRole('button', { name: 'Clear' }).click()
  await expect(tray(page)).toHaveCount(0)
  await expect(page).toHaveURL(/imagenet$/)
})

test('the panel chooses its row for the tray', async ({ page, open }) => {
  await open(`${imagenet}&chosen=8&row=7`)
  await layer(page).getByRole('button', { name: 'Choose to compare' }).click()
  await expect(page).toHaveURL(/chosen=8%2C7/)
  await layer(page).getByRole('button', { name: 'Close the panel' }).click()
  await expect(tray(page)).toContainText('2 models chosen')
})

test('the tray covers no row, also where the page is narrow', async ({ page, open }) => {
  await page.setViewportSize({ width: 480, height: 800 })
  await open(`${imagenet}&chosen=7,8,9`)
  const last = page.getByRole('rowheader').last().getByRole('button')
  await last.focus()
  const line = await last.boundingBox()
  const foot = await tray(page).boundingBox()
  expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0)
})
