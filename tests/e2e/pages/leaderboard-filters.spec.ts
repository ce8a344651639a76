import type { Page } from '@playwright/test'
import { expect, test } from '../app'

const imagenet = '#/leaderboard?id=image-classification-on-imagenet'
const human = '#/leaderboard?id=3d-human-pose-estimation-on-human36m'

const models = (page: Page) => page.getByRole('rowheader')
const bar = (page: Page) => page.getByRole('group', { name: 'Filters' })
const shown = (page: Page) => bar(page).getByRole('status')
const layer = (page: Page, name: string) => page.getByRole('dialog', { name })

/** The number that stands beside a choice, and then the choice is made. */
async function choose(page: Page, filter: string, choice: RegExp): Promise<number> {
  await bar(page).getByRole('button', { name: filter }).click()
  const option = layer(page, filter).getByRole('checkbox', { name: choice })
  const text = await option.locator('xpath=..').innerText()
  await option.click()
  await expect(option).toBeChecked()
  await page.keyboard.press('Escape')
  return Number(text.replace(/\D+/g, ' ').trim().split(' ').at(-1))
}

test('nothing is filtered to begin with', async ({ page, open }) => {
  await open(imagenet)
  await expect(shown(page)).toHaveText('199 of 199 results')
  await expect(bar(page).getByRole('button', { name: 'Clear', exact: true })).toHaveCount(0)
})

test('keeps the results whose code is there, as many as the choice said', async ({
  page,
  open,
}) => {
  await open(imagenet)
  const said = await choose(page, 'Code', /^has code/)
  await expect(page).toHaveURL(/where=code%3Aany$/)
  await expect(shown(page)).toHaveText(`${said} of 199 results`)
  await expect(models(page)).toHaveCount(said)
  await bar(page).getByRole('button', { name: 'Remove the filter Code any' }).click()
  await expect(shown(page)).toHaveText('199 of 199 results')
})

test('ranks among those shown, and tells the rank of all beside it', async ({ page, open }) => {
  await open(`${imagenet}&where=code:none`)
  await expect(page.getByRole('columnheader', { name: /^Rank/ })).toHaveCount(2)
  const first = page.getByRole('row').nth(1)
  await expect(first.locator('.cell-rank').first()).toHaveText(/^=?1\b/)
  await expect(first.getByRole('cell').nth(2)).not.toHaveText(/^=?1\b/)
})

test('narrows by words while they are typed, and Escape takes them back', async ({
  page,
  open,
}) => {
  await open(imagenet)
  const field = bar(page).getByRole('searchbox', { name: 'Filter models and papers' })
  await field.fill('efficientnet noisy')
  await expect(models(page).first()).toHaveText('NoisyStudent (EfficientNet-L2)')
  for (const model of await models(page).allInnerTexts()) expect(model).toMatch(/Noisy/i)
  await expect(page).toHaveURL(/where=text%3Aefficientnet/)
  await field.press('Escape')
  await expect(shown(page)).toHaveText('199 of 199 results')
})

test('keeps the years between two ends', async ({ page, open }) => {
  await open(imagenet)
  await bar(page).getByRole('button', { name: 'Years' }).click()
  await page.getByRole('textbox', { name: 'Years, from' }).fill('2014')
  await page.getByRole('textbox', { name: 'Years, to' }).fill('2015')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/where=years%3A2014..2015$/)
  await page.keyboard.press('Escape')
  await expect(bar(page).getByText('2014 to 2015')).toBeVisible()
  await expect(models(page).first()).toBeVisible()
  for (const date of await page.locator('td[data-label="Date"]').allInnerTexts())
    expect(date).toMatch(/^201[45]/)
})

test('says what is wrong with a range', async ({ page, open }) => {
  await open(imagenet)
  await bar(page).getByRole('button', { name: 'Years' }).click()
  await page.getByRole('textbox', { name: 'Years, from' }).fill('2020')
  await page.getByRole('textbox', { name: 'Years, to' }).fill('2015')
  await page.keyboard.press('Enter')
  await expect(layer(page, 'Years').getByRole('alert')).toHaveText(
    'The range ends before it begins.',
  )
  await expect(page).toHaveURL(/imagenet$/)
})

test('keeps scores of any metric between two ends', async ({ page, open }) => {
  await open(imagenet)
  await bar(page).getByRole('button', { name: 'Score range' }).click()
  await layer(page, 'Score range').getByRole('combobox').selectOption('Top 5 Accuracy')
  await page.getByRole('textbox', { name: 'Top 5 Accuracy, from' }).fill('98,1')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(bar(page).getByText('98.1 or more')).toBeVisible()
  await expect(shown(page)).toHaveText(/^\d+ of 199 results$/)
  await expect(shown(page)).not.toHaveText(/^199 of/)
})

test('keeps complete rows', async ({ page, open }) => {
  await open(imagenet)
  await choose(page, 'Complete rows', /^Top 5 Accuracy/)
  const said = await choose(page, 'Complete rows', /^Number of params/)
  await expect(shown(page)).toHaveText(`${said} of 199 results`)
  await expect(page.locator('td').getByText('not reported')).toHaveCount(0)
})

test('has a filter for each attribute', async ({ page, open }) => {
  await open(human)
  await expect(shown(page)).toHaveText(/^\d+ of \d+ results$/)
  const said = await choose(page, 'Multi-View or Monocular', /^Monocular/)
  await expect(models(page)).toHaveCount(said)
})

test('says why nothing is left, and clears', async ({ page, open }) => {
  await open(`${imagenet}&where=text:no-such-model,code:official`)
  await expect(page.getByRole('heading', { name: 'No result passes these filters' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('“no-such-model”')
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(models(page)).toHaveCount(199)
})

test('folds to the best of each paper', async ({ page, open }) => {
  await open(imagenet)
  await bar(page).getByRole('button', { name: 'Complete rows' }).click()
  await page.getByRole('switch', { name: 'Best of each paper' }).click()
  await expect(page).toHaveURL(/fold=true$/)
  await expect(shown(page)).not.toHaveText('199 of 199 results')
})

test('has keys for the filters', async ({ page, open }) => {
  await open(imagenet)
  await expect(models(page)).toHaveCount(199)
  await page.keyboard.press('o')
  await expect(page).toHaveURL(/where=code%3Aany$/)
  await page.keyboard.press('f')
  await expect(bar(page).getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('of')
  await expect(page).toHaveURL(/where=text%3Aof%2Ccode%3Aany$/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+F')
  await expect(page).toHaveURL(/imagenet$/)
  await page.keyboard.press('u')
  await expect(page).toHaveURL(/complete/)
})
