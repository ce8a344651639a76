import { expect, test } from '../app'
import { expectAccessible } from './accessible'

test('lists methods, filtered and by collection', async ({ page, open }) => {
  await open('#/methods')
  const rows = page.getByRole('table', { name: /^Methods/ }).getByRole('row')
  await expect(page.getByRole('main')).toContainText('1,979 methods')
  await expect(rows.nth(1).getByRole('rowheader')).toHaveText('Convolution')
  await rows.filter({ hasText: 'ReLU' }).first().getByRole('link').nth(1).click()
  await expect(page).toHaveURL(/#\/methods\?collection=activation-functions$/)
  await expect(page.getByText('collection Activation Functions')).toBeVisible()
  await expect(rows.nth(1)).toContainText('Activation Functions')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Clear filters' }).click()
  await page.getByRole('searchbox', { name: 'Filter methods by name' }).fill('resnet')
  await expect(rows.nth(1).getByRole('rowheader')).toContainText(/resnet/i)
})

test('shows a method with the papers that use it', async ({ page, open }) => {
  await open('#/method?id=resnet')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ResNet')
  await expect(page.getByRole('main')).toContainText('Residual Network')
  const papers = page.getByRole('table', { name: 'Newest papers that use ResNet' })
  await expect(papers.getByRole('row').nth(1)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Convolutional Neural Networks' })).toHaveAttribute(
    'href',
    '#/methods?collection=convolutional-neural-networks',
  )
  await expectAccessible(page)
})
