import type { Page } from '@playwright/test'
import { expect, test } from '../app'

const main = (page: Page) => page.getByRole('main')
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('leads from a paper to its authors, and from an author to all there is', async ({
  page,
  open,
}) => {
  await open('#/paper?id=attention-is-all-you-need')
  await main(page).getByRole('link', { name: 'Noam Shazeer' }).click()
  await expect(heading(page)).toHaveText('Noam Shazeer')
  await expect(main(page)).toContainText('people who share it cannot be told apart')
  await expect(page.getByRole('navigation', { name: 'Where you are' })).toContainText('Papers')
  const results = page.getByRole('table', { name: /^Results of Noam Shazeer/ })
  await expect(results.getByRole('row').nth(1)).toContainText(/of \d+/)

  await results.getByRole('button', { name: 'Newest' }).click()
  await expect(page).toHaveURL(/sort=newest/)
  const papers = page.getByRole('table', { name: /^Papers of Noam Shazeer/ })
  await papers.getByRole('button', { name: 'Title' }).click()
  await expect(page).toHaveURL(/sort=newest&papers=title/)
  await expect(papers.getByRole('row').nth(1)).toContainText('Attention Is All You Need')

  // A bar and a tag narrow the papers.
  await main(page)
    .getByRole('link', { name: /^2017, \d papers?$/ })
    .click()
  await expect(page).toHaveURL(/papers\?author=Noam\+Shazeer&year=2017/)
  await page.getByRole('link', { name: 'all of this author' }).click()

  const others = page.getByRole('region', { name: 'Co-authors' })
  await others.getByRole('link', { name: /^Ashish Vaswani/ }).click()
  await expect(heading(page)).toHaveText('Ashish Vaswani')
  await page.goBack()
  await others.getByRole('link', { name: /^All \d+ co-authors$/ }).click()
  await page.getByRole('searchbox', { name: 'Filter co-authors by name' }).fill('vaswani')
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(2)
  await page.setViewportSize({ width: 320, height: 800 })
})

test('finds authors and repositories by their names, and keeps them', async ({ page, open }) => {
  await open('#/search?text=noam+shazeer')
  await main(page).getByRole('link', { name: 'Noam Shazeer' }).first().click()
  await expect(heading(page)).toHaveText('Noam Shazeer')
  await page.getByRole('button', { name: /^Bookmark/ }).click()
  await open('#/repository?url=http://www.github.com/TENSORFLOW/models.git')
  await expect(heading(page)).toHaveText('tensorflow/models')
  await page.getByRole('button', { name: /^Bookmark/ }).click()
  await open('#/library')
  const bookmarks = page.getByRole('table', { name: /^Bookmarks/ })
  await expect(bookmarks.getByRole('row')).toHaveCount(3)
  await expect(bookmarks).toContainText(/tensorflow\/models.*Repository.*found/)
  await bookmarks.getByRole('link', { name: 'Noam Shazeer' }).click()
  await expect(heading(page)).toHaveText('Noam Shazeer')
})

test('shows what a repository implements, and asks before it leads outside', async ({
  page,
  open,
}) => {
  await open('#/paper?id=long-tail-learning-with-foundation-model')
  const code = page.getByRole('region', { name: 'Code' })
  await code.getByRole('link', { name: 'shijxcs/LIFT on github.com' }).click()
  await page
    .getByRole('dialog', { name: 'Open github.com in your browser?' })
    .getByRole('button', { name: 'Cancel' })
    .click()
  await code.getByRole('link', { name: 'shijxcs/LIFT', exact: true }).click()
  await expect(heading(page)).toHaveText('shijxcs/LIFT')
  await expect(main(page)).toContainText('Stars are not part of the archive.')
  const papers = page.getByRole('table', { name: /^Papers that link/ })
  await expect(papers.getByRole('row').nth(1)).toContainText(/Long-Tail Learning.*official/)
  await expect(page.getByRole('table', { name: /^Results of the papers/ })).toContainText(
    'Places-LT',
  )
  await expect(page.getByRole('button', { name: /^Export/ })).toHaveCount(2)

  await open('#/repositories?owner=github.com/tensorflow')
  await expect(heading(page)).toHaveText('Repositories of github.com/tensorflow')
  await page.getByRole('searchbox', { name: /^Filter repositories/ }).fill('models')
  await expect(page.getByRole('link', { name: 'tensorflow/models', exact: true })).toBeVisible()
  await page.getByRole('button', { name: /^Remove the filter owner/ }).click()
  await expect(page).toHaveURL(/repositories\?text=models$/)
})

test('lists venues by series, and each with its papers', async ({ page, open }) => {
  await open('#/venues')
  const table = page.getByRole('table', { name: /^Venues by series/ })
  await expect(table.getByRole('columnheader')).toHaveText([
    'Series',
    'Venue',
    'Year',
    'Papers',
    'With code',
    'With results',
  ])
  await page.getByRole('searchbox', { name: 'Filter venues by name' }).fill('acl 2019')
  await expect(table.getByRole('row').nth(1)).toContainText('ACL 2019')
  await table
    .getByRole('link', { name: /^ACL 2019/ })
    .first()
    .click()
  await expect(heading(page)).toHaveText(/^ACL 2019/)
  await expect(page.getByRole('region', { name: 'Others of ACL' })).toContainText('ACL 20')
  await expect(page.getByRole('table', { name: /^Papers of ACL 2019/ })).toBeVisible()
})

test('says of what is not there that it is not, and what is near', async ({ page, open }) => {
  for (const [address, words, near] of [
    ['#/author?name=Noam+Shazer', 'Author Noam Shazer is not in this snapshot.', null],
    ['#/venue?name=ACL+1850', 'Venue ACL 1850 is not in this snapshot.', /^ACL/],
    [
      '#/repository?url=https://github.com/tensorflow/model',
      'Repository https://github.com/tensorflow/model is not in this snapshot.',
      /tensorflow/,
    ],
    ['#/author', 'name', null],
  ] as const) {
    await open(address)
    await expect(page.getByRole('alert')).toContainText(words)
    if (near)
      await expect(
        page
          .getByRole('region', { name: 'Nearest names' })
          .getByRole('link', { name: near })
          .first(),
      ).toBeVisible()
  }
})
