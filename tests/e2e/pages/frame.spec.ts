import { expect, test } from '../app'

const imagenet = '#/leaderboard?id=image-classification-on-imagenet'

test('says whose data it is, and what the last answer took', async ({ page, open }) => {
  await open(imagenet)
  const foot = page.getByRole('contentinfo')
  await expect(foot).toContainText('CC BY-SA 4.0')
  await expect(foot).toContainText('Not affiliated with the original site.')
  await expect(foot.getByRole('status')).toHaveText(/^199 results in [\d.]+ ms$/)
  // The guide asks nothing, and does not boast of what the page before it asked.
  await page.getByRole('link', { name: 'Guide', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Getting started' })).toBeVisible()
  await expect(foot.getByRole('status')).toHaveText('')
})

test('remembers the theme and the sidebar', async ({ page, open }) => {
  await open('#/sota')
  const root = page.locator('html')
  await page.getByRole('button', { name: /^Theme: as the system/ }).click()
  await expect(root).toHaveAttribute('data-theme', 'light')
  await page.keyboard.press('Control+Shift+L')
  await page.getByRole('button', { name: 'Collapse the sidebar' }).click()
  await expect(page.getByRole('button', { name: 'Widen the sidebar' })).toBeVisible()
  // At another start the address may have another port, and so another storage.
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await expect(page.getByRole('button', { name: 'Widen the sidebar' })).toBeVisible()
  await expect(root).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(27, 28, 30)')
  await page.getByRole('button', { name: /^Theme: dark/ }).click()
  await expect(root).not.toHaveAttribute('data-theme')
})

test('steps back and forward as far as there are pages', async ({ page, open }) => {
  await open('#/sota')
  const back = page.getByRole('button', { name: 'Back' })
  const forward = page.getByRole('button', { name: 'Forward' })
  await expect(back).toBeDisabled()
  await page.getByRole('link', { name: /^Tasks [\d,]+$/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tasks')
  await expect(forward).toBeDisabled()
  await back.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('State of the art by area')
  await page.reload()
  await expect(back).toBeDisabled()
  await forward.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tasks')
})

test('gives the heading the focus on the way forth, and nothing on the way back', async ({
  page,
  open,
}) => {
  await open('#/sota')
  await page.getByRole('link', { name: 'Music', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('State of the art by area')
  await expect(page.getByRole('heading', { level: 1 })).not.toBeFocused()
})

test('skips to the page', async ({ page, open }) => {
  await open('#/sota')
  await expect(page.getByRole('rowheader').first()).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('copies a link that opens the same view', async ({ page, open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(`${imagenet}&metric=Top+5+Accuracy`)
  await page.getByRole('button', { name: 'Copy a link to this view' }).click()
  await expect(page.getByText('Link copied.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).not.toContain('token')
  await open('#/sota')
  await expect(page.getByRole('rowheader').first()).toHaveText('Computer Vision')
  await page.keyboard.press('Control+l')
  await page.keyboard.type(link)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: /^Top 5 Accuracy/ })).toHaveAttribute(
    'aria-checked',
    'true',
  )
})

test('clears the search on Escape, then leaves it', async ({ page, open }) => {
  await open('#/sota')
  await expect(page.getByRole('rowheader').first()).toBeVisible()
  await page.keyboard.press('/')
  const field = page.getByRole('searchbox', { name: 'Search everything in this snapshot' })
  await expect(field).toBeFocused()
  await page.keyboard.type('x')
  await expect(field).toHaveValue('x')
  await page.keyboard.press('Escape')
  await expect(field).toHaveValue('')
  await expect(field).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(field).not.toBeFocused()
})

test('says so when an address names no page', async ({ page, open }) => {
  await open('#/no-such-page')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No page has this address')
  await page.getByRole('main').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Papers With Code archive')
})

test('keeps the token out of sight', async ({ page, open }) => {
  await open('#/sota')
  await expect(page.getByRole('rowheader').first()).toBeVisible()
  expect(page.url()).toMatch(/#\/sota$/)
  await page.reload()
  await expect(page.getByRole('rowheader').first()).toBeVisible()
})

test('fits a window of 320 pixels', async ({ page, open }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const address of ['#/', '#/sota', '#/tasks', imagenet]) {
    await open(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const excess = await page
      .getByRole('main')
      .evaluate((main) => main.scrollWidth - main.clientWidth)
    expect(excess, address).toBe(0)
  }
})
