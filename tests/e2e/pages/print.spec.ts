import { expect, test } from '../app'

test('prints the page alone and whole, black on white, with whose data it is', async ({
  page,
  open,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open('#/leaderboards')
  const rows = page.getByRole('table').locator('tbody tr:not(.space)')
  await expect(rows.first()).toBeVisible()
  const drawn = await rows.count()
  // A list is whole when the browser begins to print, and as it was afterwards.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  expect(await rows.count()).toBeGreaterThan(drawn)
  await expect(page.getByText(/^[\d,]+ of [\d,]+ rows are printed/)).toBeVisible()
  await expect(
    page.getByText(/^Data: .*CC BY-SA 4\.0, snapshot .*pwc:\/\/leaderboards$/),
  ).toBeVisible()
  for (const part of [page.getByRole('tablist'), page.getByRole('banner')])
    await expect(part).toBeHidden()
  await expect(rows.first()).toHaveCSS('color', 'rgb(25, 26, 27)')
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: null, colorScheme: null })
  await expect(page.getByText(/rows are printed/)).toBeHidden()
  await expect(page.getByRole('tablist')).toBeVisible()
})
