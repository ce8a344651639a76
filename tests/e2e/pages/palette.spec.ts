import { expect, test } from '../app'

test.beforeEach(async ({ page, open }) => {
  await open('#/about')
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
})

test('opens on two keys, offers the sections, and gives the focus back', async ({ page }) => {
  const button = page.getByRole('button', { name: 'Copy a link to this view' })
  await button.focus()
  for (const [key, name] of [
    ['Control+k', 'Commands and pages'],
    ['Control+p', 'Quick open'],
  ] as const) {
    await page.keyboard.press(key)
    const palette = page.getByRole('dialog', { name })
    await expect(page.getByRole('combobox')).toBeFocused()
    await expect(palette.getByRole('group', { name: 'Sections' }).getByRole('option')).toHaveCount(
      12,
    )
    await page.keyboard.press('Escape')
    await expect(palette).toHaveCount(0)
    await expect(button).toBeFocused()
  }
})

test('finds pages and papers, and says how many', async ({ page }) => {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('long tail')
  const pages = page.getByRole('group', { name: 'Pages' }).getByRole('option')
  await expect(pages.first()).toHaveText(/^Long-tail Learning/)
  await expect(
    page.getByRole('group', { name: 'Papers' }).getByRole('option').first(),
  ).toContainText(/long-tail/i)
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^\d+ pages, \d+ papers?$/)
  await expect(pages.first().locator('mark')).toHaveText('Long-tail')
})

test('moves with arrows, round the ends, and opens with Enter', async ({ page }) => {
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox')
  await field.fill('imagenet')
  const options = page.getByRole('option')
  await expect(options.nth(1)).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  const active = await field.getAttribute('aria-activedescendant')
  expect(await options.first().getAttribute('id')).toBe(active)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ImageNet', {
    ignoreCase: true,
  })
})

test('forgives a misspelling', async ({ page }) => {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('imagnet')
  await expect(
    page.getByRole('group', { name: 'Pages' }).getByRole('option').first(),
  ).toContainText(/imagenet/i)
})

test('searches everything with Control and Enter', async ({ page }) => {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('speech')
  await page.keyboard.press('Control+Enter')
  await expect(page).toHaveURL(/#\/search\?text=speech$/)
})

test('opens a pasted link', async ({ page }) => {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('pwc://leaderboard?id=image-classification-on-imagenet')
  await expect(page.getByRole('option', { name: 'Open this link' })).toBeVisible()
  await page.getByRole('option', { name: 'Open this link' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Image Classification on ImageNet',
  )
})

test('says when nothing has the name, and still searches', async ({ page }) => {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('zzzzqqqq')
  await expect(page.getByRole('option')).toHaveText(/^Nothing is named “zzzzqqqq”/)
})

test('closes on a press beside it', async ({ page }) => {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.mouse.click(10, 400)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
