import type { Page } from '@playwright/test'
import { expect, test } from '../app'
import { expectAccessible } from './accessible'

const table = (page: Page) => page.getByRole('table', { name: /^Papers/ })
const rows = (page: Page) => table(page).getByRole('row')

test('lists every paper, drawing only those near the window', async ({ page, open }) => {
  await open('#/papers')
  await expect(page.getByRole('main')).toContainText(/4,\d{3} papers/)
  expect(Number(await table(page).getAttribute('aria-rowcount'))).toBeGreaterThan(4700)
  expect(await rows(page).count()).toBeLessThan(100)
  const main = page.getByRole('main')
  await expect(async () => {
    await main.evaluate((element) => element.scrollTo({ top: element.scrollHeight }))
    const last = await rows(page).last().getAttribute('aria-rowindex')
    expect(Number(last)).toBeGreaterThan(600)
  }).toPass()
  expect(await rows(page).count()).toBeLessThan(100)
})

test('comes back to where the reader left it', async ({ page, open }) => {
  await open('#/papers')
  await expect(rows(page).nth(1)).toBeVisible()
  const main = page.getByRole('main')
  await main.evaluate((element) => element.scrollTo({ top: 1500 }))
  const row = table(page).locator('tr[aria-rowindex="60"]')
  await expect(row).toBeVisible()
  const title = await row.getByRole('rowheader').innerText()
  await row.getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Papers')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Papers')
  await expect.poll(() => main.evaluate((element) => element.scrollTop)).toBe(1500)
  await expect(row.getByRole('rowheader')).toHaveText(title)
})

test('sorts by a head, in the address', async ({ page, open }) => {
  await open('#/papers')
  const date = page.getByRole('columnheader', { name: 'Date' })
  await expect(date).toHaveAttribute('aria-sort', 'descending')
  await page.getByRole('button', { name: 'Code', exact: true }).click()
  await expect(page).toHaveURL(/sort=repositories$/)
  await expect(rows(page).nth(1)).toContainText('Attention Is All You Need')
  await page.getByRole('button', { name: 'Title' }).click()
  await expect(page).toHaveURL(/sort=title$/)
  await page.getByRole('button', { name: 'Date' }).click()
  await expect(page).not.toHaveURL(/sort=/)
  await page.getByRole('button', { name: 'Date' }).click()
  await expect(page).toHaveURL(/sort=oldest$/)
  await expect(date).toHaveAttribute('aria-sort', 'ascending')
})

test('narrows by year, code and results, and names what left nothing', async ({ page, open }) => {
  await open('#/papers')
  await page.getByRole('textbox', { name: 'Year' }).fill('2019')
  await expect(page).toHaveURL(/year=2019$/)
  await expect(rows(page).nth(1)).toContainText('2019-')
  await page.getByRole('radio', { name: 'Without code' }).click()
  await expect(page).toHaveURL(/code=no$/)
  await page.getByRole('switch', { name: 'Only papers with results' }).click()
  await expect(page).toHaveURL(/results=true$/)
  await page.getByRole('textbox', { name: 'Year' }).fill('1066')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    'No paper of 1066, without code, with results',
  )
  await expectAccessible(page)
  await page.getByRole('main').getByRole('link', { name: 'Clear filters' }).last().click()
  await expect(page).toHaveURL(/#\/papers$/)
})

test('says when a year is none', async ({ page, open }) => {
  await open('#/papers')
  await page.getByRole('textbox', { name: 'Year' }).fill('20x')
  await expect(page.getByText('A year has four digits')).toBeVisible()
  await expect(page).toHaveURL(/#\/papers$/)
})

test('shows filters of the address by name, and takes them off', async ({ page, open }) => {
  await open('#/papers?task=image-classification&author=Kaiming+He')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Papers by Kaiming He')
  await expect(page.getByText('task Image Classification')).toBeVisible()
  await page.getByRole('button', { name: 'Remove the filter task Image Classification' }).click()
  await expect(page).toHaveURL(/#\/papers\?author=Kaiming\+He$/)
  await page.getByRole('button', { name: 'Remove the filter author Kaiming He' }).click()
  await expect(page).toHaveURL(/#\/papers$/)
})

test('says when an address cannot be read', async ({ page, open }) => {
  await open('#/papers?sort=constructor')
  await expect(page.getByRole('alert')).toBeVisible()
})

test('can be used by everybody', async ({ page, open }) => {
  await open('#/papers?task=image-classification')
  await expect(rows(page).nth(5)).toBeVisible()
  await expectAccessible(page)
})
