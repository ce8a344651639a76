import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { ownResult } from '../../fixtures/own-result'
import { expect, test } from '../app'
import { expectAccessible } from './accessible'

const imagenet = '#/leaderboard?id=image-classification-on-imagenet'
const mine = ownResult({
  model: 'Mine',
  metrics: [{ name: 'Top 1 Accuracy', better: 'higher', isText: false }],
  scores: [{ metric: 'Top 1 Accuracy', score: '88.45%' }],
  date: '2024-05-06',
})

/** With few rows. */
const small = '#/leaderboard?id=semi-supervised-image-classification-on-cifar-10-250-labels'
const onSmall = ownResult({
  leaderboard: {
    id: 'semi-supervised-image-classification-on-cifar-10-250-labels',
    task: 'Semi-Supervised Image Classification',
    dataset: 'CIFAR-10, 250 Labels',
    isDraft: false,
  },
  scores: [{ metric: 'Accuracy', score: '99' }],
  date: '2024-05-06',
})

const dialog = (page: Page) => page.getByRole('dialog')
const keep = (page: Page) => dialog(page).getByRole('button', { name: 'Keep' })
const withMine = (page: Page) => page.getByRole('switch', { name: /With my results/ })
const rowOf = (page: Page, model: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: model }) })
const table = (page: Page) => page.getByRole('table', { name: /^Results of/ })

/** The text of the file that the open export dialog saves. */
async function saved(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'Save…' }).click(),
  ])
  return readFileSync((await download.path()) ?? '', 'utf8')
}

const keptWith = (dataFolder: string, results: readonly object[]) =>
  writeFileSync(join(dataFolder, 'reader.json'), JSON.stringify({ version: 2, results }))

test('a result is added with the keyboard, checked while it is typed, and shown when asked for', async ({
  page,
  open,
}) => {
  await open(imagenet)
  await page.getByRole('button', { name: 'Add a result' }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByLabel('Model')).toBeFocused()
  await page.keyboard.type('Mine')
  await page.keyboard.press('Tab')
  await page.keyboard.type('0.91')
  await expect(dialog(page).getByText(/seems to be on another scale/)).toBeVisible()
  await dialog(page)
    .getByLabel(/^Top 1 Accuracy/)
    .fill('about 90')
  await expect(dialog(page).getByText(/does not read as one number/)).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(dialog(page).getByLabel(/^Top 1 Accuracy/)).toBeFocused()
  await dialog(page)
    .getByLabel(/^Top 1 Accuracy/)
    .fill('88.45%')
  await expect(dialog(page).getByRole('status').first()).toContainText(
    'Rank 2 of 197 by Top 1 Accuracy, higher is better',
  )
  await dialog(page).getByRole('radio', { name: 'In this snapshot' }).click()
  await dialog(page)
    .getByLabel(/^Words of its title/)
    .fill('residual learning')
  await dialog(page)
    .getByRole('button', { name: /Deep Residual Learning/ })
    .first()
    .click()
  await page.keyboard.press('Control+Enter')
  await expect(dialog(page)).toHaveCount(0)
  await expect(table(page)).not.toContainText('yours')
  await page.getByRole('button', { name: 'Show it' }).click()
  await expect(rowOf(page, 'Mine')).toContainText(/2.*yours.*Mine/)
  await expect(page).toHaveURL(/own=true/)
  await open('#/tasks')
  await expect(page.getByRole('heading', { level: 1, name: 'Tasks' })).toBeVisible()
  await open(imagenet)
  await expect(withMine(page)).toBeChecked()
})

