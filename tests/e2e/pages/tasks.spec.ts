import { expect, test } from '../app'

test('counts all tasks and draws those near the window', async ({ page, open }) => {
  await open('#/tasks')
  const table = page.getByRole('table')
  await expect(table).toHaveAttribute('aria-rowcount', '5051')
  expect(await page.getByRole('rowheader').count()).toBeLessThan(100)
})

test('brings the rows that follow while the reader scrolls', async ({ page, open }) => {
  await open('#/tasks?sort=name')
  await expect(page.getByRole('rowheader').first()).toBeVisible()
  const main = page.getByRole('main')
  const row = page.locator('tr[aria-rowindex="510"]')
  await expect(async () => {
    await main.evaluate((element) => void (element.scrollTop = 508 * 28))
    await expect(row).toBeInViewport({ timeout: 200 })
  }).toPass()
  const name = await row.getByRole('rowheader').innerText()
  await row.getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await page.goBack()
  await expect(row.getByRole('rowheader')).toBeInViewport()
  await expect(row.getByRole('rowheader')).toHaveText(name)
})

test('narrows by name, area and leaderboards, in the address', async ({ page, open }) => {
  await open('#/tasks')
  await page.getByRole('searchbox', { name: 'Filter tasks by name' }).fill('speech')
  await page.getByRole('switch', { name: 'Only tasks with a leaderboard' }).click()
  await page.getByRole('combobox', { name: 'Research area' }).selectOption({ label: 'Speech (52)' })
  await expect(page).toHaveURL(/text=speech/)
  await expect(page).toHaveURL(/leaderboards=true/)
  await expect(page).toHaveURL(/area=speech/)
  const names = page.getByRole('rowheader')
  await expect(names.first()).toHaveText('Speech Recognition')
  for (const name of await names.allInnerTexts()) expect(name.toLowerCase()).toContain('speech')
})

test('hides names that can hardly be tasks, and shows them when wanted', async ({ page, open }) => {
  await open('#/tasks?text=16k')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('No task named “16k”')
  await page.getByRole('switch', { name: 'Show 1 hidden by quality rules' }).click()
  await expect(page).toHaveURL(/hidden=true/)
  await expect(page.getByRole('rowheader')).toHaveText('16k doubtful name')
})

test('names the filters that leave nothing, and clears them', async ({ page, open }) => {
  await open('#/tasks?text=no-such-task&leaderboards=true')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    'No task named “no-such-task”, with a leaderboard',
  )
  await page.getByRole('link', { name: 'Clear filters' }).click()
  await expect(page.getByRole('main')).toContainText('5,050 tasks in this snapshot')
})

test('sorts one way, and a second click ends it', async ({ page, open }) => {
  await open('#/tasks')
  const head = page.getByRole('columnheader', { name: 'Leaderboards' })
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  await expect(page.getByRole('status').filter({ hasText: 'Sorted by' })).toHaveText(
    'Sorted by Leaderboards, highest first, 5,050 rows',
  )
  await head.getByRole('button').click()
  await expect(page.getByRole('columnheader', { name: 'Results' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
})

test('says that an area is not there', async ({ page, open }) => {
  await open('#/tasks?area=no-such-area')
  await expect(page.getByRole('alert').or(page.getByRole('heading', { level: 2 }))).toContainText(
    'no-such-area',
  )
})
