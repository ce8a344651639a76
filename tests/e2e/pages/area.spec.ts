import { expect, test } from '../app'

test('lists the tasks of an area, narrows them by facets, and sorts them', async ({
  page,
  open,
}) => {
  await open('#/area?id=music')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Music')
  const crumbs = page.getByRole('navigation', { name: 'Where you are' })
  await expect(crumbs.getByRole('listitem')).toHaveText(['SOTA', 'Music'])
  const table = page.getByRole('table', { name: /^Tasks of Music/ })
  await expect(table).toHaveAttribute('aria-rowcount', '33')
  await expect(page.getByRole('columnheader', { name: 'Results' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )

  const facets = page.getByRole('complementary', { name: 'Filters' })
  await facets.getByRole('checkbox', { name: /^With leaderboard/ }).click()
  await expect(page).toHaveURL(/leaderboards=true/)
  await expect(table).toHaveAttribute('aria-rowcount', '7')
  await page.getByRole('button', { name: 'Papers' }).click()
  await expect(page).toHaveURL(/sort=papers/)
  const year = facets.getByRole('checkbox', { name: /^20/ }).first()
  await year.click()
  await expect(page).toHaveURL(/year=20/)
  await page.goBack()
  await expect(table).toHaveAttribute('aria-rowcount', '7')
})

test('says that an area is not there, and names those that are', async ({ page, open }) => {
  await open('#/area?id=cooking')
  await expect(page.getByRole('alert')).toContainText('Area “cooking” is not in this snapshot')
  await page.getByRole('link', { name: 'Graphs' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Graphs')
})
