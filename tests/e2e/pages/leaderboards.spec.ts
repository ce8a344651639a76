import { expect, test } from '../app'

test('lists notable leaderboards, and all of them with filters and facets', async ({
  page,
  open,
}) => {
  await open('#/sota')
  await page.getByRole('link', { name: 'Notable leaderboards' }).click()
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toHaveText('Notable leaderboards')
  const names = page.getByRole('rowheader')
  await expect(names.first()).toHaveText('Image Classification on ImageNet')

  await page.getByRole('radio', { name: 'All' }).click()
  await expect(title).toHaveText('All leaderboards')
  const table = page.getByRole('table')
  await expect(table).toHaveAttribute('aria-rowcount', '2948')
  await page.getByRole('searchbox', { name: 'Filter leaderboards' }).fill('speech')
  const facets = page.getByRole('complementary', { name: 'Filters' })
  await facets.getByRole('checkbox', { name: /^Word Error Rate \(WER\)/ }).click()
  await expect(page).toHaveURL(/metric=Word/)
  await expect(names.first()).toContainText('Speech Recognition')
  await page.getByRole('button', { name: /^Remove the filter metric/ }).click()
  await expect(page).not.toHaveURL(/metric=/)
  await page.getByRole('button', { name: 'Latest result' }).click()
  await expect(page).toHaveURL(/sort=latest/)
})

test('finds a facet among very many, and says when filters leave nothing', async ({
  page,
  open,
}) => {
  await open('#/leaderboards')
  const facets = page.getByRole('complementary', { name: 'Filters' })
  await facets.getByRole('button', { name: /^All .* tasks$/ }).click()
  await facets.getByRole('searchbox', { name: 'Find tasks' }).fill('machine transl')
  await facets.getByRole('checkbox', { name: /^Machine Translation/ }).click()
  await expect(page).toHaveURL(/task=machine-translation/)
  await expect(page.getByRole('button', { name: /^Remove the filter task Machine/ })).toBeVisible()
  await open('#/leaderboards?text=no-such-leaderboard')
  await expect(page.getByRole('heading', { level: 2 })).toContainText('no-such-leaderboard')
})
