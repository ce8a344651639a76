import { expect, test } from '../app'
import { expectAccessible } from './accessible'

test('the guide is read by chapters, searched, and leads into the app', async ({ page, open }) => {
  await open('#/guide')
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toHaveText('Getting started')
  const chapters = page.getByRole('navigation', { name: 'Chapters' })
  await expect(chapters.getByRole('link', { name: 'Getting started' })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await expectAccessible(page)

  await chapters.getByRole('link', { name: 'Search', exact: true }).click()
  await expect(title).toHaveText('Search')
  await expect(page.getByRole('heading', { level: 2, name: 'Fields' })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Where you are' })).toHaveText('GuideSearch')
  await page.getByRole('link', { name: /^Papers →$/ }).click()
  await expect(title).toHaveText('Papers')

  await chapters.getByRole('searchbox').fill('checksums damage')
  await expect(chapters.getByRole('status')).toHaveText(/^\d+ found$/)
  await chapters.getByRole('link', { name: /^Snapshots Each snapshot is sealed/ }).click()
  await expect(title).toHaveText('Snapshots')
  await expect(page.getByRole('heading', { level: 2, name: 'Verify' })).toBeInViewport()
  await page.getByRole('main').getByRole('link', { name: 'Snapshots' }).first().click()

  await open('#/guide?id=nowhere')
  await expect(title).toHaveText('The guide has no such chapter')
})
