import { expect, test } from '../app'
import { expectAccessible } from './accessible'

test('shows what it finds by kind, with the words marked', async ({ page, open }) => {
  await open('#/search?text=imagenet')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('imagenet')
  await expect(page).toHaveTitle('Search: imagenet · Papers With Code Offline')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Leaderboards',
    'Datasets',
    'Papers',
  ])
  const leaderboards = page.getByRole('region', { name: 'Leaderboards' })
  await expect(leaderboards.getByRole('listitem')).toHaveCount(5)
  await expect(leaderboards.getByRole('listitem').first()).toHaveText(
    'Image Classification on ImageNet199 results',
  )
  await expect(leaderboards.locator('mark').first()).toHaveText('ImageNet')
  await expectAccessible(page)
})

test('shows all of one kind', async ({ page, open }) => {
  await open('#/search?text=learning')
  const papers = page.getByRole('region', { name: 'Papers' })
  const words = (await papers.getByRole('link', { name: /^All/ }).innerText()).split(' ')
  await papers.getByRole('link', { name: /^All/ }).click()
  await expect(page).toHaveURL(/kind=paper$/)
  const table = page.getByRole('table', { name: /^Papers/ })
  const total = Number(words[1]?.replace(/\D/g, ''))
  expect(total).toBeGreaterThan(200)
  await expect(table).toHaveAttribute('aria-rowcount', String(total + 1))
  await expectAccessible(page)
})

test('opens what an arXiv id names', async ({ page, open }) => {
  await open('#/search?text=2309.10019')
  await page.getByRole('link', { name: /^Long-Tail Learning with Foundation Model/ }).click()
  await expect(page).toHaveURL(/#\/paper\?id=long-tail-learning-with-foundation-model$/)
})

test('says what to do when nothing is found', async ({ page, open }) => {
  await open('#/search?text=convoluzzzzzzzzq')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Nothing is named “convoluzzzzzzzzq”',
  )
  await expect(page.getByRole('region', { name: 'What the field understands' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Search arXiv in your browser…' })).toBeVisible()
  await expectAccessible(page)
})

test('takes signs for what they are', async ({ page, open }) => {
  await open('#/search?text=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<img')
  await expect(page.locator('main img')).toHaveCount(0)
})

test('says what may be typed before anything is', async ({ page, open }) => {
  await open('#/search')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search')
  await expectAccessible(page)
})

test('asks papers for fields, and says which it does not understand', async ({ page, open }) => {
  await open('#/search?text=learning')
  await page
    .getByRole('searchbox', { name: /Search/ })
    .first()
    .fill('')
  await page.keyboard.type('attention -graph year:2017 has:code')
  await page.keyboard.press('Enter')
  const papers = page.getByRole('region', { name: 'Papers' })
  await expect(papers.getByRole('listitem').first()).toContainText('2017')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Papers'])
  await open('#/search?text=attention%20year%3Asoon')
  await expect(page.getByRole('note')).toHaveText(/“year:soon” is not understood/)
  await open('#/search?text=author%3Anobody')
  await expect(page.getByText('No paper of this snapshot has all that is asked for.')).toBeVisible()
  await expect(page.getByRole('note')).toHaveText('No author here is called “nobody”.')
})
