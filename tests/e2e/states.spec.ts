// What a page shows when the archive does not answer, or answers late: a failure is never an empty list, and
// nothing flashes up or jumps.
import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { pagePlaces } from './everybody/places'

const alerts = (page: Page) => page.getByRole('main').getByRole('alert')

/** Drawn without the archive, or from what the frame has asked already. */
const withoutArchive = [
  'a search that says nothing',
  'a comparison',
  'the Library',
  'a collection',
  'settings',
  'the guide',
  'About',
]

test('Every page says that the archive could not answer, and answers when asked again', async ({
  page,
  open,
}) => {
  test.setTimeout(120_000)
  await open('#/snapshot')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Snapshots')
  await page.route('**/api/**', (route) => route.abort())
  for (const { name, address } of pagePlaces) {
    if (withoutArchive.includes(name) || address === '#/snapshot') continue
    await open(address)
    await expect.soft(alerts(page).first(), name).toBeVisible()
    expect.soft(await emptyWords(page), name).toEqual([])
    await open('#/between')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No page has this address')
  }
  await open('#/sota')
  await expect(alerts(page)).toBeVisible()
  await page.unroute('**/api/**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('State of the art by area')
  await expect(alerts(page)).toHaveCount(0)
})

test('A late answer: bars for the first, the last one in fainter ink for the next', async ({
  page,
  open,
}) => {
  await open('#/about')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About')
  const release = await holdAnswers(page)
  await open('#/tasks')
  await expect(page.getByRole('main').locator('.waiting')).toBeVisible()
  await expect(page.getByRole('main').getByRole('status')).toContainText('Waiting for the archive')
  release()
  const table = page.getByRole('table')
  await expect(table).toBeVisible()
  const again = await holdAnswers(page)
  await page.getByRole('searchbox', { name: /^Filter tasks/ }).fill('speech')
  await expect(table).toHaveClass(/stale/)
  await expect(table).toHaveCSS('opacity', '0.6')
  again()
  await expect(table).not.toHaveClass(/stale/)
})

/** Holds back what the archive says until what is returned is called. */
async function holdAnswers(page: Page): Promise<() => void> {
  const settle: (() => void)[] = []
  const held = new Promise<void>((done) => settle.push(done))
  await page.route('**/api/**', async (route) => {
    await held
    await route.continue()
  })
  return () => {
    for (const done of settle) done()
  }
}

/** Words that stand where something is known to be empty. */
const emptyWords = (page: Page): Promise<string[]> =>
  page
    .getByRole('main')
    .evaluate(
      (main) =>
        main.textContent.match(/\b(?:none|nothing|no \w+ (?:has|have|of this)|0 \w+s)\b/gi) ?? [],
    )
