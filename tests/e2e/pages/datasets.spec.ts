import { expect, test } from '../app'

test('lists datasets, filtered while typing and by facets with exact numbers', async ({
  page,
  open,
}) => {
  await open('#/datasets')
  const main = page.getByRole('main')
  const rows = page.getByRole('table', { name: /^Datasets/ }).getByRole('row')
  const filters = page.getByRole('complementary', { name: 'Filters' })
  await expect(main).toContainText('7,939 datasets')
  await expect(rows.nth(1)).toBeVisible()
  await filters.getByRole('checkbox', { name: /^Images/ }).click()
  await filters.getByRole('checkbox', { name: /^Has a data loader/ }).click()
  await expect(page).toHaveURL(/modality=Images&loader=yes$/)
  const images = filters
    .getByRole('group', { name: 'Modality' })
    .locator('label', { hasText: 'Images' })
  const count = await images.locator('.count').textContent()
  await expect(main).toContainText(`${count} datasets`)
  await filters.getByRole('checkbox', { name: /^Texts/ }).click()
  await filters.getByRole('radio', { name: 'All' }).click()
  await expect(page).toHaveURL(/every=modality/)
  await page.getByRole('link', { name: 'Clear filters' }).click()
  await filters.getByRole('button', { name: /^All [\d,]+ tasks/ }).click()
  await filters.getByRole('searchbox', { name: 'Find tasks' }).fill('depth estimation')
  await filters.getByRole('checkbox', { name: /^Depth Estimation/ }).click()
  await expect(
    page.getByRole('button', { name: 'Remove the filter task Depth Estimation' }),
  ).toBeVisible()
  await page.getByRole('link', { name: 'Clear filters' }).click()
  await page.getByRole('searchbox', { name: 'Filter datasets by name' }).fill('imagenet')
  await expect(page).toHaveURL(/text=imagenet$/)
  await expect(rows.nth(1).getByRole('rowheader')).toContainText(/imagenet/i)
  await page.getByRole('button', { name: 'Leaderboards' }).click()
  await expect(rows.nth(1).getByRole('rowheader')).toHaveText('ImageNet')
})

test('remembers the cards, and shows what quality rules hide when asked', async ({
  page,
  open,
}) => {
  await open('#/datasets?text=refund')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('No dataset named “refund”')
  const hidden = page.getByRole('switch', { name: 'Show 4 entries hidden by quality rules' })
  await hidden.click()
  await expect(hidden).toBeChecked()
  await page.getByRole('radio', { name: 'Cards' }).click()
  await expect(page).toHaveURL(/hidden=true&look=cards$/)
  const cards = page.getByRole('list', { name: 'Datasets' }).getByRole('article')
  await expect(cards).toHaveCount(4)
  await cards.first().getByRole('link').click()
  await expect(page.getByRole('note')).toContainText('It looks like an advertisement')
  await open('#/datasets')
  await expect(cards.first()).toBeVisible()
})

test('says what left nothing', async ({ page, open }) => {
  await open('#/datasets?text=zzzz&modality=Texts')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    'No dataset named “zzzz”, of the modality “Texts”',
  )
  await page.getByRole('button', { name: 'Remove the filter modality Texts' }).click()
  await expect(page).toHaveURL(/#\/datasets\?text=zzzz$/)
})

test('shows a dataset with its leaderboards, variants, use and likeness', async ({
  page,
  open,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.resourceType()))
  await open('#/dataset?id=imagenet')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ImageNet')
  const benchmarks = page.getByRole('table', { name: /^Leaderboards on ImageNet/ })
  await expect(benchmarks.getByRole('row')).toHaveCount(37)
  const variants = page.getByRole('table', { name: /^Variants of ImageNet/ })
  await expect(variants.getByRole('row', { name: /^ImageNet 32x32/ }).getByRole('link')).toHaveText(
    'Image Generation',
  )
  await expect(page.getByRole('region', { name: 'Data loaders' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Similar datasets' })).toContainText(
    /shared tasks? \(/,
  )
  await expect(page.getByRole('main')).toContainText('Description not in this snapshot.')
  await expect(page.getByRole('main')).toContainText(/Picture\s*not reported/)
  const use = page.getByRole('region', { name: 'Papers with results on it' })
  await use.getByText('As a table').click()
  const year = use
    .getByRole('table', { name: /by year$/ })
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: '2019' }) })
  const papers = await year.getByRole('cell').textContent()
  expect(asked.filter((type) => type === 'image')).toEqual([])
  await year.getByRole('link').click()
  await expect(page).toHaveURL(/#\/papers\?dataset=imagenet&year=2019$/)
  await expect(page.getByRole('main')).toContainText(`${papers} papers`)
  await page.goBack()
  await page.getByRole('link', { name: 'Images', exact: true }).click()
  await expect(page).toHaveURL(/#\/datasets\?modality=Images$/)
  await expect(page.getByRole('table', { name: /^Datasets/ })).toBeVisible()
})

test('names the nearest datasets for an unknown one', async ({ page, open }) => {
  await open('#/dataset?id=imagenets')
  await expect(page.getByRole('alert')).toContainText('Dataset imagenets is not in this snapshot.')
  const nearest = page.getByRole('region', { name: 'Nearest names' })
  await expect(nearest.getByRole('link', { name: /^ImageNet/ }).first()).toBeVisible()
})
