import type { Page } from '@playwright/test'
import { expect, test } from '../app'
import { expectAccessible } from './accessible'

const table = (page: Page) => page.getByRole('table', { name: /^Papers/ })
const rows = (page: Page) => table(page).getByRole('row')
const row = (page: Page, number: number) => table(page).locator(`tr[aria-rowindex="${number + 1}"]`)
const facet = (page: Page, name: string) => page.getByRole('group', { name, exact: true })
const total = async (page: Page) => Number(await table(page).getAttribute('aria-rowcount')) - 1
const rowsOnTheirWay = (page: Page) => table(page).locator('.to-come')

test('spans every paper, drawing and asking only for those in view', async ({ page, open }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).search))
  await open('#/papers')
  await expect(page.getByRole('main')).toContainText(
    '4,762 papers in this snapshot 12 of them known only from leaderboards or code links',
  )
  // The sidebar counts what the list has.
  await expect(page.getByRole('link', { name: 'Papers 4,762' })).toBeVisible()
  await expect(row(page, 1).getByRole('link').first()).toBeVisible()
  await page.getByRole('main').evaluate((element) => {
    for (const part of [0.4, 0.6, 1]) {
      element.scrollTo({ top: element.scrollHeight * part })
      element.dispatchEvent(new Event('scroll'))
    }
  })
  await expect(
    row(page, await total(page))
      .getByRole('link')
      .first(),
  ).toBeVisible()
  await expect(rowsOnTheirWay(page)).toHaveCount(0)
  expect(await rows(page).count()).toBeLessThan(100)
  const pages = asked.flatMap((query) => new URLSearchParams(query).get('at') ?? [])
  expect(pages).toContain('4700')
  expect(pages.map(Number).filter((at) => at > 200 && at < 4000)).toEqual([])
})

test('Home and End go to the ends, with the focus on rows that have to come first', async ({
  page,
  open,
}) => {
  await open('#/papers')
  const name = (number: number) => row(page, number).getByRole('rowheader').getByRole('link')
  await expect(name(1)).toBeVisible()
  await page.keyboard.press('j')
  await expect(name(1)).toBeFocused()
  const last = await total(page)
  await page.keyboard.press('End')
  await expect(name(last)).toBeFocused()
  await expect(name(last)).toBeInViewport()
  await page.keyboard.press('k')
  await expect(name(last - 1)).toBeFocused()
  await page.keyboard.press('Home')
  await expect(name(1)).toBeFocused()

  // From nowhere, J takes the first row in view.
  await page.getByRole('main').evaluate((main) => main.scrollTo({ top: main.scrollHeight / 2 }))
  await expect(name(1)).toHaveCount(0)
  await expect(rowsOnTheirWay(page)).toHaveCount(0)
  await page.keyboard.press('j')
  await expect(page.locator('tbody a:focus')).toBeInViewport()
})

test('goes to a row and to a year, and comes back to where the reader left it', async ({
  page,
  open,
}) => {
  await open('#/papers')
  await page.getByRole('textbox', { name: /^Go to row/ }).fill('3000')
  await page.keyboard.press('Enter')
  await expect(row(page, 3000).getByRole('link').first()).toBeInViewport()
  await page.getByRole('combobox', { name: 'Go to year' }).selectOption('2017')
  const first = table(page)
    .getByRole('row', { name: /2017-12-/ })
    .first()
  await expect(first).toBeInViewport()
  const title = await first.getByRole('rowheader').innerText()
  const number = await first.getAttribute('aria-rowindex')
  await first.getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Papers')
  await page.goBack()
  await expect(table(page).locator(`tr[aria-rowindex="${number}"]`)).toBeInViewport()
  await expect(table(page).locator(`tr[aria-rowindex="${number}"]`)).toContainText(title)
})

test('a list too high for the browser is scrolled by the pixel and in proportion', async ({
  page,
  open,
}) => {
  // Chromium draws nothing beyond so many pixels of the screen; with enough of them a short list is too high.
  await page.addInitScript(() => Object.defineProperty(window, 'devicePixelRatio', { value: 290 }))
  await open('#/papers')
  await page.reload()
  const main = page.getByRole('main')
  await expect(row(page, 1)).toBeInViewport()
  expect(await main.evaluate((element) => element.scrollHeight)).toBeLessThan(104_000)
  await main.evaluate((element) => element.scrollTo({ top: element.scrollHeight }))
  await expect(
    row(page, await total(page))
      .getByRole('link')
      .first(),
  ).toBeInViewport()
  await page.getByRole('textbox', { name: /^Go to row/ }).fill('2000')
  await page.keyboard.press('Enter')
  await expect(row(page, 2000).getByRole('link').first()).toBeInViewport()
  const before = (await row(page, 2010).boundingBox())?.y ?? 0
  await table(page).hover()
  await page.mouse.wheel(0, 140)
  await expect
    .poll(async () => Math.round((await row(page, 2010).boundingBox())?.y ?? 0))
    .toBe(Math.round(before - 140))
})

