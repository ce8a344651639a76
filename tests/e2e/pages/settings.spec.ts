import { expect, test } from '../app'
import { expectAccessible } from './accessible'

test('keeps how the reader wants the program to look, in every window', async ({
  page,
  open,
  context,
  server,
}) => {
  await open('#/settings')
  await page.getByRole('radio', { name: 'Dark' }).click()
  await page.getByRole('radio', { name: 'More' }).click()
  await page.getByRole('radio', { name: 'None' }).click()
  await page.getByRole('radio', { name: 'Compact' }).click()
  const root = page.locator('html')
  const look = { theme: 'dark', contrast: 'more', motion: 'none', density: 'compact' }
  for (const [name, value] of Object.entries(look))
    await expect(root).toHaveAttribute(`data-${name}`, value)
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Compact' })).toBeChecked()
  await expect(root).toHaveAttribute('data-theme', 'dark')

  if (server) {
    const other = await context.newPage()
    await other.goto(`${server.origin}/#/settings?token=${server.token}`)
    await other.getByRole('radio', { name: 'Light' }).click()
    await expect(root).toHaveAttribute('data-theme', 'light')
    await other.close()
  }

  await page.getByRole('button', { name: 'Reset all…' }).click()
  await page.getByRole('button', { name: 'Reset all', exact: true }).click()
  await expect(page.getByRole('radio', { name: 'Normal' })).toBeChecked()
  await expect(root).not.toHaveAttribute('data-theme')
})

test('gives commands other keys, and says what has them', async ({ page, open }) => {
  await open('#/settings')
  await page.getByRole('searchbox', { name: 'Filter commands' }).fill('about')
  await expect(page.getByText('1 command', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Add keys for About' }).click()
  const dialog = page.getByRole('dialog')
  const keep = dialog.getByRole('button', { name: /^(?:Keep|Take over)$/ })
  await expect(keep).toBeDisabled()
  await page.keyboard.press('j')
  await expect(dialog.getByText('J is “Next row”, which cannot be changed.')).toBeVisible()
  await page.keyboard.press('Control+c')
  await expect(dialog.getByText(/^Text is copied/)).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(dialog.getByText(/“Commands and pages…” has Ctrl\+K/)).toBeVisible()
  await expectAccessible(page)
  // Two keys in turn, free ones.
  await page.keyboard.press('q')
  await page.keyboard.press('a')
  await expect(dialog.getByRole('textbox')).toHaveValue('Q A')
  await expect(dialog.getByText('These keys are free.')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Take Q A from About' })).toBeVisible()

  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('q')
  await expect(page.getByText(/^Q and then A About/)).toBeVisible()
  await page.keyboard.press('a')
  await expect(page.getByRole('heading', { name: 'About', level: 1 })).toBeVisible()

  // Without single keys neither these nor those of the table do anything; Ctrl with a key still does.
  await open('#/settings')
  await page.getByRole('switch', { name: 'Single keys' }).click()
  await expect(page.getByRole('switch', { name: 'Single keys' })).not.toBeChecked()
  // Nor does the search field name one.
  await expect(page.locator('#search')).toHaveAttribute('aria-keyshortcuts', 'Control+l')
  await expect(page.getByRole('search').locator('kbd')).toHaveCount(0)
  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('/')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Reset all keys' }).click()
  await expect(page.getByRole('switch', { name: 'Single keys' })).toBeChecked()
  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: /^Search everything/ })).toBeFocused()
})

test('takes back the better end of a metric, and says what is kept where', async ({
  page,
  open,
}) => {
  await open('#/leaderboard?id=image-classification-on-imagenet')
  await expect(page.getByRole('rowheader').first()).toBeVisible()
  await page.keyboard.press('v')
  await page.getByRole('button', { name: 'Remember for this leaderboard' }).click()
  await open('#/settings')
  await page.getByRole('button', { name: 'Take back the better end of Top 1 Accuracy' }).click()
  await expect(page.getByText(/^None: each is as the archive/)).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('row', { name: /^Top 1 Accuracy lower/ })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Forget the last export' })).toBeDisabled()
  await expect(page.getByText('No host is opened without asking.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Copy folder/ })).toBeVisible()
})
