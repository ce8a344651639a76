import { expect, test } from '../app'

test('lists methods under their collections, filtered by area and collection', async ({
  page,
  open,
}) => {
  await open('#/methods')
  const rows = page.getByRole('table', { name: /^Methods/ }).getByRole('row')
  const filters = page.getByRole('complementary', { name: 'Filters' })
  await expect(page.getByRole('main')).toContainText('1,979 methods')
  await expect(rows.nth(1).getByRole('rowheader')).toHaveText('Convolution')
  const index = page.getByRole('region', { name: 'Collections by area' })
  await expect(index).toBeVisible()
  // The index has come above the list, which must know that it stands lower now.
  await page.keyboard.press('j')
  await expect(rows.nth(1).getByRole('link', { name: 'Convolution', exact: true })).toBeFocused()
  await expect(rows.nth(1)).toBeInViewport()
  await index.getByRole('link', { name: 'Activation Functions' }).click()
  await expect(page).toHaveURL(/#\/methods\?collection=activation-functions$/)
  await expect(page.getByText('collection Activation Functions')).toBeVisible()
  await expect(index).toBeHidden()
  await expect(rows.nth(1)).toContainText('Activation Functions')
  const chosen = filters.locator('label', { hasText: 'Activation Functions' })
  const count = await chosen.locator('.count').textContent()
  await expect(page.getByRole('main')).toContainText(`${count} methods`)
  await page.getByRole('link', { name: 'Clear filters' }).click()
  await filters.getByRole('checkbox', { name: /^Audio/ }).click()
  await expect(page).toHaveURL(/#\/methods\?area=audio$/)
  await page.getByRole('link', { name: 'Clear filters' }).click()
  await page.getByRole('searchbox', { name: 'Filter methods by name' }).fill('resnet')
  await expect(rows.nth(1).getByRole('rowheader')).toContainText(/resnet/i)
})

test('shows a method with the papers that use it, their tasks and its collections', async ({
  page,
  open,
}) => {
  await open('#/method?id=resnet')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ResNet')
  await expect(page.getByRole('main')).toContainText('Residual Network')
  const papers = page.getByRole('table', { name: 'Newest papers that use ResNet' })
  await expect(papers.getByRole('row').nth(1)).toBeVisible()
  const tasks = page.getByRole('table', { name: 'Tasks of the papers that use ResNet' })
  const first = tasks.getByRole('row').nth(1)
  const count = await first.getByRole('cell').first().textContent()
  await expect(page.getByRole('link', { name: 'Convolutional Neural Networks' })).toHaveAttribute(
    'href',
    '#/methods?collection=convolutional-neural-networks',
  )
  await first.getByRole('cell').first().getByRole('link').click()
  await expect(page).toHaveURL(/#\/papers\?method=resnet&task=/)
  await expect(page.getByRole('main')).toContainText(new RegExp(`${count} papers?`))
})