test.describe('a result that is kept', () => {
  test('is marked in table, chart, panel and comparison, and can be changed and removed', async ({
    page,
    open,
    dataFolder,
  }) => {
    keptWith(dataFolder, [onSmall])
    await open(small)
    await expect(withMine(page)).not.toBeChecked()
    await expect(page.locator('.chart-own')).toHaveCount(0)
    await withMine(page).click()
    await expect(page.getByText('yours, not of the archive')).toBeVisible()
    await expect(page.locator('svg .chart-own').first()).toBeAttached()
    // The first of the archive is second beside it.
    await expect(rowOf(page, 'FixMatch')).toContainText(/2\s*1/)
    await expectAccessible(page)
    await rowOf(page, 'Mine').getByRole('checkbox').check()
    await rowOf(page, 'FixMatch').getByRole('checkbox').check()
    await page.getByRole('link', { name: 'Compare' }).click()
    await expect(page.getByRole('columnheader', { name: /Mine.*yours/ })).toBeVisible()
    await page.getByRole('link', { name: 'Mine' }).click()
    const panel = page.getByRole('complementary').or(dialog(page)).last()
    await expect(panel).toContainText('You added this result; it is not of the archive.')
    await panel.getByRole('button', { name: 'Change' }).click()
    await page.getByRole('dialog').last().getByLabel('Model').fill('Mine again')
    await page.getByRole('dialog').last().getByRole('button', { name: 'Keep' }).click()
    await expect(rowOf(page, 'Mine again')).toContainText('yours')
    await panel.getByRole('button', { name: 'Remove' }).click()
    await expect(rowOf(page, 'Mine again')).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(rowOf(page, 'Mine again')).toContainText('yours')
  })

  test('is in a file only when that is chosen', async ({ page, open, dataFolder }) => {
    keptWith(dataFolder, [mine])
    await open(`${imagenet}&own=true`)
    await expect(rowOf(page, 'Mine')).toBeVisible()
    await page.keyboard.press('Control+e')
    expect(await saved(page)).not.toContain('Mine')
    await page.keyboard.press('Control+e')
    const choice = dialog(page).getByRole('checkbox', { name: /^Include my results/ })
    await expect(choice).not.toBeChecked()
    await choice.check()
    const text = await saved(page)
    expect(text).toMatch(/^\uFEFF?"?Rank"?,.*Yours,Model/)
    expect(text).toMatch(/yes,Mine,/)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', { name: 'Save chart' })
        .click()
        .then(() => page.getByRole('menuitem', { name: 'Drawing (SVG)' }).click()),
    ])
    expect(readFileSync((await download.path()) ?? '', 'utf8')).not.toContain('Mine')
  })
})

test('the page “Submit” drafts a new leaderboard and hands results on', async ({
  page,
  open,
  dataFolder,
}) => {
  keptWith(dataFolder, [
    mine,
    ownResult({
      id: 'gone',
      model: 'Gone',
      leaderboard: { id: 'x-on-y', task: 'X', dataset: 'Y', isDraft: false },
    }),
  ])
  await open('#/submit')
  await expect(rowOf(page, 'Mine')).toContainText('found')
  await expect(rowOf(page, 'Gone')).toContainText('not in this snapshot')
  await page.getByRole('button', { name: 'Draft a new leaderboard' }).click()
  await dialog(page).getByLabel('Task').fill('Counting Sheep')
  await dialog(page).getByLabel('Dataset').fill('Meadow')
  await dialog(page).getByLabel('Name of metric 1').fill('Sheep')
  await dialog(page).getByLabel('Score of metric 1').fill('12')
  await dialog(page).getByRole('button', { name: 'Add a metric' }).click()
  await dialog(page).getByLabel('Name of metric 2').fill('Seconds')
  await dialog(page).getByLabel('Better end of metric 2').selectOption('lower')
  await keep(page).click()
  await expect(dialog(page).getByText('Name the model.')).toBeVisible()
  await expect(dialog(page).getByLabel('Model')).toBeFocused()
  await dialog(page).getByLabel('Model').fill('Shepherd | <b>')
  await expectAccessible(page)
  await keep(page).click()
  await expect(rowOf(page, 'Shepherd')).toContainText('draft of a new leaderboard')
  const text = page.getByRole('textbox', { name: 'Text for an issue (Markdown)' })
  await expect(text).toHaveValue(/- Model: Shepherd \\\| \\<b>/)
  await page.getByRole('radio', { name: 'Evaluation tables (JSON)' }).click()
  await page.getByRole('checkbox', { name: /^Mine/ }).uncheck()
  const tables = page.getByRole('textbox', { name: 'Evaluation tables (JSON)' })
  await expect(tables).toHaveValue(/"is_loss": true/)
  await expect(tables).not.toHaveValue(/88\.45/)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'OpenCodePapers' }).click()
  await expect(dialog(page)).toContainText('Open github.com in your browser?')
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 320, height: 700 })
  await expect(rowOf(page, 'Mine')).toBeVisible()
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)
})
