import { expect, test } from '../app'

test('says what the snapshot holds', async ({ page, open }) => {
  await open('#/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Papers With Code archive')
  const figures = page.getByRole('region', { name: 'Snapshot in use' }).getByRole('listitem')
  await expect(figures).toHaveText([
    /^2,947 Leaderboards in 654 tasks$/,
    /^18,409 Results [\d,]+ metrics$/,
    /^[\d,]+ Papers [\d,]+ with code$/,
    /^5,061 Tasks 16 areas$/,
    /^7,967 Datasets no descriptions here$/,
    /^1,979 Methods no descriptions here$/,
  ])
})

test('shows twelve notable leaderboards with their records', async ({ page, open }) => {
  await open('#/')
  const rows = page
    .getByRole('table', { name: /most results over the most years/ })
    .getByRole('row')
  await expect(rows).toHaveCount(13)
  await expect(page.getByRole('link', { name: 'All notable' })).toHaveAttribute(
    'href',
    '#/leaderboards?notable=true',
  )
  const first = rows.filter({ hasText: 'Image Classification on ImageNet' })
  await expect(first.getByRole('img')).toHaveAccessibleName(
    /^\d+ records, from .+ in 2012 to 88.5 in 2020$/,
  )
  await expect(first).toContainText('88.5%')
  await first.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Image Classification on ImageNet',
  )
})

test('shows where lower is better', async ({ page, open }) => {
  await open('#/')
  const row = page.getByRole('row', { name: /Image Classification on MNIST/ })
  await expect(row).toContainText('lower is better')
})

test('searches from its large field', async ({ page, open }) => {
  await open('#/')
  await expect(page.getByRole('searchbox')).toBeVisible()
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('speech recognition')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/search\?text=speech\+recognition$/)
})

test('offers the pages opened before', async ({ page, open }) => {
  await open('#/leaderboard?id=image-classification-on-imagenet')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await open('#/')
  const known = page.getByRole('region', { name: 'Continue where you were' })
  await expect(known.getByRole('listitem')).toHaveText(['Image Classification on ImageNet'])
  await page.reload()
  await expect(known.getByRole('listitem')).toHaveCount(1)
})

test(
  'opens a leaderboard, sorts it, opens a paper, and comes back to where it was',
  { tag: '@everywhere' },
  async ({ page, open }) => {
    await open('#/')
    const title = page.getByRole('heading', { level: 1 })
    await expect(title).toHaveText('Papers With Code archive')

    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('image classification imagenet')
    const wanted = page.getByRole('option', {
      name: /^Image Classification on ImageNet Leaderboard/,
    })
    await expect(wanted).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    await expect(title).toHaveText('Image Classification on ImageNet')

    await page.getByRole('button', { name: /^Top 5 Accuracy/ }).click()
    await expect(page.getByRole('columnheader', { name: /^Top 5 Accuracy/ })).toHaveAttribute(
      'aria-sort',
      'descending',
    )
    await expect(page).toHaveURL(/sort=/)

    const main = page.getByRole('main')
    const row = page.getByRole('row', { name: /WideNet|ResNet-152/ }).first()
    await row.scrollIntoViewIfNeeded()
    const top = await main.evaluate((element) => element.scrollTop)
    expect(top).toBeGreaterThan(500)
    await row.getByRole('cell').getByRole('link').first().click()
    await expect(title).not.toHaveText('Image Classification on ImageNet')
    expect(await main.evaluate((element) => element.scrollTop)).toBe(0)

    await page.goBack()
    await expect(title).toHaveText('Image Classification on ImageNet')
    // To the pixel, but for what is rounded on the way.
    await expect
      .poll(() => main.evaluate((element, top) => Math.abs(element.scrollTop - top), top))
      .toBeLessThanOrEqual(1)
    await expect(page.getByRole('columnheader', { name: /^Top 5 Accuracy/ })).toHaveAttribute(
      'aria-sort',
      'descending',
    )
  },
)
