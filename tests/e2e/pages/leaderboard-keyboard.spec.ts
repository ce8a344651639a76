// The whole leaderboard page without a mouse: every control is reached with Tab, and every key acts.
import type { Page } from '@playwright/test'
import { expect, test } from '../app'

const address = '#/leaderboard?id=image-classification-on-imagenet'

test('everything is reached with Tab, in the order of the page, and seen to have the focus', async ({
  page,
  open,
}) => {
  await open(address)
  await expect(page.getByRole('slider')).toBeVisible()
  await page.getByRole('heading', { level: 1 }).focus()
  const reached: string[] = []
  for (let step = 0; step < 45; step++) {
    await page.keyboard.press('Tab')
    reached.push(await focused(page))
  }
  const inOrder = [
    'Image Classification',
    'ImageNet',
    'Copy as',
    'Export…',
    'Imagenet Image Recognition',
    'Top 1 Accuracy',
    'Why?',
    'With code',
    'Chart',
    'Save chart',
    'Results in the chart',
    'Filter models and papers',
    'Code',
    'Years',
    'Columns',
    'Choose the first 8 rows',
    'Rank',
    'Model',
  ]
  const places = inOrder.map((name) => reached.findIndex((words) => words.startsWith(name)))
  expect(places.map((place, at) => (place < 0 ? inOrder[at] : null)).filter(Boolean)).toEqual([])
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test('ranks, filters, sorts, opens, compares, copies and exports by keys alone', async ({
  page,
  open,
}) => {
  await open(address)
  await expect(page.getByRole('link', { name: 'FixEfficientNet-L2' })).toBeVisible()
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())

  await test.step('rank by the second metric, and turn it', async () => {
    await press('2')
    await expect(page).toHaveURL(/metric=Top\+5\+Accuracy/)
    await press('v')
    await expect(page).toHaveURL(/better=lower/)
    await press('v', '1')
    await expect(page).not.toHaveURL(/metric=/)
  })

  await test.step('filter, and clear the filters', async () => {
    await press('o')
    await expect(page).toHaveURL(/where=code%3Aany/)
    await press('f')
    await page.keyboard.type('resnet')
    await expect(page).toHaveURL(/text%3Aresnet/)
    await press('Tab', 'Shift+F')
    await expect(page).not.toHaveURL(/where=/)
  })

  await test.step('another form of the chart', async () => {
    await press('c')
    await expect(page).toHaveURL(/chart=trade-off/)
    await press('c', 'c')
    await expect(page).not.toHaveURL(/chart=/)
  })

  await test.step('sort by a head', async () => {
    const head = page.locator('th[data-column="date"]')
    await date(page).focus()
    await press('Enter')
    await expect(head).toHaveAttribute('aria-sort', 'descending')
    await press('Enter')
    await expect(head).toHaveAttribute('aria-sort', 'ascending')
    await press('Enter')
    await expect(page).not.toHaveURL(/sort=/)
  })

  await test.step('open a row, and come back to it', async () => {
    await date(page).blur()
    await press('j', 'j', 'Space')
    const panel = page.getByRole('dialog')
    await expect(panel).toContainText('NoisyStudent (EfficientNet-L2)')
    await press('Escape')
    await expect(panel).toHaveCount(0)
  })

  await test.step('choose two rows, copy them, and compare them', async () => {
    await press('x', 'j', 'x')
    await expect(page.getByRole('region', { name: 'Chosen models' })).toContainText('2 models')
    await press('Control+e')
    const dialog = page.getByRole('dialog', { name: 'Export' })
    await expect(dialog).toBeVisible()
    await press('Escape')
    await expect(dialog).toHaveCount(0)
    await press('Shift+X')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Compare 2 models')
  })
})

const date = (page: Page) => page.locator('th[data-column="date"] .sort')

/** The name of what has the focus; fails when nothing shows that it has. */
async function focused(page: Page): Promise<string> {
  const { name, isSeen } = await page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const label = element.getAttribute('aria-label') ?? element.textContent ?? ''
    const style = getComputedStyle(element)
    const input = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null
    return {
      name: (element.getAttribute('aria-label') ?? input ?? label).trim(),
      isSeen:
        style.outlineStyle !== 'none' ||
        style.boxShadow !== 'none' ||
        // A chart shows which of its points has it.
        element.querySelector('.chart-ring') !== null,
    }
  })
  expect(isSeen, `“${name}” shows no focus`).toBe(true)
  return name
}
