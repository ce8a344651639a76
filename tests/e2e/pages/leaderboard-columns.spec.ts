import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../app'
import { serve } from '../built'

const id = 'real-time-instance-segmentation-on-mscoco'
const small = `#/leaderboard?id=${id}`
const many = '#/leaderboard?id=question-answering-on-hotpotqa'
const own = 'rank position model metric.AP metric.Frame (fps) metric.MAP paper code date'

const heads = (page: Page) => page.getByRole('table', { name: /^Results of/ }).locator('thead th')
const head = (page: Page, name: string) => page.locator(`th[data-column="${name}"] .sort`)
const said = (page: Page, words: string | RegExp) =>
  page.getByRole('status').filter({ hasText: words })
const list = (page: Page) => page.getByRole('dialog', { name: 'Columns' })

/** The columns on screen, in order; the first has the boxes. */
const expectColumns = (page: Page, columns: string) =>
  expect
    .poll(async () =>
      heads(page).evaluateAll((all) =>
        all
          .slice(1)
          .map((each) => each.dataset['column'])
          .join(' '),
      ),
    )
    .toBe(columns)

const widthOf = async (element: Locator) => (await element.boundingBox())?.width ?? 0

test('the keys of a head hide, move and pin its column, say so, and keep the focus', async ({
  page,
  open,
}) => {
  await open(small)
  await expectColumns(page, own)
  await head(page, 'code').press('Control+Shift+ArrowLeft')
  await expectColumns(
    page,
    'rank position model metric.AP metric.Frame (fps) metric.MAP code paper date',
  )
  await expect(said(page, 'Code is now column 7 of 9')).toHaveCount(1)
  await expect(head(page, 'code')).toBeFocused()
  await page.keyboard.press('Control+Shift+ArrowRight')
  await expectColumns(page, own)
  await expect(head(page, 'code')).toBeFocused()
  await page.keyboard.press('p')
  await expectColumns(
    page,
    'rank position model code metric.AP metric.Frame (fps) metric.MAP paper date',
  )
  await expect(said(page, 'Code is pinned at the left')).toHaveCount(1)
  await expect(head(page, 'code')).toBeFocused()
  await page.keyboard.press('h')
  await expectColumns(
    page,
    'rank position model metric.AP metric.Frame (fps) metric.MAP paper date',
  )
  await expect(said(page, 'Code is hidden')).toHaveCount(1)
  await expect(head(page, 'metric.AP')).toBeFocused()
  // The one that names the rows stays.
  await head(page, 'model').press('h')
  await expectColumns(
    page,
    'rank position model metric.AP metric.Frame (fps) metric.MAP paper date',
  )
})

test('a column is resized by keys, by its edge and back by its menu', async ({ page, open }) => {
  await open(small)
  const column = page.locator('th[data-column="metric.AP"]')
  const before = await widthOf(column)
  await head(page, 'metric.AP').press('Alt+ArrowRight')
  await expect.poll(() => widthOf(column)).toBeCloseTo(before + 16, 0)
  await expect(page).not.toHaveURL(/columns=/)
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Change width' }).press('Enter')
  const edge = column.getByRole('separator')
  await expect(edge).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(edge).toHaveAttribute('aria-valuenow', String(Math.round(before + 32)))
  await page.keyboard.press('Escape')
  await expect(head(page, 'metric.AP')).toBeFocused()
  await page.keyboard.press('ContextMenu')
  await page.getByRole('menuitem', { name: 'Reset width' }).press('Enter')
  await expect.poll(() => widthOf(column)).toBeCloseTo(before, 0)
})

test('an edge is dragged with the pointer, and stays under it', async ({ page, open }) => {
  await open(small)
  const column = page.locator('th[data-column="metric.AP"]')
  const box = await column.boundingBox()
  if (!box) throw new Error('There is no such column.')
  const edge = box.x + box.width
  await page.mouse.move(edge - 1, box.y + 8)
  await page.mouse.down()
  await page.mouse.move(edge + 79, box.y + 8, { steps: 4 })
  await page.mouse.up()
  const after = await column.boundingBox()
  expect((after?.x ?? 0) + (after?.width ?? 0)).toBeCloseTo(edge + 80, 0)
  expect(after?.x).toBeCloseTo(box.x, 0)
})

test('the menu of a head sorts, and adds a further key', async ({ page, open }) => {
  await open(small)
  await page.locator('th[data-column="metric.Frame (fps)"]').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Worst first' }).click()
  await expect(said(page, 'Sorted by Frame (fps), lowest first, 5 rows')).toHaveCount(1)
  await head(page, 'date').press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Add as a further key' }).press('Enter')
  await expect(said(page, 'Frame (fps), lowest first, then Date, newest first')).toHaveCount(1)
  await expect(head(page, 'date')).toBeFocused()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Clear the sort' }).press('Enter')
  await expect(said(page, 'Sorted by rank on AP, highest first')).toHaveCount(1)
})