test('sorts by a head, in the address', async ({ page, open }) => {
  await open('#/papers')
  const date = page.getByRole('columnheader', { name: 'Date' })
  await expect(date).toHaveAttribute('aria-sort', 'descending')
  await page.getByRole('button', { name: 'Code', exact: true }).click()
  await expect(page).toHaveURL(/sort=repositories$/)
  await expect(row(page, 1)).toContainText('Attention Is All You Need')
  await page.getByRole('button', { name: 'Title' }).click()
  await expect(page).toHaveURL(/sort=title$/)
  await page.getByRole('button', { name: 'Date' }).click()
  await expect(page).not.toHaveURL(/sort=/)
  await page.getByRole('button', { name: 'Date' }).click()
  await expect(page).toHaveURL(/sort=oldest$/)
  await expect(date).toHaveAttribute('aria-sort', 'ascending')
})

test('narrows by facets with exact numbers, and names what left nothing', async ({
  page,
  open,
}) => {
  await open('#/papers')
  await page.getByRole('button', { name: /^2019, [\d,]+ papers$/ }).click()
  await expect(page).toHaveURL(/year=2019$/)
  await expect(row(page, 1)).toContainText('2019-')
  const withCode = facet(page, 'Only').getByRole('checkbox', { name: /^Has code/ })
  const [, count] = /([\d,]+)$/.exec((await withCode.locator('..').innerText()).trim()) ?? []
  await withCode.click()
  await expect(withCode).toBeChecked()
  await expect(page).toHaveURL(/code=yes$/)
  await expect(page.getByRole('main')).toContainText(`${count} papers`)
  const noCode = facet(page, 'Only').getByRole('checkbox', { name: /^No code/ })
  await noCode.click()
  await expect(noCode).toBeChecked()
  await expect(page).toHaveURL(/code=no$/)
  await page.getByRole('textbox', { name: 'Years, from' }).fill('1066')
  await page.getByRole('textbox', { name: 'Years, to' }).fill('1067')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    'No paper of 1066 to 1067, without code',
  )
  await expectAccessible(page)
  await page.getByRole('main').getByRole('link', { name: 'Clear filters' }).last().click()
  await expect(page).toHaveURL(/#\/papers$/)
})

test('finds a value of a facet by typing', async ({ page, open }) => {
  await open('#/papers')
  await page.getByRole('button', { name: /^All [\d,]+ tasks$/ }).click()
  await page.getByRole('searchbox', { name: 'Find tasks' }).fill('object det')
  const objectDetection = facet(page, 'Task').getByRole('checkbox', {
    name: /^Object Detection \d/,
  })
  await objectDetection.click()
  await expect(page).toHaveURL(/task=object-detection$/)
  await expect(page.getByText('task Object Detection')).toBeVisible()
  await page.getByRole('searchbox', { name: 'Find tasks' }).fill('zzz')
  await expect(facet(page, 'Task')).toContainText('None of this name')
})

test('walks the years by arrows, and takes those from the chosen one on', async ({
  page,
  open,
}) => {
  await open('#/papers?year=2016')
  await page.getByRole('button', { name: /^2016, / }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('button', { name: /^2017, / })).toBeFocused()
  await page.keyboard.press('Shift+Enter')
  await expect(page).toHaveURL(/year=2016\.\.2017$/)
  await expect(
    page.getByRole('button', { name: 'Remove the filter year 2016 to 2017' }),
  ).toBeVisible()
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

test('another list starts at its top', async ({ page, open }) => {
  await open('#/papers')
  await page.getByRole('textbox', { name: /^Go to row/ }).fill('2000')
  await page.keyboard.press('Enter')
  await expect(row(page, 2000).getByRole('link').first()).toBeInViewport()
  const hasCode = facet(page, 'Only').getByRole('checkbox', { name: /^Has code/ })
  await hasCode.click()
  await expect(hasCode).toBeChecked()
  await expect(row(page, 1).getByRole('link').first()).toBeInViewport()
})

test('says when an address cannot be read', async ({ page, open }) => {
  await open('#/papers?sort=constructor')
  await expect(page.getByRole('alert')).toBeVisible()
})

test('says why there are no filters when they cannot be counted', async ({ page, open }) => {
  await page.route('**/api/paper-facets*', (route) => route.abort())
  await open('#/papers')
  const filters = page.getByRole('complementary', { name: 'Filters' })
  await expect(filters.getByRole('alert')).not.toBeEmpty()
  await expect(row(page, 1).getByRole('link').first()).toBeVisible()
})

test('has its filters behind a button where they have no room beside the list', async ({
  page,
  open,
}) => {
  await open('#/papers?task=image-classification')
  await expect(row(page, 5)).toBeVisible()
  await page.setViewportSize({ width: 800, height: 600 })
  await expect(facet(page, 'Only')).toBeHidden()
  await page.getByRole('button', { name: 'Filters (1)' }).click()
  await expect(facet(page, 'Only')).toBeVisible()
  await expectAccessible(page)
})
