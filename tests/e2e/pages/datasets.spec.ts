import { expect, test } from '../app'
import { expectAccessible } from './accessible'

test('lists datasets, filtered while typing', async ({ page, open }) => {
  await open('#/datasets')
  const rows = page.getByRole('table', { name: /^Datasets/ }).getByRole('row')
  await expect(page.getByRole('main')).toContainText('7,967 datasets')
  await expect(rows.nth(1)).toBeVisible()
  await page.getByRole('searchbox', { name: 'Filter datasets by name' }).fill('imagenet')
  await expect(page).toHaveURL(/text=imagenet$/)
  await expect(rows.nth(1).getByRole('rowheader')).toContainText(/imagenet/i)
  await page.getByRole('button', { name: 'Leaderboards' }).click()
  await expect(rows.nth(1).getByRole('rowheader')).toHaveText('ImageNet')
  await expectAccessible(page)
})

test('says what left nothing', async ({ page, open }) => {
  await open('#/datasets?text=zzzz&modality=Texts')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    'No dataset named “zzzz”, of the modality “Texts”',
  )
  await page.getByRole('button', { name: 'Remove the filter modality Texts' }).click()
  await expect(page).toHaveURL(/#\/datasets\?text=zzzz$/)
})

test('shows a dataset with its leaderboards and variants', async ({ page, open }) => {
  await open('#/dataset?id=imagenet')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ImageNet')
  const benchmarks = page.getByRole('table', { name: /^Leaderboards on ImageNet/ })
  await expect(benchmarks.getByRole('row')).toHaveCount(37)
  await expect(page.getByRole('region', { name: 'Variants' })).toContainText('ImageNet 32x32')
  await expect(page.getByRole('region', { name: 'Data loaders' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Description not in this snapshot.')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Images', exact: true }).click()
  await expect(page).toHaveURL(/#\/datasets\?modality=Images$/)
  await expect(page.getByRole('table', { name: /^Datasets/ })).toBeVisible()
})
