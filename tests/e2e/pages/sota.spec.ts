import { expect, test } from '../app'

test('lists the areas, most tasks first, and those without an area last', async ({
  page,
  open,
}) => {
  await open('#/sota')
  const names = page.getByRole('rowheader')
  await expect(names).toHaveCount(17)
  await expect(names.first()).toHaveText('Computer Vision')
  await expect(names.last()).toHaveText(/^No area/)
  await expect(page.getByRole('columnheader', { name: 'Tasks', exact: true })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
})

test('sorts by way of the address', async ({ page, open }) => {
  await open('#/sota')
  await page.getByRole('button', { name: 'Area' }).click()
  await expect(page).toHaveURL(/sort=name/)
  const names = page.getByRole('rowheader')
  await expect(names.first()).toHaveText('Adversarial')
  await expect(names.last()).toHaveText(/^No area/)
  await expect(page.locator('[aria-sort]')).toHaveText('Area')
  await page.goBack()
  await expect(names.first()).toHaveText('Computer Vision')
})

test('narrows to areas with a task of some name', async ({ page, open }) => {
  await open('#/sota')
  await page.getByRole('searchbox', { name: 'Filter areas and tasks' }).fill('speech')
  await expect(page.getByRole('rowheader', { name: 'Speech' })).toBeVisible()
  await expect(page.getByRole('rowheader', { name: 'Graphs' })).toHaveCount(0)
  await expect(page.getByRole('row', { name: /^Computer Vision/ })).toContainText(
    'Lip to Speech Synthesis',
  )
  await page.getByRole('link', { name: 'Tasks named “speech”' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tasks')
  await page.goBack()
  await expect(page.getByRole('searchbox', { name: 'Filter areas and tasks' })).toHaveValue(
    'speech',
  )
})

test('names tasks without a leaderboard when wanted', async ({ page, open }) => {
  await open('#/sota?text=drum')
  await expect(page.getByRole('heading', { level: 2 })).toContainText('drum')
  await page.getByRole('switch', { name: 'Only tasks with a leaderboard' }).click()
  await expect(page).toHaveURL(/every=true/)
  await expect(page.getByRole('row', { name: /^Music/ })).toContainText('Drum Transcription')
})

test('says when a filter leaves nothing', async ({ page, open }) => {
  await open('#/sota?text=no-such-thing')
  await expect(page.getByRole('heading', { level: 2 })).toContainText('no-such-thing')
})

test('leads to the tasks of an area', async ({ page, open }) => {
  await open('#/sota')
  await page.getByRole('link', { name: 'Music', exact: true }).click()
  await expect(page).toHaveURL(/#\/area\?id=music$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Music')
  await expect(page.getByRole('main')).toContainText('32 tasks')
})