test('the list of columns does the same without a head', async ({ page, open }) => {
  await open(small)
  await page.getByRole('button', { name: 'Columns', exact: true }).press('Enter')
  await expect(list(page)).toBeVisible()
  await list(page).getByRole('checkbox', { name: 'Paper' }).press('Space')
  await expect(list(page).getByRole('status')).toHaveText('Paper is hidden')
  const down = list(page).getByRole('button', { name: 'Move AP down' })
  await down.press('Enter')
  await expect(down).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(down).toBeFocused()
  await list(page).getByRole('button', { name: 'Pin Date at the left' }).press('Enter')
  await expect(list(page).getByRole('checkbox', { name: 'Model' })).toBeDisabled()
  await expectColumns(page, 'rank position model date metric.Frame (fps) metric.MAP metric.AP code')
  await expect(list(page).getByRole('checkbox', { name: 'Paper' })).not.toBeChecked()
  await list(page).getByRole('button', { name: 'Reset columns' }).press('Enter')
  await expectColumns(page, own)
  await expect(page).not.toHaveURL(/columns=/)
})

test('a link brings order and choice with it, whatever is no longer there', async ({
  page,
  open,
}) => {
  await open(`${small}&columns=hide:paper|metric.gone,order:model|date|metric.gone|rank`)
  await expectColumns(page, 'model rank position metric.AP metric.Frame (fps) metric.MAP code date')
})

test('is found again after a reload and after a restart of the program', async ({
  page,
}, testInfo) => {
  const PWC_DATA = testInfo.outputPath('data')
  const arranged = 'rank position date model metric.AP metric.Frame (fps) metric.MAP code'
  let width = 0
  await withServer({ PWC_DATA }, async ({ origin, token }) => {
    await page.goto(`${origin}/${small}&token=${token}`)
    await head(page, 'date').press('p')
    await page.keyboard.press('Control+Shift+ArrowLeft')
    await head(page, 'paper').press('h')
    await head(page, 'model').press('Alt+ArrowRight')
    await expect(said(page, 'Model has another width')).toHaveCount(1)
    await expectColumns(page, arranged)
    width = await widthOf(page.locator('th[data-column="model"]'))
    await page.reload()
    await expectColumns(page, arranged)
    expect(await widthOf(page.locator('th[data-column="model"]'))).toBeCloseTo(width, 0)
    // A page would go on to ask a program that is gone.
    await page.goto('about:blank')
  })
  await withServer({ PWC_DATA }, async ({ origin, token }) => {
    await page.goto(`${origin}/${small}&token=${token}`)
    await expectColumns(page, arranged)
    await expect.poll(() => widthOf(page.locator('th[data-column="model"]'))).toBeCloseTo(width, 0)
    // What is remembered goes into the address, so that a copied link has it.
    await expect(page).toHaveURL(/columns=order.*hide%3Apaper/)
    // Another leaderboard has its own.
    await page.goto(`${origin}/#/leaderboard?id=semantic-segmentation-on-ade20k`)
    await expect(head(page, 'paper')).toHaveCount(1)
    await page.goto('about:blank')
  })
})

async function withServer(
  env: NodeJS.ProcessEnv,
  use: (server: Awaited<ReturnType<typeof serve>>) => Promise<void>,
): Promise<void> {
  const server = await serve([], env)
  try {
    await use(server)
  } finally {
    await server.stop()
  }
}

test('pinned columns stay while the others scroll, and none hides what has the focus', async ({
  page,
  open,
}) => {
  await open(many)
  const wide = page.getByRole('region', { name: 'Results, wider than the page' })
  await head(page, 'metric.SUP-F1').press('p')
  await wide.evaluate((element) => void (element.scrollLeft = element.scrollWidth))
  for (const column of ['rank', 'model', 'metric.SUP-F1', 'date'])
    await expect(head(page, column)).toBeInViewport({ ratio: 1 })
  // Back to the left: the first free head must come out from under the pinned ones.
  await head(page, 'metric.Ans').focus()
  const pinned = await page.locator('th[data-column="metric.SUP-F1"]').boundingBox()
  const focused = await head(page, 'metric.Ans').boundingBox()
  expect(focused?.x).toBeGreaterThanOrEqual((pinned?.x ?? 0) + (pinned?.width ?? 0) - 5)
})
