import { expect, test } from '../app'

test('opens areas and tasks by the keyboard, and stays open on the way back', async ({
  page,
  open,
}) => {
  await open('#/outline')
  const areas = page.getByRole('list', { name: 'Research areas' })
  await expect(areas.locator(':scope > li')).toHaveCount(17)
  const graphs = areas.getByRole('button', { name: 'Tasks below Graphs' })
  await graphs.focus()
  await page.keyboard.press('Enter')
  await expect(graphs).toHaveAttribute('aria-expanded', 'true')
  const tops = page.getByRole('list', { name: 'Tasks at the top of Graphs' })
  await tops.getByRole('button', { name: 'Tasks below Link Prediction' }).press('Space')
  const below = page.getByRole('list', { name: 'Tasks below Link Prediction' })
  await expect(below.getByRole('link').first()).toBeVisible()
  await below.getByRole('link').first().click()
  await page.goBack()
  await expect(below.getByRole('link').first()).toBeVisible()
})

test('says where the source goes round, instead of following it', async ({ page, open }) => {
  await open('#/outline?id=3d-face-reconstruction')
  await page.getByRole('button', { name: /^Tasks below Facial Recognition and Modelling/ }).click()
  const round = page.getByRole('listitem').filter({ hasText: 'the source goes round here' })
  await expect(round.getByRole('link', { name: '3D Face Reconstruction' }).first()).toBeVisible()
  await expect(
    page.getByRole('button', { name: 'Tasks below 3D Face Reconstruction', exact: true }),
  ).toHaveCount(0)
})

test('says that a task or an area is not there', async ({ page, open }) => {
  await open('#/outline?area=cooking')
  await expect(page.getByRole('alert')).toContainText('cooking')
  await open('#/outline?id=no-such-task')
  await expect(page.getByRole('alert')).toContainText('no-such-task')
})
