import type { Route } from '@playwright/test'
import { expect, test } from '../app'
import { expectAccessible } from './accessible'

test('goes anywhere by keys, and shows what a first key leads to', async ({ page, open }) => {
  await open('#/')
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toBeVisible()
  await page.keyboard.press('g')
  const hint = page.getByText(/^G and then H Start, S SOTA/)
  await expect(hint).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(hint).toBeHidden()
  await page.keyboard.press('g')
  await page.keyboard.press('d')
  await expect(heading).toHaveText('Datasets')
  await expect(page.getByRole('rowheader').first()).toBeVisible()

  // A screenful at a time, with the focus on the first row that is seen whole.
  const first = page.getByRole('rowheader').getByRole('link').first()
  await page.keyboard.press('j')
  await expect(first).toBeFocused()
  const row = () => page.evaluate(() => document.activeElement?.closest('tr')?.ariaRowIndex)
  await page.keyboard.press(']')
  await expect.poll(async () => Number(await row())).toBeGreaterThan(10)
  await page.keyboard.press('[')
  await expect.poll(async () => Number(await row())).toBeLessThan(10)

  // Round all regions of the window, and back.
  const region = () =>
    page.evaluate(
      () =>
        document.activeElement?.closest('nav, header, main, footer, [class*="strip"]')?.className,
    )
  await page.keyboard.press('F6')
  const before = await region()
  await page.keyboard.press('F6')
  await expect.poll(region).not.toBe(before)
  await page.keyboard.press('Shift+F6')
  await expect.poll(region).toBe(before)
  await page.keyboard.press('Control+,')
  await expect(heading).toHaveText('Settings')
})

test('tells all keys on one sheet, those of the page first', async ({ page, open }) => {
  await open('#/leaderboard?id=image-classification-on-imagenet')
  await expect(page.getByRole('rowheader').first()).toBeVisible()
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keys' })
  await expect(sheet.getByRole('heading', { level: 3 })).toHaveText([
    'On this page',
    'Anywhere',
    'On other pages',
  ])
  await expect(sheet.getByRole('heading', { level: 4 }).first()).toHaveText('Leaderboards')
  await expect(sheet.getByText('Reverse the better end')).toBeVisible()
  await sheet.getByRole('searchbox').fill('bibtex')
  await expect(sheet.getByRole('term')).toHaveText(['Copy as BibTeX'])
  await expect(sheet.getByRole('definition')).toHaveText('Ctrl+Shift+B')
  await sheet.getByRole('button', { name: 'Change keys…' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings')
})

test('a paper is read by keys', async ({ page, open }) => {
  await open('#/paper?id=deep-residual-learning-for-image-recognition')
  await expect(page.getByRole('heading', { name: 'Results' })).toBeVisible()
  for (const [key, name] of [
    ['r', /^Results/],
    ['s', /^Related papers/],
    ['a', 'Abstract'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.getByRole('heading', { name })).toBeFocused()
  }
  await page.keyboard.press('e')
  await expect(page.getByRole('switch', { name: 'Show every placement' })).toBeChecked()
  // The way out asks first.
  await page.keyboard.press('p')
  await expect(page.getByRole('dialog')).toContainText('arxiv.org')
})

test('the palette gives commands, finds settings and narrows to a kind', async ({ page, open }) => {
  await open('#/leaderboard?id=image-classification-on-imagenet')
  await expect(page.getByRole('rowheader').first()).toBeVisible()
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox')
  await field.fill('>only rows')
  const options = page.getByRole('option')
  await expect(options).toHaveText([/Only rows with code\s*O/, /Only complete rows\s*U/])
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/where=code/)

  await page.keyboard.press('Control+k')
  await field.fill('theme size')
  await page.getByRole('option', { name: /^Settings: theme/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings')

  await open('#/venues')
  await page.keyboard.press('Control+p')
  await field.fill('d')
  await page.keyboard.press('Tab')
  await expect(field).toHaveValue('')
  await field.fill('imagenet')
  await expect(
    page.getByRole('group', { name: 'Datasets' }).getByRole('option').first(),
  ).toHaveText(/ImageNet/)
  await expect(page.getByRole('group')).toHaveCount(1)
  await field.fill('')
  await page.keyboard.press('Backspace')
  await expect(page.getByRole('group', { name: 'Sections' })).toBeVisible()
})

test('the sheet and the commands of the palette can be read by everybody', async ({
  page,
  open,
}) => {
  await open('#/submit')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('>')
  await expect(page.getByRole('option').first()).toBeVisible()
  await expectAccessible(page)
})

test('a key pressed the moment a page is drawn is for what is seen', async ({ page, open }) => {
  await page.addInitScript(() => {
    // At once after the drawing, before anything that only follows it.
    const observer = new MutationObserver(() => {
      if (!document.querySelector('main h1')) return
      observer.disconnect()
      for (const key of location.hash.includes('cifar-10') ? 'n' : 'gd')
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    })
    observer.observe(document, { childList: true, subtree: true })
  })
  await open('#/dataset?id=cifar-10')
  await expect(page.getByRole('dialog', { name: 'Note' })).toContainText('CIFAR-10')
  await page.evaluate(() => (location.hash = '#/methods'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Methods')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Datasets')
})

test('what is typed before a layer is there is for the layer', async ({ page, open }) => {
  const held: Route[] = []
  await page.route(/assets\/note-dialog/, (route) => void held.push(route))
  await open('#/dataset?id=cifar-10')
  const bookmark = page.getByRole('button', { name: 'Bookmark this page' })
  await expect(bookmark).toBeEnabled()
  // Left again while it is on its way.
  await page.keyboard.press('n')
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await page.keyboard.type('bad', { delay: 5 })
  await page.keyboard.press('Backspace')
  await expect.poll(() => held).toHaveLength(1)
  await held[0]?.continue()
  await expect(page.getByRole('textbox', { name: 'Note, in Markdown' })).toHaveValue('ba')
  await page.keyboard.type('ck')
  await expect(page.getByRole('textbox', { name: 'Note, in Markdown' })).toHaveValue('back')
  await page.keyboard.press('Escape')
  await expect(bookmark).toHaveAttribute('aria-pressed', 'false')
})
